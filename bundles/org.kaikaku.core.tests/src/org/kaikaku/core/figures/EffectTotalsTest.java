package org.kaikaku.core.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kaikaku.core.figures.PlanFixture.MAKE;
import static org.kaikaku.core.figures.PlanFixture.YEAR;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.kaikaku.model.reformplan.EffectAmount;
import org.kaikaku.model.reformplan.EffectNature;
import org.kaikaku.model.reformplan.OverlapDeduction;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.Rounding;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.Yen;

class EffectTotalsTest {
	private final PlanFixture fixture = new PlanFixture();

	private ReformItem itemWith(long yen) {
		ReformItem item = fixture.item("e" + yen, "A");
		PlanFixture.effect(item.getRecords().get(0), fixture.revenue, yen);
		return item;
	}

	@Test
	void thePublishedTableOfTorideAddsUp() {
		PlanFixture.effect(fixture.item("2", "A").getRecords().get(0), fixture.expenditure, 3_775_000);
		itemWith(459_782_993);
		itemWith(119_412_534);
		EffectTotals totals = EffectTotals.of(fixture.plan, YEAR);
		assertEquals(582_971, totals.roundedTotal(AmountRounding.DEFAULT));
		assertEquals(579_196, AmountRounding.DEFAULT.inUnits(totals.total(fixture.revenue)));
		assertEquals(-3_775, AmountRounding.DEFAULT
				.inUnits(EffectTotals.signed(fixture.expenditure, totals.total(fixture.expenditure))));
		assertEquals(0, totals.roundingDifference(AmountRounding.DEFAULT));
		assertEquals(3, totals.rows().size());
	}

	@Test
	void roundedPartsCanDifferFromTheRoundedTotal() {
		itemWith(1_500);
		itemWith(2_500);
		itemWith(3_500);
		EffectTotals totals = EffectTotals.of(fixture.plan, YEAR);
		assertEquals(8, totals.roundedTotal(AmountRounding.DEFAULT));
		assertEquals(1, totals.roundingDifference(AmountRounding.DEFAULT));
		assertEquals(1, totals.roundingDifference(fixture.revenue, AmountRounding.DEFAULT));
		assertEquals(-1, totals.roundingDifference(new AmountRounding(1000, Rounding.DOWN)));
	}

	@Test
	void whatOverlapsIsTakenOff() {
		EffectAmount effect = PlanFixture.effect(fixture.item("a", "A").getRecords().get(0), fixture.revenue, 1_000);
		OverlapDeduction deduction = MAKE.createOverlapDeduction();
		deduction.setYen(Yen.of(300));
		effect.getDeductions().add(deduction);
		assertEquals(Yen.of(700), EffectTotals.of(fixture.plan, YEAR).total());
	}

	@Test
	void aRunningTotalCountsOnlyByItsGrowth() {
		ReformItem item = fixture.item("a", "A");
		PlanFixture.effect(item.getRecords().get(0), fixture.revenue, 100).setCumulativeSince(FiscalTerm.of(2020));
		PlanFixture.effect(PlanFixture.record(item, "2021"), fixture.revenue, 250).setCumulativeSince(FiscalTerm.of(2020));
		assertEquals(Yen.of(150), EffectTotals.of(fixture.plan, YEAR.plus(1)).total());
		assertEquals(Yen.of(100), EffectTotals.of(fixture.plan, YEAR).total());
	}

	@Test
	void aYearsOwnAmountStandsBeforeItsRunningTotal() {
		ReformItem item = fixture.item("a", "A");
		PlanFixture.effect(item.getRecords().get(0), fixture.revenue, 40);
		PlanFixture.effect(item.getRecords().get(0), fixture.revenue, 999).setCumulativeSince(FiscalTerm.of(2018));
		assertEquals(Yen.of(40), EffectTotals.of(fixture.plan, YEAR).total());
	}

	@Test
	void plannedEffectsAreNotAchieved() {
		ReformItem item = itemWith(10);
		item.getRecords().get(0).getEffects().get(0).setNature(EffectNature.PLANNED);
		assertEquals(Yen.ZERO, EffectTotals.of(fixture.plan, YEAR).total());
		assertEquals(Yen.of(10), EffectTotals.of(fixture.plan, YEAR, EffectNature.PLANNED).total());
	}

	@Test
	void categoriesThatAreNotMoneyOrNotCountedStayOut() {
		fixture.expenditure.setUnit("時間");
		fixture.revenue.setCounted(false);
		itemWith(10);
		assertTrue(EffectTotals.of(fixture.plan, YEAR).rows().isEmpty());
	}

	@Test
	void anUnknownEffectIsNamedAndNotTakenForZero() {
		ReformItem item = fixture.item("a", "A");
		item.getRecords().get(0).getUnknown().add("effects");
		assertEquals(List.of(item), EffectTotals.of(fixture.plan, YEAR).unknown());
		assertTrue(EffectTotals.of(fixture.plan, YEAR).rows().isEmpty());
	}

	@Test
	void zeroIsAnEffectOfItsOwn() {
		itemWith(0);
		assertEquals(1, EffectTotals.of(fixture.plan, YEAR).rows().size());
	}
}
