package org.kaikaku.report.internal.build.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.kaikaku.core.figures.AmountRounding;
import org.kaikaku.core.figures.EffectTotals;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.AccountBase;
import org.kaikaku.model.reformplan.Cost;
import org.kaikaku.model.reformplan.EffectAmount;
import org.kaikaku.model.reformplan.EffectCategory;
import org.kaikaku.model.reformplan.EffectDuration;
import org.kaikaku.model.reformplan.EffectNature;
import org.kaikaku.model.reformplan.EffectPart;
import org.kaikaku.model.reformplan.OverlapDeduction;
import org.kaikaku.model.reformplan.Rounding;
import org.kaikaku.model.types.Yen;
import org.kaikaku.report.internal.build.Build;

/** Effects and costs in words. */
public final class EffectWords {

	private static final String GAP = "　";
	private static final long HUNDRED_MILLION = 100_000_000L;
	private static final long TEN_THOUSAND = 10_000L;
	private static final long THOUSAND = 1_000L;
	private static final long MILLION = 1_000_000L;

	private EffectWords() {
	}

	/** Whether a category counts yen. */
	public static boolean isMoney(EffectCategory category) {
		return category == null || category.getUnit() == null || category.getUnit().equals("円");
	}

	/** The net amount of an effect in the displayed unit, or in the unit of its category: 3,775 or 120時間. */
	public static String amount(EffectAmount effect, Build build) {
		if (effect.getYen() != null) {
			return build.amount(EffectTotals.net(effect));
		} else if (effect.getQuantity() != null) {
			return quantity(effect.getQuantity(), effect.getCategory(), build);
		} else if (PlanStructure.isUnknown(effect, "yen") || PlanStructure.isUnknown(effect, "quantity")) {
			return build.conventions().unknownSign();
		}
		boolean none = PlanStructure.isNone(effect, "yen") || PlanStructure.isNone(effect, "quantity");
		return none ? build.conventions().noneSign() : "";
	}

	private static String quantity(BigDecimal quantity, EffectCategory category, Build build) {
		String unit = category == null || isMoney(category) ? "" : category.getUnit();
		return build.conventions().inTable(quantity) + unit;
	}

	/** Whether an effect says more than a category and an amount. */
	public static boolean hasDetails(EffectAmount effect) {
		return effect.getName() != null || effect.getNature() != EffectNature.ACHIEVED
				|| effect.getDuration() != EffectDuration.UNSTATED || effect.getCumulativeSince() != null
				|| effect.getBase() != AccountBase.UNSTATED || effect.getBaseName() != null
				|| !effect.getDeductions().isEmpty() || effect.getBasis() != null;
	}

	/** An effect as a line: 窓口改善　歳出削減　3,775千円（実績、継続、一般会計）. */
	public static String line(EffectAmount effect, Build build) {
		List<String> traits = new ArrayList<>();
		if (effect.getNature() != EffectNature.ACHIEVED) {
			traits.add(build.label(effect.getNature()));
		}
		if (effect.getDuration() != EffectDuration.UNSTATED) {
			traits.add(build.label(effect.getDuration()));
		}
		if (effect.getBaseName() != null) {
			traits.add(effect.getBaseName());
		} else if (effect.getBase() != AccountBase.UNSTATED) {
			traits.add(build.label(effect.getBase()));
		}
		if (effect.getCumulativeSince() != null) {
			traits.add(build.text("effect.cumulative", build.years().format(effect.getCumulativeSince())));
		}
		String category = effect.getCategory() == null ? null : effect.getCategory().getName();
		boolean money = effect.getYen() != null;
		String amount = amount(effect, build) + (money ? build.moneyUnit() : "");
		String line = join(effect.getName(), category, amount);
		return traits.isEmpty() ? line : line + build.text("in.brackets", String.join(build.text("list.comma"), traits));
	}

	/** What overlaps other effects, one line each. */
	public static List<String> deductions(EffectAmount effect, Build build) {
		List<String> lines = new ArrayList<>();
		for (OverlapDeduction deduction : effect.getDeductions()) {
			String amount = deduction.getYen() != null ? build.amount(deduction.getYen().negate()) + build.moneyUnit()
					: deduction.getQuantity() == null ? build.conventions().unknownSign()
							: quantity(deduction.getQuantity().negate(), effect.getCategory(), build);
			lines.add(build.text("effect.deduction", amount, Objects.requireNonNullElse(deduction.getReason(), "")));
		}
		return lines;
	}

	/** The parts of an effect in exact yen, one line each, parts of parts with a larger indent. */
	public static List<String> parts(EffectAmount effect, Build build) {
		List<String> lines = new ArrayList<>();
		effect.getParts().forEach(part -> addPart(part, "", effect.getCategory(), lines, build));
		return lines;
	}

