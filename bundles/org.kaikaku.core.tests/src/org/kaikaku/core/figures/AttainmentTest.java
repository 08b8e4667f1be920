package org.kaikaku.core.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kaikaku.core.figures.PlanFixture.MAKE;
import static org.kaikaku.core.figures.PlanFixture.YEAR;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaikaku.core.figures.Attainment.State;
import org.kaikaku.model.reformplan.Direction;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.IndicatorKind;
import org.kaikaku.model.types.FiscalTerm;

class AttainmentTest {
	private final Indicator indicator = MAKE.createIndicator();

	private Attainment attainment() {
		return Attainment.of(indicator, FiscalTerm.of(YEAR));
	}

	@ParameterizedTest
	@CsvSource({ "AT_LEAST, 4000, 6256, REACHED, 156.4", "AT_LEAST, 10, 8, MISSED, 80.0", "AT_LEAST, 98.80, 98.80, REACHED, 100.0",
			"AT_MOST, 98, 97.8, REACHED, 100.2", "AT_MOST, 98, 98.1, MISSED, 99.9", "EQUAL, 5, 5.0, REACHED,", "EQUAL, 5, 4, MISSED,",
			"AT_LEAST, 0, 0, REACHED,", "AT_LEAST, 5, -1, MISSED," })
	void anActualIsHeldAgainstItsTarget(Direction direction, String target, String actual, State state, BigDecimal percent) {
		indicator.setDirection(direction);
		PlanFixture.target(indicator, target);
		PlanFixture.actual(indicator, actual);
		assertEquals(new Attainment(state, Optional.ofNullable(percent)), attainment());
	}

	@ParameterizedTest
	@CsvSource({ "10, REACHED", "20, REACHED", "15, REACHED", "9.99, MISSED", "20.01, MISSED" })
	void bothEndsOfARangeBelongToIt(String actual, State state) {
		indicator.setDirection(Direction.RANGE);
		PlanFixture.target(indicator, "10").setUpper(new BigDecimal("20"));
		PlanFixture.actual(indicator, actual);
		assertEquals(state, attainment().state());
	}

	@Test
	void withoutAnActualNothingIsMeasured() {
		PlanFixture.target(indicator, "1");
		assertEquals(State.NOT_MEASURED, attainment().state());
	}

	@Test
	void withoutATargetNothingIsMissed() {
		PlanFixture.actual(indicator, "1");
		assertEquals(State.NO_TARGET, attainment().state());
	}

	@Test
	void unknownIsNeitherReachedNorMissed() {
		PlanFixture.actual(indicator, "1").setValue(null);
		indicator.getActuals().get(0).getUnknown().add("value");
		PlanFixture.target(indicator, "1");
		assertEquals(State.UNKNOWN, attainment().state());
	}

	@Test
	void wordsAndOtherUnitsAreNotCompared() {
		PlanFixture.target(indicator, "1");
		PlanFixture.actual(indicator, "1000").setUnit("円");
		indicator.setUnit("千円");
		assertEquals(State.NOT_COMPARABLE, attainment().state());
		indicator.getActuals().get(0).setUnit(null);
		indicator.setKind(IndicatorKind.QUALITATIVE);
		assertEquals(State.NOT_COMPARABLE, attainment().state());
	}

	@Test
	void theLatestOfSeveralActualsCounts() {
		PlanFixture.target(indicator, "2");
		PlanFixture.actual(indicator, "1");
		PlanFixture.actual(indicator, "3");
		assertEquals(State.REACHED, attainment().state());
	}
}
