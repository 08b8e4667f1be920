package org.kaikaku.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaikaku.core.figures.AmountRounding;
import org.kaikaku.core.figures.Attainment;
import org.kaikaku.core.figures.EffectTotals;
import org.kaikaku.core.figures.RatingCounts;
import org.kaikaku.core.figures.Ratings;
import org.kaikaku.core.io.PlanFile;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.model.reformplan.CountingBasis;
import org.kaikaku.model.reformplan.Grade;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.model.types.Yen;

/** Two invented plans that differ from Toride's in nearly everything, on the same metamodel and code. */
class OtherCitiesTest {
	private static final FiscalYear Y2018 = FiscalYear.of(2018);
	private static final FiscalYear Y2019 = FiscalYear.of(2019);

	private static PlanFile open(String city) throws IOException {
		return new PlanFiles(Locale.JAPANESE).open(Path.of("testdata", "cities", city + ".reformplan"));
	}

	private static Plan plan(String city) throws IOException {
		return open(city).municipality().getPlans().get(0);
	}

	private static ReformItem item(Plan plan, String id) {
		return PlanStructure.of(plan).items().stream().filter(i -> id.equals(i.getId())).findFirst().orElseThrow();
	}

	private static List<Integer> counts(Plan plan, FiscalYear year, CountingBasis basis) {
		return List.copyOf(RatingCounts.of(plan, year, basis).counts().values());
	}

	private static CountingBasis basis(Plan plan, String id) {
		return plan.getCountingBases().stream().filter(b -> b.getId().equals(id)).findFirst().orElseThrow();
	}

	@ParameterizedTest
	@ValueSource(strings = { "kirigaoka", "umibe" })
	void nothingIsLostByOpeningAndSaving(String city) throws IOException {
		ByteArrayOutputStream first = new ByteArrayOutputStream();
		PlanFiles files = new PlanFiles(Locale.JAPANESE);
		files.write(open(city), first);
		ByteArrayOutputStream second = new ByteArrayOutputStream();
		files.write(files.read(new ByteArrayInputStream(first.toByteArray()), city), second);
		assertEquals(first.toString(StandardCharsets.UTF_8), second.toString(StandardCharsets.UTF_8));
	}

	@Test
	void itemsStandAtAnyDepthAndARepeatedListingIsNoItem() throws IOException {
		PlanStructure structure = PlanStructure.of(plan("kirigaoka"));
		assertEquals(List.of("i-1", "i-2", "i-3", "i-4"), structure.items().stream().map(ReformItem::getId).toList());
		assertEquals(2, structure.listings(item(structure.plan(), "i-4")));
		assertEquals(List.of("Ⅰ", "Ⅰ-1", "Ⅰ-1-(1)"),
				PlanStructure.themesAbove(item(structure.plan(), "i-1")).stream().map(t -> t.getNumber()).toList());
	}

	@Test
	void onePlanHasSeveralDenominators() throws IOException {
		Plan plan = plan("kirigaoka");
		assertEquals(List.of(1, 1, 0, 1), counts(plan, Y2018, null));
		assertEquals(List.of(1, 1, 0, 0), counts(plan, Y2018, basis(plan, "cb-start")));
		assertEquals(List.of(2, 1, 0, 1), counts(plan, Y2018, basis(plan, "cb-rep")));
		assertEquals(3, RatingCounts.of(plan, Y2018, basis(plan, "cb-due")).total());
	}

	@Test
	void headquartersDecideAndTheSecondHalfStandsForTheYear() throws IOException {
		ReformItem item = item(plan("kirigaoka"), "i-1");
		assertEquals("○", Ratings.main(item, Y2018).map(r -> r.getGrade().getSymbol()).orElseThrow());
		assertEquals(5, Ratings.of(item, Y2018).size());
		assertEquals(new BigDecimal("85"), Ratings.of(item, Y2018).get(4).getScore());
	}

	@Test
	void aMergedItemLeavesTheYearItsSuccessorEnters() throws IOException {
		Plan plan = plan("kirigaoka");
		assertTrue(ItemLife.isHeld(item(plan, "i-2"), FiscalYear.of(2017)));
		assertFalse(ItemLife.isHeld(item(plan, "i-2"), Y2018));
		assertFalse(ItemLife.isHeld(item(plan, "i-3"), FiscalYear.of(2017)));
		assertTrue(ItemLife.isHeld(item(plan, "i-3"), Y2018));
	}

	@Test
	void runningTotalsOverlapsAndHoursDoNotInflateTheEffect() throws IOException {
		EffectTotals totals = EffectTotals.of(plan("kirigaoka"), Y2018);
		assertEquals(Yen.of(1_999_999 - 500_000 + 7_500_000 - 3_000_000), totals.total());
		assertEquals(5, totals.roundedTotal(AmountRounding.of(plan("kirigaoka").getConventions())));
	}

	@Test
	void aRangeIsMissedAboveItsUpperEndAndWordsAreNotCompared() throws IOException {
		List<Indicator> indicators = item(plan("kirigaoka"), "i-1").getIndicators();
		assertEquals(Attainment.State.MISSED, Attainment.of(indicators.get(1), FiscalTerm.of(Y2019)).state());
		assertEquals(Attainment.State.NOT_COMPARABLE, Attainment.of(indicators.get(0), FiscalTerm.parse("2018H2")).state());
	}

	@Test
	void aPlanNeedsNoThemes() throws IOException {
		Plan plan = plan("umibe");
		assertTrue(PlanStructure.of(plan).themes().isEmpty());
		assertEquals(List.of(1, 1, 0), counts(plan, Y2019, null));
		Grade partly = plan.getScales().get(0).getGrades().get(1);
		assertEquals(Optional.of(new BigDecimal("33")), RatingCounts.of(plan, Y2019).percent(partly, null));
	}

	@Test
	void unknownNoneZeroAndNegativeStayApart() throws IOException {
		Plan plan = plan("umibe");
		ReformItem water = item(plan, "u-1");
		assertEquals(Attainment.State.UNKNOWN, Attainment.of(water.getIndicators().get(0), FiscalTerm.of(Y2018)).state());
		assertEquals(Attainment.State.MISSED, Attainment.of(water.getIndicators().get(0), FiscalTerm.of(Y2019)).state());
		assertTrue(PlanStructure.isNone(item(plan, "u-2"), "indicators"));
		EffectTotals totals = EffectTotals.of(plan, Y2019);
		assertEquals(Yen.of(-1_250_000), totals.total());
		assertEquals(List.of(item(plan, "u-3")), totals.unknown());
	}
}
