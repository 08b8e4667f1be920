package org.kaikaku.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaikaku.diagram.text.GothicFont;
import org.kaikaku.diagram.text.LineBreaker;

class LineBreakerTest {
	/** Every letter is as wide as it is high. */
	private final LineBreaker square = new LineBreaker((text, size, bold) -> text.codePointCount(0, text.length()) * size);

	@ParameterizedTest
	@CsvSource({ "一二三四五。六七八九十, 一二三四|五。六七|八九十", "一二三四（五六）七八九, 一二三四|（五六）|七八九", "一二三四データ化の推進, 一二三四|データ化|の推進" })
	void linesEndByTheRulesOfKinsoku(String text, String expected) {
		List<String> lines = square.lines(text, 10, false, 50, 9);
		assertEquals(expected, String.join("|", lines));
		for (String line : lines)
			assertFalse("、。，．）ーッャュョ".contains(line.substring(0, 1)), line);
		for (String line : lines)
			assertFalse(line.endsWith("（"), line);
	}

	@Test
	void aLastLineOfOneOrTwoLettersTakesSomeFromTheLineBefore() {
		assertEquals(List.of("一二三四", "五六七"), square.lines("一二三四五六七", 10, false, 60, 2));
	}

	@Test
	void wordsAndNumbersStayWhole() {
		assertEquals(List.of("計画は", "2020年度"), square.lines("計画は2020年度", 10, false, 60, 2));
	}

	@Test
	void whatDoesNotFitEndsInDots() {
		assertEquals(List.of("一二三四五", "六七八九…"), square.lines("一二三四五六七八九十一二三", 10, false, 50, 2));
	}

	@ParameterizedTest
	@ValueSource(strings = { "枠配分予算制度の導入による全事務事業の総点検", "公共施設マネジメントの推進", "ＩＣＴを活用した効率化" })
	void noLineIsWiderThanItsRoomInTheRealFont(String text) {
		for (String line : new LineBreaker(GothicFont.INSTANCE).lines(text, 12, false, 120, 3))
			assertTrue(GothicFont.INSTANCE.width(line, 12, false) <= 120, line);
	}
}
