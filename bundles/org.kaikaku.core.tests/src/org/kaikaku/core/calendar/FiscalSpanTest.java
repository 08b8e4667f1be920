package org.kaikaku.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.FiscalYear;

class FiscalSpanTest {
	private static FiscalSpan span(String first, String last) {
		return new FiscalSpan(FiscalTerm.parse(first), FiscalTerm.parse(last));
	}

	@ParameterizedTest
	@CsvSource({ "2021, 2022, 12, 2022, 2023", "2021, 2021, -12, 2020, 2020", "2021, 2022, 6, 2021H2, 2023H1", "2021, 2021, 3, 2021Q2, 2022Q1",
			"2021H2, 2021H2, 6, 2022H1, 2022H1", "2021Q4, 2022Q1, -3, 2021Q3, 2021Q4", "2021H1, 2021H1, 3, 2021Q2, 2021Q3",
			"2021-12, 2022-03, 3, 2022-03, 2022-06", "2021H1, 2022, 12, 2022H1, 2023", "2021, 2022, 0, 2021, 2022" })
	void aMovedSpanIsAsLongAndWrittenInTheLongestTermsThatFit(String first, String last, int months, String movedFirst, String movedLast) {
		FiscalSpan before = span(first, last);
		FiscalSpan moved = before.moved(months);
		assertEquals(span(movedFirst, movedLast), moved);
		assertEquals(months, before.monthsTo(moved));
		assertEquals(months, before.monthsBetweenEnds(moved));
	}

	@Test
	void theRoomOnBothSidesIsCountedInMonths() {
		FiscalSpan plan = FiscalSpan.of(FiscalYear.of(2020), FiscalYear.of(2024));
		assertEquals(-12, span("2021", "2022H1").monthsTo(plan));
		assertEquals(30, span("2021", "2022H1").monthsBetweenEnds(plan));
	}
}
