package org.kaikaku.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaikaku.fonts.BundledFonts;
import org.kaikaku.report.ExportOptions;
import org.kaikaku.report.Progress;
import org.kaikaku.report.ReportException;

class FontChoiceTest {

	@TempDir
	private Path folder;

	private List<String> export(String bodyFont) throws Exception {
		return new PdfExporter().export(Samples.everything(), OutputStream.nullOutputStream(),
				ExportOptions.defaults(Locale.JAPANESE).withFonts(bodyFont, null), Progress.NONE).messages();
	}

	private String refusal(String bodyFont) {
		return assertThrows(ReportException.class, () -> export(bodyFont)).getMessage();
	}

	private byte[] gothic() throws Exception {
		try (InputStream in = BundledFonts.GOTHIC.open()) {
			return in.readAllBytes();
		}
	}

	@Test
	void aFontFileOfTheUserIsUsed() throws Exception {
		Path file = Files.write(folder.resolve("own.ttf"), gothic());

		assertEquals(List.of(), export(file.toString()));
	}

	@Test
	void aBundledFontIsFoundByItsName() throws Exception {
		assertEquals(List.of(), export("BIZ UDPGothic"));
	}

	@Test
	void aFontThatIsNotThereIsRefusedWithItsName() {
		assertTrue(refusal("存在しない書体").contains("存在しない書体"));
	}

	@Test
	void aFileThatIsNoFontIsRefused() throws Exception {
		Path file = Files.writeString(folder.resolve("notes.ttf"), "これはフォントではありません。");

		assertTrue(refusal(file.toString()).contains("フォントファイルではありません"));
	}

	@Test
	void aFontThatIsCutShortIsRefused() throws Exception {
		Path file = Files.write(folder.resolve("short.ttf"), Arrays.copyOf(gothic(), 5_000));

		assertTrue(refusal(file.toString()).contains("壊れています"));
	}
}
