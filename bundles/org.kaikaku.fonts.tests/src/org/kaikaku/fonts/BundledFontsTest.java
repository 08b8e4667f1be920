package org.kaikaku.fonts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BundledFontsTest {

	/** Kana, kanji of the reports, circled and full-width figures, signs of money and change. */
	private static final String REPORT_TEXT = "取手市行政経営改革プラン 令和２年度 かな カナ ①②③ ※▲△○◎×■● 〒 ～－ 98.80% ¥円";

	@ParameterizedTest
	@EnumSource
	void aFaceIsTheFontThatItsNameSays(BundledFonts face) throws Exception {
		try (InputStream in = face.open()) {
			Font font = Font.createFont(Font.TRUETYPE_FONT, in);
			assertEquals(face.family(), font.getFamily(Locale.ENGLISH));
			assertEquals(face.bold(), font.getFontName(Locale.ENGLISH).endsWith("Bold"), font.getFontName(Locale.ENGLISH));
		}
	}

	@ParameterizedTest
	@EnumSource
	void aFaceHasTheSignsOfAReport(BundledFonts face) throws Exception {
		try (InputStream in = face.open()) {
			assertEquals(-1, Font.createFont(Font.TRUETYPE_FONT, in).canDisplayUpTo(REPORT_TEXT));
		}
	}

	@ParameterizedTest
	@EnumSource
	void addressAndStreamGiveTheSameFile(BundledFonts face) throws Exception {
		try (InputStream in = face.open(); InputStream fromAddress = face.url().openStream()) {
			assertArrayEquals(in.readAllBytes(), fromAddress.readAllBytes());
		}
	}

	@Test
	void aCopyIsWholeAndADamagedOneIsReplaced(@TempDir Path folder) throws Exception {
		byte[] original;
		try (InputStream in = BundledFonts.MINCHO_BOLD.open()) {
			original = in.readAllBytes();
		}
		Path copy = BundledFonts.MINCHO_BOLD.copyTo(folder);
		assertArrayEquals(original, Files.readAllBytes(copy));
		Files.writeString(copy, "cut short");
		assertArrayEquals(original, Files.readAllBytes(BundledFonts.MINCHO_BOLD.copyTo(folder)));
		try (var files = Files.list(folder)) {
			assertEquals(1, files.count());
		}
	}

	@Test
	void theLicencesComeWithTheFonts() {
		assertEquals(2, BundledFonts.licences().size());
		BundledFonts.licences().forEach(licence -> assertTrue(licence.contains("SIL OPEN FONT LICENSE"), licence));
	}
}
