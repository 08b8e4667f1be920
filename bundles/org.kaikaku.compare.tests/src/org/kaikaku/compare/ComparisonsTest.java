package org.kaikaku.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.kaikaku.compare.ComparisonRow.Outcome;
import org.kaikaku.compare.merge.ThreeWayMerge;
import org.kaikaku.compare.testing.Comparators;
import org.kaikaku.compare.testing.Plans;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.core.testing.SyntheticPlans;
import org.kaikaku.model.reformplan.Accumulation;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.model.types.FiscalYear;

/** Comparisons of the published plans, of their years and drafts, and of invented cities. */
class ComparisonsTest {
	private final Comparisons comparisons = new Comparisons(Comparators.all(), Locale.JAPANESE);

	private static List<ComparisonRow> rows(Comparison comparison, String part, String subject) {
		return comparison.part(part).orElseThrow().rows().stream().filter(r -> r.subject().contains(subject)).toList();
	}

	private static ComparisonRow row(Comparison comparison, String part, String subject, String aspect) {
		return rows(comparison, part, subject).stream().filter(r -> r.aspect().equals(aspect)).findFirst().orElseThrow();
	}

	@Test
	void threeThemesContinueFrom2016AndItsItemsAreNotKnown() {
		Comparison comparison = comparisons.between(Plans.toride2016(), Plans.toride2020());
		assertEquals(ComparisonMode.PLANS, comparison.pair().mode());
		for (String theme : List.of("行政サービスの効率化と質の向上", "歳入の確保", "協働のまちづくり"))
			assertEquals(Outcome.SAME, row(comparison, "structure", theme, "テーマ").outcome());
		List<ComparisonRow> items = comparison.part("structure").orElseThrow().rows().stream().filter(r -> r.aspect().equals("改革項目")).toList();
		assertEquals(17, items.size());
		assertTrue(items.stream().allMatch(r -> r.left().equals(Said.UNKNOWN) && r.outcome() == Outcome.NOT_KNOWN));
		assertEquals(Said.UNKNOWN, row(comparison, "structure", "計画", "計画期間").left());
		assertEquals(Said.UNKNOWN, row(comparison, "structure", "計画", "改革項目の数").left());
	}

	@Test
	void valuesOfFy2019StandBesideThoseOfFy2020WhereTheMeasureIsTheSame() {
		Comparison comparison = comparisons.between(Plans.toride2016(), Plans.toride2020());
		ComparisonRow laspeyres = row(comparison, "indicators", "ラスパイレス指数", "最後の実績値");
		assertEquals("97.8（令和元年度）", laspeyres.left().text());
		assertEquals("97.8（令和２年度）", laspeyres.right().text());
		assertEquals("111件（令和元年度）", row(comparison, "indicators", "市民と行政との協働事業件数", "最後の実績値").left().text());
		assertEquals(Said.UNKNOWN, row(comparison, "indicators", "ラスパイレス指数", "目標の方向").left());
		assertEquals(Said.UNKNOWN, row(comparison, "indicators", "コンビニ交付", "指標").left());
		IndicatorSeries series = comparison.part("indicators").orElseThrow().series().get(0);
		assertEquals(List.of(2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024), series.years().stream().map(FiscalYear::value).toList());
		assertTrue(series.comparable());
		assertEquals(4, comparison.part("indicators").orElseThrow().series().size());
	}

	@Test
	void knownEffectsOfTheOldPlanAreShownAsPartOfTheWhole() {
		ComparisonPart effects = comparisons.between(Plans.toride2016(), Plans.toride2020()).part("effects").orElseThrow();
		assertTrue(effects.remarks().stream().anyMatch(r -> r.contains("とりで行政経営改革プラン2016") && r.contains("不明")));
		ComparisonRow donations = effects.rows().stream().filter(r -> r.subject().equals("ふるさと取手応援寄附金")).findFirst().orElseThrow();
		assertEquals("86,093（令和元年度）", donations.left().text());
		assertEquals(List.of("名称による対応（記録なし）"), donations.remarks());
		assertTrue(effects.rows().stream().anyMatch(r -> r.subject().equals("歳入確保") && r.aspect().equals("令和２年度")
				&& r.right().text().equals("579,196") && r.left().equals(Said.UNKNOWN)));
	}

	@Test
	void aDifferentMeasureIsSaidAndNotDrawnTogether() {
		Plan older = Plans.toride2016();
		older.getIndicators().get(3).setUnit("事業");
		Comparison comparison = comparisons.plans(older, Plans.toride2020());
		ComparisonRow last = row(comparison, "indicators", "市民と行政との協働事業件数", "最後の実績値");
		assertEquals(Outcome.NOT_COMPARABLE, last.outcome());
		assertTrue(last.remarks().contains("単位が異なります（事業／件）。"), last.remarks().toString());
		assertFalse(comparison.part("indicators").orElseThrow().series().get(3).comparable());
		older.getIndicators().get(3).setUnit("件");
		older.getIndicators().get(3).setAccumulation(Accumulation.CUMULATIVE_IN_PLAN);
		assertFalse(comparisons.plans(older, Plans.toride2020()).part("indicators").orElseThrow().series().get(3).comparable());
	}

