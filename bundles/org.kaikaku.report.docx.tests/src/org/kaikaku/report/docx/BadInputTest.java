package org.kaikaku.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kaikaku.report.ExportOptions;
import org.kaikaku.report.Progress;
import org.kaikaku.report.ReportCancelledException;
import org.kaikaku.report.docx.SheetSample.Bar;
import org.kaikaku.report.document.Figure;
import org.kaikaku.report.document.ImageData;
import org.kaikaku.report.document.ListBlock;
import org.kaikaku.report.document.PageSection;
import org.kaikaku.report.document.ReportDocument;

class BadInputTest {

	private static final ExportOptions USUAL = ExportOptions.defaults(Locale.JAPANESE);

	@Test
	void aMissingPictureIsSaidInItsPlaceAndReported() throws Exception {
		DocxFile file = DocxFile.of(TorideSample.document(new Figure(null, null, null, 100, 50, "体系図", List.of())));
		assertEquals(List.of("（図の画像がありません：体系図）"), file.strings("//w:t"));
		assertEquals(1, file.result.messages().size());
		assertTrue(file.result.messages().get(0).contains("体系図"));
	}

	@Test
	void aPictureThatIsNoSvgIsLeftOutAndReported() throws Exception {
		Figure broken = new Figure(null, null, new ImageData(ImageData.Format.SVG, new byte[] {1, 2, 3}), 100, 50, "体系図",
				List.of());
		DocxFile file = DocxFile.of(TorideSample.document(broken));
		assertEquals(List.of(), SchemaTest.errors(file));
		assertEquals(1, file.result.messages().size());
		assertEquals(List.of(), file.strings("//@r:embed"));
	}

	@Test
	void aSheetWithTwoHundredActivitiesAndALongTextIsSound() throws Exception {
		SheetSample sheet = new SheetSample("x", TorideSample.bracketed(1), "テーマ", "１", "項目", "課");
		for (int i = 1; i <= 200; i++) {
			sheet.lane(Bar.arrow(1 + i % 5, 5, "取組" + i));
		}
		PageSection section = sheet.progress(TorideSample.body("長い文。".repeat(2500))).section();
		DocxFile file = DocxFile.of(TorideSample.document(List.of(section)));
		assertEquals(List.of(), SchemaTest.errors(file));
		assertEquals(200, file.find("//wp:docPr").size());
		assertTrue(file.strings("//w:t").stream().anyMatch(t -> t.length() == 10_000));
	}

	@Test
	void lettersThatXmlForbidsAreLeftOut() throws Exception {
		DocxFile file = DocxFile.of(TorideSample.document(TorideSample.body("前\u0000\u0008\uFFFF後\uD800")));
		assertEquals(List.of("前後\uFFFD"), file.strings("//w:t"));
	}

	@Test
	void deepListsAreIndentedNoDeeperThanTheirStylesAllow() throws Exception {
		ListBlock list = TorideSample.bullets("底");
		for (int i = 0; i < 40; i++) {
			list = new ListBlock(null, List.of(new org.kaikaku.report.document.ListItem(null,
					org.kaikaku.report.document.Marker.bullet("・"), List.of(), List.of(list))));
		}
		DocxFile file = DocxFile.of(TorideSample.document(list));
		assertEquals(List.of(), SchemaTest.errors(file));
		for (String left : file.strings("//w:ind/@w:left")) {
			assertTrue(Integer.parseInt(left) <= 9241 / 2 + 220, left);
		}
	}

	@Test
	void cancellingStopsTheWork() {
		ReportDocument report = TorideSample.report();
		int[] steps = {0};
		Progress impatient = new Progress() {
			@Override
			public void worked(int done, int total) {
				steps[0] = done;
			}

			@Override
			public boolean isCancelled() {
				return steps[0] == 2;
			}
		};
		assertThrows(ReportCancelledException.class,
				() -> new DocxExporter().export(report, new ByteArrayOutputStream(), USUAL, impatient));
		assertEquals(2, steps[0]);
	}

	@Test
	void progressGoesFromNothingToAllSections() throws Exception {
		java.util.List<Integer> done = new java.util.ArrayList<>();
		Progress progress = new Progress() {
			@Override
			public void worked(int step, int total) {
				assertEquals(9, total);
				done.add(step);
			}

			@Override
			public boolean isCancelled() {
				return false;
			}
		};
		new DocxExporter().export(TorideSample.report(), new ByteArrayOutputStream(), USUAL, progress);
		assertEquals(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9), done);
	}

	@Test
	void aFailingStreamSurfacesAsItself() {
		IOException full = new IOException("disk full");
		OutputStream out = new OutputStream() {
			@Override
			public void write(int b) throws IOException {
				throw full;
			}
		};
		assertSame(full, assertThrows(IOException.class,
				() -> new DocxExporter().export(TorideSample.report(), out, USUAL, Progress.NONE)));
	}

	@Test
	void theStreamOfTheCallerStaysOpen() throws Exception {
		boolean[] closed = {false};
		OutputStream out = new ByteArrayOutputStream() {
			@Override
			public void close() {
				closed[0] = true;
			}
		};
		new DocxExporter().export(TorideSample.report(), out, USUAL, Progress.NONE);
		assertFalse(closed[0]);
	}
}