	private static void addPart(EffectPart part, String indent, EffectCategory category, List<String> lines,
			Build build) {
		String amount = part.getYen() != null ? exactYen(part.getYen(), build)
				: part.getQuantity() == null ? "" : quantity(part.getQuantity(), category, build);
		List<String> said = new ArrayList<>();
		if (part.getChangeFromPrevious() != null) {
			said.add(build.text("effect.change", signedYen(part.getChangeFromPrevious(), build)));
		}
		if (part.getRemark() != null) {
			said.add(part.getRemark());
		}
		lines.add(indent + join(part.getName(), amount)
				+ (said.isEmpty() ? "" : build.text("in.brackets", String.join(build.text("list.comma"), said))));
		part.getParts().forEach(p -> addPart(p, indent + GAP, category, lines, build));
	}

	private static String signedYen(Yen yen, Build build) {
		return (yen.amount() > 0 ? "＋" : yen.amount() == 0 ? "±" : "") + exactYen(yen, build);
	}

	private static String exactYen(Yen yen, Build build) {
		return build.conventions().inTable(yen.amount()).replace(" ", "") + build.text("yen");
	}

	/** The digits of every part as a narrative would write them: 680,000. */
	public static List<String> partDigits(EffectAmount effect, Build build) {
		List<String> digits = new ArrayList<>();
		effect.getParts().forEach(p -> addDigits(p, digits, build));
		return digits;
	}

	private static void addDigits(EffectPart part, List<String> digits, Build build) {
		if (part.getParts().isEmpty() && part.getYen() != null) {
			digits.add(build.conventions().inTable(Math.abs(part.getYen().amount())));
		}
		part.getParts().forEach(p -> addDigits(p, digits, build));
	}

	/** A cost as a line: 予算額　1,200千円, and the lines of its parts. */
	public static List<String> cost(Cost cost, Build build) {
		List<String> lines = new ArrayList<>();
		addCost(cost, "", lines, build);
		return lines;
	}

	private static void addCost(Cost cost, String indent, List<String> lines, Build build) {
		String amount;
		if (cost.getYen() != null) {
			amount = build.amount(cost.getYen()) + build.moneyUnit();
		} else if (cost.getQuantity() != null) {
			amount = build.conventions().inTable(cost.getQuantity()) + Objects.requireNonNullElse(cost.getUnit(), "");
		} else {
			amount = PlanStructure.isUnknown(cost, "yen") ? build.conventions().unknownSign() : "";
		}
		lines.add(indent + join(cost.getName() == null ? build.label(cost.getKind()) : cost.getName(), amount));
		cost.getParts().forEach(p -> addCost(p, indent + GAP, lines, build));
	}

	private static String join(String... words) {
		return Arrays.stream(words).filter(w -> w != null && !w.isEmpty()).collect(Collectors.joining(GAP));
	}

	/**
	 * A large amount in the words of running text, to a unit of yen: 5億8,297万円.
	 *
	 * @param roundedTo the unit in yen to which it is known; 1 for the yen itself
	 */
	public static String compound(Yen yen, long roundedTo, Build build) {
		if (roundedTo < TEN_THOUSAND || Math.abs(yen.amount()) < HUNDRED_MILLION) {
			return inUnit(yen, roundedTo, build);
		}
		long units = new AmountRounding(TEN_THOUSAND, Rounding.HALF_UP).inUnits(yen);
		long hundredMillions = Math.abs(units) / TEN_THOUSAND;
		long rest = Math.abs(units) % TEN_THOUSAND;
		String sign = units < 0 ? build.conventions().negativeSign().sign() : "";
		return build.text(rest == 0 ? "yen.oku" : "yen.okuMan", sign + build.conventions().inTable(hundredMillions),
				build.conventions().inTable(rest));
	}

	/** An amount in the unit to which it is known: 399,969千円. */
	public static String inUnit(Yen yen, long roundedTo, Build build) {
		long unit = 1;
		String key = "yen";
		if (roundedTo >= MILLION && yen.amount() % MILLION == 0) {
			unit = MILLION;
			key = "yen.million";
		} else if (roundedTo >= TEN_THOUSAND && yen.amount() % TEN_THOUSAND == 0) {
			unit = TEN_THOUSAND;
			key = "yen.tenThousand";
		} else if (roundedTo >= THOUSAND && yen.amount() % THOUSAND == 0) {
			unit = THOUSAND;
			key = "yen.thousand";
		}
		return build.conventions().inTable(yen.amount() / unit) + build.text(key);
	}
}
