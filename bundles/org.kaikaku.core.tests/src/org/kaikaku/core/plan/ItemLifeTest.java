package org.kaikaku.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaikaku.core.figures.PlanFixture;
import org.kaikaku.model.reformplan.LifeEventKind;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.types.FiscalYear;

class ItemLifeTest {
	private final PlanFixture fixture = new PlanFixture();
	private final ReformItem item = fixture.item("a", null);

	@ParameterizedTest
	@CsvSource({ "ADDED, false, true", "DROPPED, true, false", "COMPLETED, true, false", "MONITORING, true, false", "CHANGED, true, true",
			"SUSPENDED, true, true", "EXTENDED, true, true" })
	void anEventCountsFromItsYearOn(LifeEventKind kind, boolean before, boolean after) {
		PlanFixture.event(item, kind, "2022");
		assertEquals(before, ItemLife.isHeld(item, FiscalYear.of(2021)));
		assertEquals(after, ItemLife.isHeld(item, FiscalYear.of(2022)));
	}

	@Test
	void anItemMergedIntoAnotherIsGoneAndTheOtherStays() {
		ReformItem other = fixture.item("b", null);
		PlanFixture.event(item, LifeEventKind.MERGED, "2021").getInto().add(other);
		PlanFixture.event(other, LifeEventKind.MERGED, "2021").getFrom().add(item);
		assertFalse(ItemLife.isHeld(item, FiscalYear.of(2021)));
		assertTrue(ItemLife.isHeld(other, FiscalYear.of(2021)));
	}

	@Test
	void aSuspendedItemIsNotDueUntilItIsResumed() {
		PlanFixture.event(item, LifeEventKind.SUSPENDED, "2021");
		PlanFixture.event(item, LifeEventKind.RESUMED, "2023");
		assertTrue(ItemLife.isDue(item, FiscalYear.of(2020)));
		assertFalse(ItemLife.isDue(item, FiscalYear.of(2022)));
		assertTrue(ItemLife.isDue(item, FiscalYear.of(2023)));
	}

	@Test
	void anItemIsDueInItsOwnPeriodOrElseInThePlans() {
		item.setLastYear(FiscalYear.of(2021));
		assertTrue(ItemLife.isDue(item, FiscalYear.of(2020)));
		assertFalse(ItemLife.isDue(item, FiscalYear.of(2022)));
		assertFalse(ItemLife.isDue(item, FiscalYear.of(2019)));
	}
}
