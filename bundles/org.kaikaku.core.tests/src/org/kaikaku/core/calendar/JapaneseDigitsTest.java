package org.kaikaku.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaikaku.model.reformplan.DigitStyle;

class JapaneseDigitsTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "８件の1件 | ８件の１件", "4,000件 | 4,000件", "3.5% | 3.5%", "第1,第2 | 第１,第２", "10月1日 | 10月１日" })
	void oneDigitNumbersStandWide(String text, String expected) {
		assertEquals(expected, JapaneseDigits.format(text, DigitStyle.SINGLE_FULL_WIDTH));
	}

	@Test
	void allDigitsCanBeWide() {
		assertEquals("４，０００件", JapaneseDigits.format("4,000件", DigitStyle.FULL_WIDTH));
	}

	@Test
	void halfWidthLeavesTheTextAlone() {
		assertEquals("4件と２件", JapaneseDigits.format("4件と２件", DigitStyle.HALF_WIDTH));
	}

	@Test
	void wideLettersBecomeNarrow() {
		assertEquals("A-1 (2)", JapaneseDigits.toHalfWidth("Ａ－１　（２）"));
	}
}
