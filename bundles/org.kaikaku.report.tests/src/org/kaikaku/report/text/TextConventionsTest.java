package org.kaikaku.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaikaku.model.reformplan.DigitStyle;
import org.kaikaku.report.text.TextConventions.NegativeSign;

class TextConventionsTest {

	private final TextConventions usual = TextConventions.defaults();

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"4|４", "13|13", "0|０", "6256|6,256", "-18388|▲18,388", "98.80|98.80", "3.25|3.25",
			"-3|▲３", "459782993|459,782,993"})
	void runningTextWidensOnlyNumbersOfOneDigit(BigDecimal number, String written) {
		assertEquals(written, usual.inText(number));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"4|4", "-3775|▲ 3,775", "582971|582,971", "98.80|98.80", "0|0"})
	void tablesHaveHalfWidthDigits(BigDecimal number, String written) {
		assertEquals(written, usual.inTable(number));
	}

	@Test
	void theSignOfNegativeAmountsIsChosenOncePerReport() {
		TextConventions white = usual.withNegativeSign(NegativeSign.WHITE_TRIANGLE);
		assertEquals("△14", white.inText(-14));
		assertEquals("△ 14", white.inTable(-14));
	}

	@Test
	void theWidthOfDigitsIsAnOption() {
		assertEquals("4", usual.withDigitStyle(DigitStyle.HALF_WIDTH).inText(4));
		assertEquals("１，２３４", usual.withDigitStyle(DigitStyle.FULL_WIDTH).inText(1234));
	}

	@ParameterizedTest
	@CsvSource({"1,①", "20,⑳", "21,㉑", "35,㉟", "36,㊱", "50,㊿", "0,⓪"})
	void circledNumbersReachFifty(int number, String sign) {
		assertEquals(sign, TextConventions.circled(number));
	}

	@Test
	void thereIsNoCircledFiftyOne() {
		assertThrows(IllegalArgumentException.class, () -> TextConventions.circled(51));
	}

	@Test
	void wideningLeavesJapaneseAlone() {
		assertEquals("１０　ＩＣＴを活用", TextConventions.fullWidth("10　ICTを活用"));
	}
}
