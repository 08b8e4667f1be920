package org.kaikaku.core.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kaikaku.core.figures.PlanFixture.MAKE;
import static org.kaikaku.core.figures.PlanFixture.YEAR;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kaikaku.model.reformplan.Assessor;
import org.kaikaku.model.reformplan.Conventions;
import org.kaikaku.model.reformplan.CountingBasis;
import org.kaikaku.model.reformplan.LifeEventKind;
import org.kaikaku.model.reformplan.Population;
import org.kaikaku.model.reformplan.Rating;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.model.types.FiscalYear;

class RatingCountsTest {
	private final PlanFixture fixture = new PlanFixture();

	private int count(CountingBasis basis, String grade) {
		return RatingCounts.of(fixture.plan, YEAR, basis).counts().get(fixture.grade(grade));
	}

	private static CountingBasis basis(Population population) {
		CountingBasis basis = MAKE.createCountingBasis();
		basis.setPopulation(population);
		return basis;
	}

	@Test
	void thirteenOfSeventeenAreSeventySixPerCent() {
		for (int i = 0; i < 17; i++)
			fixture.item("i" + i, i < 13 ? "A" : "B");
		RatingCounts counts = RatingCounts.of(fixture.plan, YEAR);
		assertEquals(17, counts.total());
		assertEquals(Optional.of(new BigDecimal("76")), counts.percent(fixture.grade("A"), null));
		assertEquals(Optional.of(new BigDecimal("24")), counts.percent(fixture.grade("B"), null));
		assertEquals(Optional.of(new BigDecimal("0")), counts.percent(fixture.grade("C"), null));
	}

	@Test
	void aThemeCountsTheItemsInItAlone() {
		fixture.item("a", "A");
		Theme other = MAKE.createTheme();
		fixture.plan.getEntries().add(other);
		other.getEntries().add(fixture.item("b", "B"));
		assertEquals(1, RatingCounts.within(fixture.plan, fixture.theme, YEAR).total());
		assertEquals(1, RatingCounts.within(fixture.plan, other, YEAR).counts().get(fixture.grade("B")));
		assertEquals(0, RatingCounts.within(fixture.plan, other, YEAR).counts().get(fixture.grade("A")));
	}

	@Test
	void decimalsOfSharesAreThoseOfThePlan() {
		fixture.item("a", "A");
		fixture.item("b", "B");
		fixture.item("c", "B");
		Conventions conventions = MAKE.createConventions();
		conventions.setPercentDecimals(1);
		assertEquals(Optional.of(new BigDecimal("66.7")), RatingCounts.of(fixture.plan, YEAR).percent(fixture.grade("B"), conventions));
	}

	@Test
	void aRepeatedListingCountsOnceUnlessTheBasisSaysOtherwise() {
		fixture.repeat(fixture.item("a", "A"));
		assertEquals(1, count(null, "A"));
		CountingBasis repeated = basis(Population.ALL_ITEMS);
		repeated.setRepeatedCounted(true);
		assertEquals(2, count(repeated, "A"));
	}

	@Test
	void anItemWithoutARatingStaysInTheDenominator() {
		fixture.item("a", "A");
		fixture.item("b", null);
		RatingCounts counts = RatingCounts.of(fixture.plan, YEAR);
		assertEquals(1, counts.unrated());
		assertEquals(Optional.of(new BigDecimal("50")), counts.percent(fixture.grade("A"), null));
		assertEquals(1, RatingCounts.of(fixture.plan, YEAR, basis(Population.RATED_THIS_YEAR)).total());
	}

	@Test
	void itemsDueThisYearAreThoseThatListIt() {
		fixture.item("a", "A").getDueYears().add(YEAR);
		fixture.item("b", "B").getDueYears().add(FiscalYear.of(2022));
		assertEquals(1, RatingCounts.of(fixture.plan, YEAR, basis(Population.DUE_THIS_YEAR)).total());
	}

	@Test
	void itemsFixedAtTheStartStayWhenDropped() {
		ReformItem dropped = fixture.item("a", "A");
		PlanFixture.event(dropped, LifeEventKind.DROPPED, "2020");
		ReformItem added = fixture.item("b", "B");
		PlanFixture.event(added, LifeEventKind.ADDED, "2020");
		CountingBasis fixed = basis(Population.FIXED_AT_START);
		fixed.getFixedItems().add(dropped);
		assertEquals(1, count(fixed, "A"));
		assertEquals(0, count(fixed, "B"));
		assertEquals(0, count(null, "A"));
		assertEquals(1, count(null, "B"));
	}

	@Test
	void anItemAddedLaterIsNotCountedBefore() {
		PlanFixture.event(fixture.item("b", "B"), LifeEventKind.ADDED, "2021");
		assertEquals(0, RatingCounts.of(fixture.plan, YEAR).total());
	}

	@Test
	void onlyTheMainAssessorCounts() {
		Assessor own = MAKE.createAssessor();
		Assessor headquarters = MAKE.createAssessor();
		headquarters.setMain(true);
		fixture.plan.getAssessors().add(own);
		fixture.plan.getAssessors().add(headquarters);
		ReformItem item = fixture.item("a", null);
		var record = PlanFixture.record(item, "2020");
		fixture.rate(record, "A").setAssessor(own);
		fixture.rate(record, "B").setAssessor(headquarters);
		assertEquals(1, count(null, "B"));
		assertEquals(0, count(null, "A"));
	}

	@Test
	void theLatestPartOfTheYearCountsWhereTheYearHasNoRatingOfItsOwn() {
		ReformItem item = fixture.item("a", null);
		fixture.rate(PlanFixture.record(item, "2020H2"), "B");
		fixture.rate(PlanFixture.record(item, "2020H1"), "A");
		assertEquals(1, count(null, "B"));
		Rating whole = fixture.rate(PlanFixture.record(item, "2020"), "C");
		assertEquals(Optional.of(whole), Ratings.main(item, YEAR));
	}

	@Test
	void nothingToCountHasNoShare() {
		assertTrue(RatingCounts.of(fixture.plan, YEAR).percent(fixture.grade("A"), null).isEmpty());
	}
}
