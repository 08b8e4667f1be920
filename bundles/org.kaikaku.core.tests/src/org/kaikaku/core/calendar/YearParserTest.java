package org.kaikaku.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaikaku.model.reformplan.DigitStyle;
import org.kaikaku.model.reformplan.EraStyle;
import org.kaikaku.model.types.FiscalYear;

class YearParserTest {
	@ParameterizedTest
	@ValueSource(strings = { "令和２年度", "令和2年度", "令和2(2020)年度", "2020(令和2)年度", "R2", "r02", "2020", "２０２０年度", "FY2020", "2020年度", " 令和２ " })
	void theSameYearIsReadHoweverItIsWritten(String text) {
		assertEquals(Optional.of(FiscalYear.of(2020)), YearParser.parse(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "令和元年度", "平成31年度", "平成31／令和元", "平成31・令和元", "H31", "R1" })
	void theYearOfTheNewEraHasTwoNames(String text) {
		assertEquals(Optional.of(FiscalYear.of(2019)), YearParser.parse(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "平成32年度", "昭和65年度", "令和0年度", "平成31／令和２", "来年度", "20", "20200", "R", "" })
	void anythingElseIsRefused(String text) {
		assertTrue(YearParser.parse(text).isEmpty());
	}

	@ParameterizedTest
	@EnumSource(EraStyle.class)
	void whatIsWrittenIsReadBack(EraStyle style) {
		for (DigitStyle digits : DigitStyle.values())
			for (int year = 1900; year < 2100; year++) {
				FiscalYear expected = FiscalYear.of(year);
				String text = new YearFormat(style, digits, Locale.JAPANESE).format(expected);
				assertEquals(Optional.of(expected), YearParser.parse(text), text);
			}
	}

	@Test
	void nothingIsNoYear() {
		assertTrue(YearParser.parse(null).isEmpty());
	}
}
