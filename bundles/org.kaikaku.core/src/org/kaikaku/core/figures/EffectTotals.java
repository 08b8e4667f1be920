package org.kaikaku.core.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.DisplayedSign;
import org.kaikaku.model.reformplan.EffectAmount;
import org.kaikaku.model.reformplan.EffectCategory;
import org.kaikaku.model.reformplan.EffectNature;
import org.kaikaku.model.reformplan.OverlapDeduction;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.model.types.Yen;

/**
 * The effects of the items of a plan in a year in yen, by item and category. An effect counts with what overlaps another taken
 * off. Running totals count only where the year has no amount of its own for the same item and category, and then as the
 * difference to the running total of the year before, as far as that is known. Effects in other units than yen are left out,
 * as are those of categories that the plan does not add up.
 *
 * @param year       the year, never null
 * @param rows       items with an effect, in the order of the plan
 * @param categories categories that occur or that the plan defines and counts, in its order
 * @param unknown    items whose effect is stated to be unknown, so that totals are lower bounds
 */
public record EffectTotals(FiscalYear year, List<Row> rows, List<EffectCategory> categories, List<ReformItem> unknown) {
	private static final String MONEY = "円";

	/**
	 * The effects of one item.
	 *
	 * @param item    the item
	 * @param amounts exact yen by category; positive is good whatever the sign it is shown with
	 */
	public record Row(ReformItem item, Map<EffectCategory, Yen> amounts) {
		/** The sum over the categories. */
		public Yen total() {
			return amounts.values().stream().reduce(Yen.ZERO, Yen::plus);
		}
	}

	/** Achieved effects of a year. */
	public static EffectTotals of(Plan plan, FiscalYear year) {
		return of(plan, year, EffectNature.ACHIEVED);
	}

	/** Effects of one nature of a year. */
	public static EffectTotals of(Plan plan, FiscalYear year, EffectNature nature) {
		List<Row> rows = new ArrayList<>();
		List<ReformItem> unknown = new ArrayList<>();
		List<EffectCategory> categories = new ArrayList<>(
				plan.getEffectCategories().stream().filter(EffectTotals::isCountedMoney).toList());
		for (ReformItem item : PlanStructure.of(plan).items()) {
			Map<EffectCategory, Yen> amounts = amounts(item, year, nature);
			for (EffectCategory category : amounts.keySet())
				if (!categories.contains(category))
					categories.add(category);
			if (!amounts.isEmpty())
				rows.add(new Row(item, amounts));
			if (isUnknown(item, year, nature))
				unknown.add(item);
		}
		return new EffectTotals(year, List.copyOf(rows), Collections.unmodifiableList(categories), List.copyOf(unknown));
	}

	private static boolean isUnknown(PlanElement element, FiscalYear year, EffectNature nature) {
		return PlanStructure.records(element, year).stream().anyMatch(r -> PlanStructure.isUnknown(r, "effects")
				|| r.getEffects().stream().anyMatch(e -> e.getNature() == nature && PlanStructure.isUnknown(e, "yen")));
	}

	/** The effects of one element in a year by category: its own, not those of elements in it. */
	public static Map<EffectCategory, Yen> amounts(PlanElement element, FiscalYear year, EffectNature nature) {
		Map<EffectCategory, Yen> found = new LinkedHashMap<>();
		for (YearlyRecord record : PlanStructure.records(element, year))
			for (EffectAmount effect : record.getEffects())
				if (effect.getNature() == nature && effect.getYen() != null && effect.getCumulativeSince() == null
						&& isCountedMoney(effect.getCategory()))
					found.merge(effect.getCategory(), net(effect), Yen::plus);
		runningTotals(element, year, nature).forEach((category, total) -> {
			if (!found.containsKey(category)) {
				Yen before = runningTotals(element, year.plus(-1), nature).get(category);
				found.put(category, before == null ? total : total.minus(before));
			}
		});
		return Collections.unmodifiableMap(found);
	}

	private static Map<EffectCategory, Yen> runningTotals(PlanElement element, FiscalYear year, EffectNature nature) {
		Map<EffectCategory, Yen> found = new LinkedHashMap<>();
		for (YearlyRecord record : PlanStructure.records(element, year))
			for (EffectAmount effect : record.getEffects())
				if (effect.getNature() == nature && effect.getYen() != null && effect.getCumulativeSince() != null
						&& isCountedMoney(effect.getCategory()))
					found.put(effect.getCategory(), net(effect));
		return found;
	}

	private static boolean isCountedMoney(EffectCategory category) {
		return category != null && category.isCounted() && (category.getUnit() == null || MONEY.equals(category.getUnit()));
	}

	/** An effect in yen with what overlaps another taken off; zero when it has no amount. */
	public static Yen net(EffectAmount effect) {
		Yen net = effect.getYen() == null ? Yen.ZERO : effect.getYen();
		for (OverlapDeduction deduction : effect.getDeductions())
			if (deduction.getYen() != null)
				net = net.minus(deduction.getYen());
		return net;
	}

	/** An exact amount with the sign in which its category is written: a cut in spending is negative (▲). */
	public static Yen signed(EffectCategory category, Yen amount) {
		return category.getSign() == DisplayedSign.NEGATIVE ? amount.negate() : amount;
	}

	/** Exact yen of one category; zero when nothing counts. */
	public Yen total(EffectCategory category) {
		return rows.stream().map(r -> r.amounts().getOrDefault(category, Yen.ZERO)).reduce(Yen.ZERO, Yen::plus);
	}

	/** Exact yen of all categories. */
	public Yen total() {
		return rows.stream().map(Row::total).reduce(Yen.ZERO, Yen::plus);
	}

	/** The row of an item; empty when it has no effect. */
	public Optional<Row> row(ReformItem item) {
		return rows.stream().filter(r -> r.item() == item).findFirst();
	}

	/** The total as shown: the exact total, rounded once. */
	public long roundedTotal(AmountRounding rounding) {
		return rounding.inUnits(total());
	}

	/**
	 * By how much the sum of the rounded items exceeds the rounded total, in shown units; a note on rounding is due when it
	 * is not zero.
	 */
	public long roundingDifference(AmountRounding rounding) {
		long parts = 0;
		for (Row row : rows)
			parts = Math.addExact(parts, rounding.inUnits(row.total()));
		return parts - roundedTotal(rounding);
	}

	/** The same for one category. */
	public long roundingDifference(EffectCategory category, AmountRounding rounding) {
		long parts = 0;
		for (Row row : rows)
			parts = Math.addExact(parts, rounding.inUnits(row.amounts().getOrDefault(category, Yen.ZERO)));
		return parts - rounding.inUnits(total(category));
	}
}
