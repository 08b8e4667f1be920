package org.kaikaku.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaikaku.model.reformplan.DigitStyle;
import org.kaikaku.model.reformplan.EraStyle;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.model.types.PartialDate;

class YearFormatTest {
	@ParameterizedTest
	@CsvSource({ "2020, 令和２年度", "2019, 令和元年度", "2018, 平成30年度", "1989, 平成元年度", "1988, 昭和63年度", "1926, 昭和元年度",
			"1925, 大正14年度", "2028, 令和10年度" })
	void aFiscalYearBearsTheEraOfTheEndOfItsCalendarYear(int year, String expected) {
		assertEquals(expected, YearFormat.DEFAULT.format(FiscalYear.of(year)));
	}

	@ParameterizedTest
	@CsvSource({ "2019, 平成31／令和元", "1989, 平成元", "1926, 大正15／昭和元", "2020, 令和２" })
	void allNamesOfAFiscalYearIncludeTheEraItBeganIn(int year, String expected) {
		assertEquals(expected, YearFormat.DEFAULT.allNames(FiscalYear.of(year)));
	}

	@ParameterizedTest
	@CsvSource({ "ERA, 令和２年度", "ERA_WITH_GREGORIAN, 令和2(2020)年度", "GREGORIAN, 2020年度", "GREGORIAN_WITH_ERA, 2020(令和2)年度" })
	void theStyleChoosesTheCalendars(EraStyle style, String expected) {
		assertEquals(expected,
				new YearFormat(style, DigitStyle.SINGLE_FULL_WIDTH, Locale.JAPANESE).format(FiscalYear.of(2020)));
	}

	@ParameterizedTest
	@CsvSource({ "2020, 令和２年度", "2020H1, 令和２年度上半期", "2020H2, 令和２年度下半期", "2020Q3, 令和２年度第３四半期", "2021-02, 令和３年２月" })
	void aPartOfAYearIsNamed(String term, String expected) {
		assertEquals(expected, YearFormat.DEFAULT.format(FiscalTerm.parse(term)));
	}

	@ParameterizedTest
	@CsvSource({ "2019-04-30, 平成31年４月30日", "2019-05-01, 令和元年５月１日", "2019-04, 平成31年４月", "2019, 平成31／令和元年", "2020-03-27, 令和２年３月27日",
			"FY2020, 令和２年度" })
	void aDateBearsTheEraOfItsDay(String date, String expected) {
		assertEquals(expected, YearFormat.DEFAULT.format(PartialDate.parse(date)));
	}

	@Test
	void englishCountsFiscalYears() {
		YearFormat english = new YearFormat(EraStyle.ERA, DigitStyle.SINGLE_FULL_WIDTH, Locale.ENGLISH);
		assertEquals("FY2020", english.format(FiscalYear.of(2020)));
		assertEquals("FY2020–FY2024", english.format(FiscalYear.of(2020), FiscalYear.of(2024)));
	}

	@Test
	void aSpanOfOneYearIsThatYear() {
		assertEquals("令和２年度", YearFormat.DEFAULT.format(FiscalYear.of(2020), FiscalYear.of(2020)));
		assertEquals("令和２年度～令和６年度", YearFormat.DEFAULT.format(FiscalYear.of(2020), FiscalYear.of(2024)));
	}
}
