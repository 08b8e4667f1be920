package org.kaikaku.core.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kaikaku.core.figures.PlanFixture.MAKE;
import static org.kaikaku.core.figures.PlanFixture.YEAR;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.kaikaku.model.reformplan.Actual;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.LifeEvent;
import org.kaikaku.model.reformplan.LifeEventKind;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.Target;
import org.kaikaku.model.types.FiscalTerm;

class AttainmentCountsTest {
	private final PlanFixture fixture = new PlanFixture();

	private static void indicator(PlanElement owner, String target, String actual) {
		Indicator indicator = MAKE.createIndicator();
		owner.getIndicators().add(indicator);
		if (target != null) {
			Target value = MAKE.createTarget();
			value.setTerm(FiscalTerm.of(YEAR));
			value.setValue(new BigDecimal(target));
			indicator.getTargets().add(value);
		}
		if (actual != null) {
			Actual value = MAKE.createActual();
			value.setTerm(FiscalTerm.of(YEAR));
			value.setValue(new BigDecimal(actual));
			indicator.getActuals().add(value);
		}
	}

	@Test
	void indicatorsOfAllLevelsAreCountedByTheirState() {
		ReformItem item = fixture.item("a", "A");
		indicator(item, "10", "12");
		indicator(fixture.theme, "10", "9");
		indicator(fixture.plan, null, "3");
		AttainmentCounts counts = AttainmentCounts.of(fixture.plan, YEAR);
		assertEquals(1, counts.counts().get(Attainment.State.REACHED));
		assertEquals(1, counts.counts().get(Attainment.State.MISSED));
		assertEquals(1, counts.counts().get(Attainment.State.NO_TARGET));
		assertEquals(0, counts.counts().get(Attainment.State.UNKNOWN));
		assertEquals(2, counts.compared());
	}

	@Test
	void indicatorsOfADroppedItemAreNotCounted() {
		ReformItem item = fixture.item("a", null);
		indicator(item, "10", "12");
		LifeEvent event = MAKE.createLifeEvent();
		event.setKind(LifeEventKind.DROPPED);
		event.setEffective(FiscalTerm.of(YEAR));
		item.getLifeEvents().add(event);
		assertEquals(0, AttainmentCounts.of(fixture.plan, YEAR).compared());
	}
}
