package org.kaikaku.compare.internal.comparators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.compare.ComparisonMode;
import org.kaikaku.compare.ComparisonPair;
import org.kaikaku.compare.ComparisonPart;
import org.kaikaku.compare.ComparisonSide;
import org.kaikaku.compare.Match;
import org.kaikaku.compare.PlanComparator;
import org.kaikaku.compare.Said;
import org.kaikaku.compare.internal.lineage.Likeness;
import org.kaikaku.compare.internal.text.Messages;
import org.kaikaku.core.figures.AmountRounding;
import org.kaikaku.core.figures.EffectTotals;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.EffectAmount;
import org.kaikaku.model.reformplan.EffectCategory;
import org.kaikaku.model.reformplan.EffectKind;
import org.kaikaku.model.reformplan.EffectNature;
import org.kaikaku.model.reformplan.EffectPart;
import org.kaikaku.model.reformplan.Element;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.model.types.Yen;
import org.osgi.service.component.annotations.Component;

/**
 * Achieved effects: by kind and year over both plans, of items, and of effects with the same name. A positive amount is a good
 * effect on both sides, whatever the sign it is written with in a plan's own report. Amounts are in the unit of the right side.
 */
@Component(service = PlanComparator.class)
public final class EffectsComparator implements PlanComparator {
	private static final ReformplanPackage MODEL = ReformplanPackage.eINSTANCE;

	@Override
	public String id() {
		return "effects";
	}

	@Override
	public int order() {
		return 400;
	}

	@Override
	public String label(Locale language) {
		return Messages.of(language).text("compare.effects");
	}

	@Override
	public ComparisonPart compare(ComparisonPair pair, Locale language) {
		Lines lines = new Lines(pair, language);
		List<String> remarks = new ArrayList<>();
		remarks.add(lines.texts.text("compare.effectUnit", unit(lines)));
		if (pair.mode() == ComparisonMode.YEARS)
			ofYears(lines);
		else {
			totals(lines);
			if (pair.mode() == ComparisonMode.PLANS)
				named(lines);
		}
		for (ComparisonSide side : List.of(pair.left(), pair.right()))
			if (isPartial(side.plan()))
				remarks.add(lines.texts.text("compare.effectsPartly", side.label()));
		return new ComparisonPart(id(), label(language), lines.rows(), List.of(), remarks.stream().distinct().toList());
	}

	private static AmountRounding rounding(Lines lines) {
		return AmountRounding.of(lines.pair.right().plan().getConventions());
	}

	private static String unit(Lines lines) {
		long unit = rounding(lines).unit();
		boolean named = unit == 1 || unit == 1000 || unit == 10_000 || unit == 1_000_000;
		return named ? lines.texts.text("unit." + unit) : lines.texts.text("value.yen", String.format(Locale.ROOT, "%,d", unit));
	}

	private static boolean isPartial(Plan plan) {
		return PlanStructure.of(plan).themes().stream().anyMatch(t -> PlanStructure.isUnknown(t, "entries"));
	}

	private static void totals(Lines lines) {
		Map<FiscalYear, Map<EffectKind, Yen>> left = totals(lines.pair.left().plan());
		Map<FiscalYear, Map<EffectKind, Yen>> right = totals(lines.pair.right().plan());
		Set<FiscalYear> years = new TreeSet<>(left.keySet());
		years.addAll(right.keySet());
		for (FiscalYear year : years) {
			Set<EffectKind> kinds = EnumSet.noneOf(EffectKind.class);
			kinds.addAll(left.getOrDefault(year, Map.of()).keySet());
			kinds.addAll(right.getOrDefault(year, Map.of()).keySet());
			for (EffectKind kind : kinds)
				lines.add(null, null, lines.labels.of(MODEL.getEffectKind().getEEnumLiteral(kind.getValue())), lines.years.format(year),
						total(lines, lines.pair.left().plan(), left, year, kind), total(lines, lines.pair.right().plan(), right, year, kind), List.of());
		}
	}

	private static Said total(Lines lines, Plan plan, Map<FiscalYear, Map<EffectKind, Yen>> totals, FiscalYear year, EffectKind kind) {
		Yen yen = totals.getOrDefault(year, Map.of()).get(kind);
		if (yen != null)
			return amount(lines, yen);
		List<FiscalYear> period = PlanStructure.years(plan);
		return period.isEmpty() && isPartial(plan) ? Said.UNKNOWN : period.contains(year) ? Said.NOT_ENTERED : Said.NOT_THERE;
	}

	/** The totals of core by kind; what stands on the plan itself counts where no items are known. */
	private static Map<FiscalYear, Map<EffectKind, Yen>> totals(Plan plan) {
		Map<FiscalYear, Map<EffectKind, Yen>> totals = new TreeMap<>();
		for (FiscalYear year : yearsWithRecords(plan)) {
			Map<EffectKind, Yen> kinds = new LinkedHashMap<>();
			EffectTotals ofItems = EffectTotals.of(plan, year);
			if (!ofItems.rows().isEmpty())
				for (EffectCategory category : ofItems.categories())
					kinds.merge(category.getKind(), ofItems.total(category), Yen::plus);
			else if (isPartial(plan))
				EffectTotals.amounts(plan, year, EffectNature.ACHIEVED).forEach((category, yen) -> kinds.merge(category.getKind(), yen, Yen::plus));
			if (!kinds.isEmpty())
				totals.put(year, kinds);
		}
		return totals;
	}

