package org.kaikaku.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.MissingResourceException;

import org.junit.jupiter.api.Test;

class TextsTest {
	private final Texts japanese = Texts.of(TextsTest.class, Locale.JAPANESE);
	private final Texts english = Texts.of(TextsTest.class, Locale.UK);

	@Test
	void textsAreReadAsUtf8InTheLanguageOfTheReader() {
		assertEquals("改革項目は3件です。", japanese.text("items", 3));
		assertEquals("There are 3 items.", english.text("items", 3));
	}

	@Test
	void anyLanguageButEnglishGivesJapaneseWhateverTheMachineSpeaks() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.US);
			assertEquals("改革項目は3件です。", Texts.of(TextsTest.class, Locale.FRENCH).text("items", 3));
			assertEquals("改革項目は3件です。", Texts.of(TextsTest.class, Locale.JAPAN).text("items", 3));
			assertEquals(Locale.JAPANESE, Texts.of(TextsTest.class, Locale.ROOT).locale());
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void yearsAndLinesAreNotGroupedButAmountsAreWhereAskedFor() {
		assertEquals("2020 / 12,345", japanese.text("numbers", 2020, 12345));
		assertEquals("2020 / 12,345", english.text("numbers", 2020, 12345));
	}

	@Test
	void anApostropheIsWrittenTwiceInEveryText() {
		assertEquals("It's done", english.text("apostrophe"));
	}

	@Test
	void whatIsOnlyInJapaneseIsShownInJapanese() {
		assertEquals("日本語だけ", english.text("only"));
	}

	@Test
	void aMissingTextShowsItsKey() {
		assertEquals("!nothing!", japanese.text("nothing", 1));
		assertFalse(japanese.has("nothing"));
		assertTrue(japanese.has("items") && japanese.keys().contains("items"));
	}

	@Test
	void aMissingFileIsAMistakeOfTheProgram() {
		assertThrows(MissingResourceException.class, () -> Texts.of(TextsTest.class, "org.kaikaku.core.none", Locale.JAPANESE));
	}
}
