package org.kaikaku.report.build;

import java.math.RoundingMode;
import java.util.Locale;

import org.kaikaku.core.calendar.YearFormat;
import org.kaikaku.core.figures.AmountRounding;
import org.kaikaku.model.reformplan.Conventions;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.Rounding;
import org.kaikaku.report.text.TextConventions;
import org.kaikaku.report.text.TextConventions.MoneyUnit;
import org.kaikaku.report.text.TextConventions.NegativeSign;

/**
 * What a plan says about writing years, digits and amounts, in the terms of a report. A user interface starts from
 * {@link #of(Plan)} and changes single conventions.
 */
public final class PlanConventions {

	private static final int THOUSAND = 1_000;
	private static final int TEN_THOUSAND = 10_000;
	private static final int MILLION = 1_000_000;

	private PlanConventions() {
	}

	/**
	 * The conventions of a plan; the usual ones where it says nothing. An effect unit that no report knows becomes the
	 * usual 千円.
	 *
	 * @param plan the plan
	 * @return never {@code null}
	 */
	public static TextConventions of(Plan plan) {
		TextConventions usual = TextConventions.defaults();
		Conventions own = plan.getConventions();
		if (own == null) {
			return usual;
		}
		return usual.withEraStyle(own.getEraStyle()).withDigitStyle(own.getDigitStyle())
				.withNegativeSign(negativeSign(own.getNegativeMark()))
				.withSigns(own.getNoneMark() == null ? usual.noneSign() : own.getNoneMark(),
						own.getUnknownMark() == null ? usual.unknownSign() : own.getUnknownMark())
				.withMoney(unit(own), AmountRounding.mode(own.getEffectRounding()));
	}

	private static NegativeSign negativeSign(String mark) {
		if (mark == null) {
			return NegativeSign.BLACK_TRIANGLE;
		}
		return switch (mark) {
		case "△" -> NegativeSign.WHITE_TRIANGLE;
		case "-", "−", "－", "‐", "–" -> NegativeSign.MINUS;
		default -> NegativeSign.BLACK_TRIANGLE;
		};
	}

	private static MoneyUnit unit(Conventions own) {
		long yen = own.getEffectUnit() == null ? THOUSAND : own.getEffectUnit().amount();
		if (yen == 1) {
			return MoneyUnit.YEN;
		} else if (yen == TEN_THOUSAND) {
			return MoneyUnit.TEN_THOUSAND_YEN;
		}
		return yen == MILLION ? MoneyUnit.MILLION_YEN : MoneyUnit.THOUSAND_YEN;
	}

	/**
	 * How years are written under some conventions.
	 *
	 * @param conventions the conventions
	 * @param language English gives FY2020, anything else Japanese
	 * @return the format for running text
	 */
	public static YearFormat years(TextConventions conventions, Locale language) {
		return new YearFormat(conventions.eraStyle(), conventions.digitStyle(), language);
	}

	/**
	 * How amounts are brought to the unit of some conventions.
	 *
	 * @param conventions the conventions
	 * @return unit and rounding
	 */
	public static AmountRounding rounding(TextConventions conventions) {
		long unit = 1;
		for (int i = 0; i < conventions.moneyUnit().power(); i++) {
			unit *= 10;
		}
		return new AmountRounding(unit, rounding(conventions.rounding()));
	}

	private static Rounding rounding(RoundingMode mode) {
		return switch (mode) {
		case DOWN, FLOOR -> Rounding.DOWN;
		case UP, CEILING -> Rounding.UP;
		case HALF_EVEN -> Rounding.HALF_EVEN;
		default -> Rounding.HALF_UP;
		};
	}
}