	private static Set<FiscalYear> yearsWithRecords(Plan plan) {
		Set<FiscalYear> years = new TreeSet<>();
		plan.eAllContents().forEachRemaining(e -> {
			if (e instanceof YearlyRecord record && record.getTerm() != null && !record.getEffects().isEmpty())
				years.add(record.getTerm().year());
		});
		return years;
	}

	private static Said amount(Lines lines, Yen yen) {
		long shown = rounding(lines).inUnits(yen);
		return Said.of(String.format(Locale.ROOT, "%,d", shown).replace("-", "▲"), BigDecimal.valueOf(shown));
	}

	private static void ofYears(Lines lines) {
		EffectTotals earlier = EffectTotals.of(lines.pair.left().plan(), lines.pair.left().year());
		EffectTotals later = EffectTotals.of(lines.pair.right().plan(), lines.pair.right().year());
		for (EffectCategory category : later.categories())
			lines.add(category, category, lines.texts.text("compare.total"), category.getName() == null ? "" : category.getName(),
					amount(lines, earlier.total(category)),
					amount(lines, later.total(category)), List.of());
		lines.add(null, null, lines.texts.text("compare.total"), lines.texts.text("compare.allCategories"),
				amount(lines, earlier.total()), amount(lines, later.total()), List.of());
		for (Match match : lines.pair.matches())
			if (match.isPair() && !match.isTheme())
				item(lines, match.leftElements().get(0), match.rightElements().get(0));
	}

	private static void item(Lines lines, PlanElement left, PlanElement right) {
		lines.add(left, right, Lines.name(right), lines.labels.of(MODEL.getEffectAmount()), ofItem(lines, left, lines.pair.left().year()),
				ofItem(lines, right, lines.pair.right().year()), List.of());
	}

	private static Said ofItem(Lines lines, PlanElement item, FiscalYear year) {
		List<YearlyRecord> records = PlanStructure.records(item, year);
		if (records.stream().anyMatch(r -> PlanStructure.isUnknown(r, "effects")))
			return Said.UNKNOWN;
		Map<EffectCategory, Yen> amounts = EffectTotals.amounts(item, year, EffectNature.ACHIEVED);
		if (!amounts.isEmpty())
			return amount(lines, new EffectTotals.Row(null, amounts).total());
		return records.stream().anyMatch(r -> PlanStructure.isNone(r, "effects")) ? Said.NONE : Said.NOT_ENTERED;
	}

	/** What both plans name alike among effects and their parts, each with its latest year. */
	private static void named(Lines lines) {
		Map<String, Named> left = latest(lines.pair.left().plan());
		Map<String, Named> right = latest(lines.pair.right().plan());
		left.forEach((name, before) -> {
			Named after = right.get(name);
			if (after != null)
				lines.add(before.element(), after.element(), after.name(), lines.texts.text("compare.latest"), amount(lines, before),
						amount(lines, after),
						List.of(lines.texts.text("compare.byName")));
		});
	}

	/** An effect or a part of one with its year. */
	private record Named(Element element, String name, Yen yen, FiscalYear year) {
		static Named of(EObject element) {
			YearlyRecord record = PlanStructure.ancestor(element, YearlyRecord.class).orElse(null);
			if (record == null || record.getTerm() == null || !isOfYear(element))
				return null;
			if (element instanceof EffectPart part && part.getYen() != null)
				return new Named(part, part.getName(), part.getYen(), record.getTerm().year());
			return element instanceof EffectAmount effect && effect.getYen() != null ? new Named(effect, effect.getName(),
					EffectTotals.net(effect), record.getTerm().year())
					: null;
		}

		private static boolean isOfYear(EObject element) {
			EffectAmount effect = PlanStructure.ancestor(element, EffectAmount.class).orElse(null);
			return effect != null && effect.getNature() == EffectNature.ACHIEVED && effect.getCumulativeSince() == null;
		}
	}

	private static Said amount(Lines lines, Named named) {
		Said amount = amount(lines, named.yen());
		return new Said(Said.State.VALUE, amount.text() + lines.texts.text("compare.inYear", lines.years.format(named.year())), amount.number());
	}

	private static Map<String, Named> latest(Plan plan) {
		Map<String, Named> found = new LinkedHashMap<>();
		plan.eAllContents().forEachRemaining(e -> {
			Named named = Named.of(e);
			if (named != null && named.name() != null && !named.name().isBlank())
				found.merge(Likeness.evened(named.name()), named, (a, b) -> a.year().compareTo(b.year()) < 0 ? b : a);
		});
		return found;
	}
}