	@Test
	void twoDraftsDifferOnlyWhereTheyWereChanged() {
		Municipality before = Plans.toride();
		Municipality after = ThreeWayMerge.copy(before);
		Plan plan = after.getPlans().get(0);
		ReformItem item = PlanStructure.of(plan).items().get(1);
		item.setName("窓口サービスの改革");
		Indicator indicator = item.getIndicators().get(0);
		indicator.getTargets().get(1).setValue(new BigDecimal("4600"));
		Comparison comparison = comparisons.between(before.getPlans().get(0), plan);
		assertEquals(ComparisonMode.DRAFTS, comparison.pair().mode());
		List<ComparisonRow> all = comparison.part("elements").orElseThrow().rows();
		assertEquals(List.of("item-02", "item-02-ind-1-t2021"), all.stream().map(ComparisonRow::rightId).toList());
		List<ComparisonRow> changed = comparison.parts().stream().filter(p -> !p.id().equals("elements")).flatMap(p -> p.rows().stream())
				.filter(r -> r.outcome() != Outcome.SAME
				&& r.outcome() != Outcome.NOT_KNOWN)
				.filter(r -> !r.subject().contains("機構改革")).toList();
		assertEquals(2, changed.size(), changed.toString());
		assertEquals("2 窓口サービスの改革", changed.get(0).right().text());
		assertEquals(List.of("4,500件", "4,600件"), List.of(changed.get(1).left().text(), changed.get(1).right().text()));
	}

	@Test
	void twoYearsOfAPlanStandSideBySide() {
		Plan plan = SyntheticPlans.plan(3, 6, 4);
		FiscalYear first = plan.getFirstYear();
		Comparison comparison = comparisons.years(plan, first, first.plus(1));
		assertEquals(ComparisonMode.YEARS, comparison.pair().mode());
		assertTrue(comparison.part("structure").orElseThrow().rows().stream().anyMatch(r -> r.aspect().equals("評価")));
		assertTrue(comparison.part("indicators").orElseThrow().rows().stream().anyMatch(r -> r.aspect().equals("実績値")
				&& r.left().isValue() && r.right().isValue()));
		assertTrue(comparison.part("texts").orElseThrow().rows().stream().anyMatch(r -> r.left().isValue() && r.right().isValue()));
	}

	@Test
	void citiesAreSetSideBySideByThemesAndTheirItemsAreNotMatched() {
		Municipality other = SyntheticPlans.municipality(5, 6, 4);
		other.getPlans().get(0).getEntries().stream().filter(Theme.class::isInstance).findFirst()
				.ifPresent(t -> ((Theme) t).setName("歳入の確保"));
		Comparison comparison = comparisons.between(Plans.toride2020(), other.getPlans().get(0));
		assertEquals(ComparisonMode.CITIES, comparison.pair().mode());
		assertTrue(comparison.pair().matches().stream().anyMatch(m -> m.isTheme() && m.isPair() && m.right().get(0).name().equals("歳入の確保")));
		assertTrue(comparison.pair().matches().stream().noneMatch(m -> !m.isTheme() && m.isPair()));
	}

	@Test
	void everyThemeAndItemOfBothSidesIsInAMatch() {
		Municipality city = SyntheticPlans.municipalityWithPredecessor(2, 9, 4);
		Plan newer = city.getPlans().get(0);
		Plan older = city.getPlans().get(1);
		Comparison comparison = comparisons.between(older, newer);
		assertEquals(ComparisonMode.PLANS, comparison.pair().mode());
		for (ReformItem item : PlanStructure.of(newer).items())
			assertTrue(comparison.pair().matches().stream().anyMatch(m -> m.rightElements().contains(item)), item.getName());
		for (ReformItem item : PlanStructure.of(older).items())
			assertTrue(comparison.pair().matches().stream().anyMatch(m -> m.leftElements().contains(item)), item.getName());
	}

	@Test
	void aComparatorOfSomeoneElseTakesPart() {
		PlanComparator own = new PlanComparator() {
			@Override
			public String id() {
				return "own";
			}

			@Override
			public int order() {
				return 1;
			}

			@Override
			public ComparisonPart compare(ComparisonPair pair, Locale language) {
				return new ComparisonPart(id(), "独自", List.of());
			}
		};
		assertEquals(List.of("own"), new Comparisons(List.of(own), Locale.JAPANESE).between(Plans.toride2016(),
				Plans.toride2020()).parts().stream().map(ComparisonPart::id).toList());
	}
}
