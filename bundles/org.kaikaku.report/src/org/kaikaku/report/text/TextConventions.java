package org.kaikaku.report.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.kaikaku.model.reformplan.DigitStyle;
import org.kaikaku.model.reformplan.EraStyle;

/**
 * How a report writes years, digits, signs and amounts. One report uses one set of conventions throughout.
 *
 * <p>The calendar itself (which era a year belongs to) is not known here; {@link #eraStyle()} only says which of the
 * calendar's forms is wanted.
 *
 * @param eraStyle the form of fiscal years
 * @param digitStyle the width of digits in running text; tables always have half-width digits
 * @param negativeSign the sign before negative amounts
 * @param negativeGap what stands between that sign and the number in tables; empty or one space
 * @param noneSign what a table shows where there is none
 * @param unknownSign what a table shows where nothing is known
 * @param moneyUnit the unit of effect amounts
 * @param rounding how amounts become whole units
 */
public record TextConventions(EraStyle eraStyle, DigitStyle digitStyle, NegativeSign negativeSign,
		String negativeGap, String noneSign, String unknownSign, MoneyUnit moneyUnit, RoundingMode rounding) {

	private static final int GROUP = 3;

	/** The sign before a negative amount. */
	public enum NegativeSign {
		/** {@code ▲} */
		BLACK_TRIANGLE("▲"),
		/** {@code △} */
		WHITE_TRIANGLE("△"),
		/** {@code −} */
		MINUS("−");

		private final String sign;

		NegativeSign(String sign) {
			this.sign = sign;
		}

		/** The sign itself. */
		public String sign() {
			return sign;
		}
	}

	/** The unit of amounts. */
	public enum MoneyUnit {
		/** 円 */
		YEN(0, "円"),
		/** 千円 */
		THOUSAND_YEN(3, "千円"),
		/** 万円 */
		TEN_THOUSAND_YEN(4, "万円"),
		/** 百万円 */
		MILLION_YEN(6, "百万円");

		private final int power;
		private final String written;

		MoneyUnit(int power, String written) {
			this.power = power;
			this.written = written;
		}

		/** The power of ten of one unit in yen: 3 for 千円. */
		public int power() {
			return power;
		}

		/** The unit as written. */
		public String written() {
			return written;
		}
	}

	public TextConventions {
		Objects.requireNonNull(eraStyle, "eraStyle");
		Objects.requireNonNull(digitStyle, "digitStyle");
		Objects.requireNonNull(negativeSign, "negativeSign");
		Objects.requireNonNull(negativeGap, "negativeGap");
		Objects.requireNonNull(noneSign, "noneSign");
		Objects.requireNonNull(unknownSign, "unknownSign");
		Objects.requireNonNull(moneyUnit, "moneyUnit");
		Objects.requireNonNull(rounding, "rounding");
	}

	/** The conventions of the published reports: eras, ▲, －, 千円 rounded half up. */
	public static TextConventions defaults() {
		return new TextConventions(EraStyle.ERA, DigitStyle.SINGLE_FULL_WIDTH, NegativeSign.BLACK_TRIANGLE, " ", "－", "不明",
				MoneyUnit.THOUSAND_YEN, RoundingMode.HALF_UP);
	}

	/** The same with another form of years. */
	public TextConventions withEraStyle(EraStyle value) {
		return new TextConventions(value, digitStyle, negativeSign, negativeGap, noneSign, unknownSign, moneyUnit,
				rounding);
	}

	/** The same with another width of digits. */
	public TextConventions withDigitStyle(DigitStyle value) {
		return new TextConventions(eraStyle, value, negativeSign, negativeGap, noneSign, unknownSign, moneyUnit,
				rounding);
	}

	/** The same with another sign before negative amounts. */
	public TextConventions withNegativeSign(NegativeSign value) {
		return new TextConventions(eraStyle, digitStyle, value, negativeGap, noneSign, unknownSign, moneyUnit,
				rounding);
	}

	/** The same with other signs for none and unknown. */
	public TextConventions withSigns(String none, String unknown) {
		return new TextConventions(eraStyle, digitStyle, negativeSign, negativeGap, none, unknown, moneyUnit, rounding);
	}

	/** The same with another unit and rounding of amounts. */
	public TextConventions withMoney(MoneyUnit unit, RoundingMode mode) {
		return new TextConventions(eraStyle, digitStyle, negativeSign, negativeGap, noneSign, unknownSign, unit, mode);
	}

	/**
	 * A number as running text writes it, with thousands separated and all its decimals kept.
	 *
	 * @param number the number
	 * @return such as ４, 13, 6,256, ▲18,388
	 */
	public String inText(BigDecimal number) {
		String digits = grouped(number.abs());
		boolean full = digitStyle == DigitStyle.FULL_WIDTH || digitStyle == DigitStyle.SINGLE_FULL_WIDTH && digits.length() == 1;
		return (number.signum() < 0 ? negativeSign.sign() : "") + (full ? fullWidth(digits) : digits);
	}

	/** The same for a whole number. */
	public String inText(long number) {
		return inText(BigDecimal.valueOf(number));
	}

	/**
	 * A number as tables write it: half-width, thousands separated, all decimals kept.
	 *
	 * @param number the number
	 * @return such as 459,783, ▲ 3,775, 98.80
	 */
	public String inTable(BigDecimal number) {
		String digits = grouped(number.abs());
		return number.signum() < 0 ? negativeSign.sign() + negativeGap + digits : digits;
	}

	/** The same for a whole number. */
	public String inTable(long number) {
		return inTable(BigDecimal.valueOf(number));
	}

	private static String grouped(BigDecimal number) {
		String plain = number.toPlainString();
		int point = plain.indexOf('.');
		int whole = point < 0 ? plain.length() : point;
		StringBuilder digits = new StringBuilder(plain);
		for (int place = whole - GROUP; place > 0; place -= GROUP) {
			digits.insert(place, ',');
		}
		return digits.toString();
	}

	/**
	 * Half-width letters, digits and signs as full-width ones: {@code 12} becomes {@code １２}.
	 *
	 * @param text any text
	 * @return the text with each of the signs {@code !} to {@code ~} widened
	 */
	public static String fullWidth(String text) {
		StringBuilder wide = new StringBuilder(text.length());
		text.chars().forEach(c -> wide.append((char) (c >= '!' && c <= '~' ? c - '!' + '！' : c)));
		return wide.toString();
	}

	/**
	 * A circled number.
	 *
	 * @param number 0 to 50
	 * @return such as ①
	 * @throws IllegalArgumentException if there is no such sign
	 */
	public static String circled(int number) {
		int sign;
		if (number == 0) {
			sign = 0x24EA;
		} else if (number >= 1 && number <= 20) {
			sign = 0x2460 + number - 1;
		} else if (number >= 21 && number <= 35) {
			sign = 0x3251 + number - 21;
		} else if (number >= 36 && number <= 50) {
			sign = 0x32B1 + number - 36;
		} else {
			throw new IllegalArgumentException("no circled sign for " + number);
		}
		return Character.toString(sign);
	}
}
