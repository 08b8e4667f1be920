package org.kaikaku.report.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.cos.COSName;
import org.kaikaku.report.document.TableStyle;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.document.Column;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.ImageData;
import java.awt.image.BufferedImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import java.nio.charset.StandardCharsets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.kaikaku.report.ExportOptions;
import org.kaikaku.report.Progress;
import org.kaikaku.report.ReportCancelledException;
import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.Figure;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.PageKind;
import org.kaikaku.report.document.PageSection;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.ParagraphRole;
import org.kaikaku.report.document.ReportDocument;

class PdfExporterTest {

	private final PdfExporter exporter = new PdfExporter();
	private List<String> messages;

	private byte[] export(ReportDocument document) throws Exception {
		return export(document, ExportOptions.defaults(Locale.JAPANESE));
	}

	private byte[] export(ReportDocument document, ExportOptions options) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		messages = exporter.export(document, out, options, Progress.NONE).messages();
		return out.toByteArray();
	}

	private static String text(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document).replaceAll("[\\s　]", "");
		}
	}

	private static String page(byte[] pdf, int number) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setStartPage(number);
			stripper.setEndPage(number);
			return stripper.getText(document).replaceAll("[\\s　]", "");
		}
	}

	@Test
	void everyWordOfTheReportIsInTheFile() throws Exception {
		String text = text(export(Samples.everything()));

		for (String words : List.of("とりで行政経営改革プラン2020", "目次", "３．令和２年度の進捗結果", "表１令和２年度の効果額", "（単位：千円）", "463,558",
				"※１RPA…定型作業", "・おくやみデスクの運用", "第3文" + Samples.SENTENCE, "事業創出", "6,256", "とりで未来創造プラン2020")) {
			assertTrue(text.contains(words), words + " in " + text);
		}
		assertEquals(List.of(), messages);
	}

	@Test
	void theSameReportGivesTheSameBytes() throws Exception {
		assertArrayEquals(export(Samples.everything()), export(Samples.everything()));
	}

	@Test
	void theFileTellsItsTitleAndLanguage() throws Exception {
		try (PDDocument pdf = Loader.loadPDF(export(Samples.everything()))) {
			assertEquals("令和２年度進捗状況報告書", pdf.getDocumentInformation().getTitle());
			assertEquals("ja-JP", pdf.getDocumentCatalog().getLanguage());
			assertTrue(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
		}
	}

	@Test
	void everyHeadingIsABookmarkInReadingOrder() throws Exception {
		try (PDDocument pdf = Loader.loadPDF(export(Samples.everything()))) {
			List<String> titles = new ArrayList<>();
			for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
				titles.add(item.getTitle());
				item.children().forEach(child -> titles.add("> " + child.getTitle()));
				assertNotNull(item.findDestinationPage(pdf), item.getTitle());
			}
			assertEquals(List.of("３．令和２年度の進捗結果", "> （１）進捗状況", "２　窓口サービスの向上", "横長の表"), titles);
		}
	}

	@Test
	void thePagesAreNumberedFromTheTextOn() throws Exception {
		byte[] bytes = export(Samples.everything());
		try (PDDocument pdf = Loader.loadPDF(bytes)) {
			assertArrayEquals(new String[] {"", "i", "1", "2", "3"}, pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
		}
		assertTrue(page(bytes, 2).contains("２窓口サービスの向上2横長の表3"), page(bytes, 2));
	}

	@Test
	void linksOfTheContentsListLeadToTheirPages() throws Exception {
		try (PDDocument pdf = Loader.loadPDF(export(Samples.everything()))) {
			List<Integer> targets = new ArrayList<>();
			for (PDAnnotation annotation : pdf.getPage(1).getAnnotations()) {
				PDAnnotationLink link = (PDAnnotationLink) annotation;
				targets.add(((PDPageDestination) link
						.getDestination()).retrievePageNumber());
			}
			assertEquals(List.of(2, 2, 3, 4), targets);
		}
	}

	@Test
	void wideTablesStandOnPagesOnTheirSide() throws Exception {
		try (PDDocument pdf = Loader.loadPDF(export(Samples.everything()))) {
			PDPage last = pdf.getPage(pdf.getNumberOfPages() - 1);
			assertTrue(last.getMediaBox().getWidth() > last.getMediaBox().getHeight());
		}
	}

	@Test
	void allFontsAreEmbedded() throws Exception {
		try (PDDocument pdf = Loader.loadPDF(export(Samples.everything()))) {
			for (PDPage page : pdf.getPages()) {
				for (var name : page.getResources().getFontNames()) {
					PDFont font = page.getResources().getFont(name);
					assertTrue(font.isEmbedded(), font.getName());
				}
			}
		}
	}

	@Test
	void aLongSheetContinuesWithTheItemsNameAndLosesNothing() throws Exception {
		byte[] bytes = export(Samples.document(List.of(Samples.sheet("item2", "２　窓口サービスの向上", 40))));
		String text = text(bytes);

		assertTrue(page(bytes, 2).contains("２窓口サービスの向上（続き）"), page(bytes, 2));
		assertFalse(page(bytes, 1).contains("（続き）"));
		for (int i = 1; i <= 40; i++) {
			assertTrue(text.contains("第" + i + "文"), "sentence " + i);
		}
		assertTrue(page(bytes, 2).contains("進捗状況・効果"), "the label of the row stands on the second page too");
	}

	@Test
	void theHeadingRowOfALongTableStandsOnEveryPage() throws Exception {
		byte[] bytes = export(LongDocuments.table(200));
		try (PDDocument pdf = Loader.loadPDF(bytes)) {
			assertTrue(pdf.getNumberOfPages() > 3);
			for (int p = 1; p <= pdf.getNumberOfPages(); p++) {
				assertTrue(page(bytes, p).contains("番号改革項目"), "page " + p);
			}
		}
		for (int i = 1; i <= 200; i++) {
			assertTrue(text(bytes).contains("項目" + i + "番"), "row " + i);
		}
	}

	/** As in a plan book: a heading, a table of one row that names the department, and the table of the years. */
	private static List<Block> item(int number, int rows) {
		Table department = new Table("d" + number, TableStyle.SHEET, null, null, null,
				List.of(new Column(7, Column.Role.ROW_HEADER), new Column(35, Column.Role.TEXT)), 0,
				List.of(new Row(null, Row.Role.BODY, true, false, List.of(Cell.rowHeader("担当課"), Cell.text("課" + number)))));
		List<Row> years = new ArrayList<>();
		for (int r = 0; r < rows; r++) {
			years.add(new Row(null, Row.Role.BODY, true, false, List.of(Cell.rowHeader("取組" + number), Cell.text("内容" + number))));
		}
		Table table = new Table("t" + number, TableStyle.SHEET, null, null, null,
				List.of(new Column(7, Column.Role.ROW_HEADER), new Column(35, Column.Role.TEXT)), 0, years);
		return List.of(Samples.heading("h" + number, 2, "項目" + number), department, table);
	}

	@Test
	void whatAnItemOfAPlanBookNeedsStandsOnOnePage() throws Exception {
		List<Block> blocks = new ArrayList<>();
		for (int number = 10; number < 40; number++) {
			blocks.addAll(item(number, 3 + number % 7));
		}
		try (PDDocument document = Loader.loadPDF(export(Samples.body(blocks.toArray(Block[]::new))))) {
			PDFTextStripper stripper = new PDFTextStripper();
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				String text = stripper.getText(document);
				for (int number = 10; number < 40; number++) {
					long lines = text.lines().filter(("取組" + number + " 内容" + number)::equals).count();
					assertEquals(text.contains("項目" + number) ? 3 + number % 7 : 0, lines, "item " + number + " on page " + page);
					assertEquals(text.contains("項目" + number), text.contains("課" + number), "item " + number + " on page " + page);
				}
			}
			assertTrue(document.getNumberOfPages() > 5);
		}
	}

	@Test
	void twoHundredActivitiesAndATenThousandLetterParagraphMakeSoundPages() throws Exception {
		byte[] bytes = export(LongDocuments.extremes());
		String text = text(bytes);
		for (int i = 1; i <= 200; i++) {
			assertTrue(text.contains("活動" + i + "号"), "activity " + i);
		}
		assertEquals(10_000, text.chars().filter(c -> c == '長').count());
		PdfUa.check(bytes);
	}

	@Test
	void aMissingPictureLeavesAFrameAndARemark() throws Exception {
		byte[] bytes = export(Samples.body(Samples.heading("a", 1, "図"),
				new Figure(null, null, null, 80, 40, "庁舎の写真", Inlines.of("出典：取手市"))));

		assertTrue(text(bytes).contains("［図がありません］庁舎の写真"));
		assertEquals(1, messages.size());
		assertTrue(messages.get(0).contains("庁舎の写真"), messages.get(0));
		PdfUa.check(bytes);
	}

	@Test
	void aVectorPictureIsPrintedAsVectorsAndADamagedOneReported() throws Exception {
		byte[] bytes = export(Samples.body(Samples.heading("a", 1, "図"), figure("""
            <svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><rect width="200" height="100" fill="#0072B2"/>
            <clipPath id="c"><circle cx="50" cy="50" r="40"/></clipPath>
            <rect width="100" height="100" fill="#D55E00" fill-opacity="0.5" clip-path="url(#c)"/>
            <path d="M10 10Q100 90 190 10" fill="none" stroke="#009E73" stroke-dasharray="4 2"/>
            <text x="20" y="60" font-size="20">体系図</text></svg>
            """)));
		assertEquals(List.of(), messages);
		PdfUa.check(bytes);
		assertEquals(0, pixels(bytes));
		// In the middle of the picture (80 mm x 40 mm, centred below the heading) its ground is printed.
		try (PDDocument document = Loader.loadPDF(bytes)) {
			BufferedImage page = new PDFRenderer(document).renderImage(0);
			long blue = 0;
			for (int y = 0; y < page.getHeight(); y++) {
				for (int x = 0; x < page.getWidth(); x++) {
					blue += (page.getRGB(x, y) & 0xFFFFFF) == 0x0072B2 ? 1 : 0;
				}
			}
			double points = 80 * 40 * Math.pow(72 / 25.4, 2);
			assertTrue(blue > points * 0.6 && blue < points, blue + " of " + points);
		}
		export(Samples.body(Samples.heading("a", 1, "図"), figure("<svg><rect></svg>")));
		assertEquals(1, messages.size());
	}

	@Test
	void aVectorPictureWithShadesIsPrintedAsPixels() throws Exception {
		byte[] bytes = export(Samples.body(Samples.heading("a", 1, "図"), figure("""
            <svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><linearGradient id="g"><stop offset="0" stop-color="red"/>
            <stop offset="1" stop-color="blue"/></linearGradient><rect width="200" height="100" fill="url(#g)"/></svg>
            """)));
		assertEquals(List.of(), messages);
		PdfUa.check(bytes);
		assertEquals(1, pixels(bytes));
	}

	private static int pixels(byte[] bytes) throws IOException {
		int pictures = 0;
		try (PDDocument document = Loader.loadPDF(bytes)) {
			for (PDPage page : document.getPages()) {
				for (COSName name : page.getResources().getXObjectNames()) {
					pictures += page.getResources().isImageXObject(name) ? 1 : 0;
				}
			}
		}
		return pictures;
	}

	private static Figure figure(String svg) {
		return new Figure(null, null, new ImageData(ImageData.Format.SVG, svg.getBytes(StandardCharsets.UTF_8)), 80, 40, "体系図", List.of());
	}

	@Test
	void aLetterThatNoFontHasIsReportedAndNeverDropped() throws Exception {
		byte[] bytes = export(Samples.body(Paragraph.of(ParagraphRole.BODY, Align.START, "前\uD83E\uDD84後")));

		assertTrue(text(bytes).contains("前〓後"));
		assertTrue(messages.get(0).contains("U+1F984"), messages.get(0));
		PdfUa.check(bytes);
	}

	@Test
	void theUserCanStopTheWork() {
		Progress stopped = new Progress() {
			@Override
			public void worked(int done, int total) {
				assertTrue(done < 2, "goes on after it was stopped");
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		assertThrows(ReportCancelledException.class, () -> exporter.export(Samples.everything(),
				OutputStream.nullOutputStream(), ExportOptions.defaults(Locale.JAPANESE), stopped));
	}

	@Test
	void theUserCanStopTheWritingOfTheFileToo() {
		boolean[] writes = {false};
		Progress stopsWhenWriting = new Progress() {
			@Override
			public void worked(int done, int total) {
				// the pages are set
			}

			@Override
			public boolean isCancelled() {
				return writes[0];
			}
		};
		OutputStream out = new OutputStream() {
			@Override
			public void write(int b) {
				writes[0] = true;
			}
		};
		assertThrows(ReportCancelledException.class, () -> new PdfExporter().export(Samples.everything(), out,
				ExportOptions.defaults(Locale.JAPANESE), stopsWhenWriting));
	}

	@Test
	void aStreamThatFailsIsReportedAsSuch() {
		OutputStream full = new OutputStream() {
			@Override
			public void write(int b) throws IOException {
				throw new IOException("no space left");
			}
		};
		assertThrows(IOException.class, () -> exporter.export(Samples.everything(), full,
				ExportOptions.defaults(Locale.JAPANESE), Progress.NONE));
	}

	@Test
	void progressCountsTheSections() throws Exception {
		List<Integer> steps = new ArrayList<>();
		ReportDocument document = Samples.everything();
		exporter.export(document, OutputStream.nullOutputStream(), ExportOptions.defaults(Locale.JAPANESE), new Progress() {
			@Override
			public void worked(int done, int total) {
				assertEquals(document.sections().size(), total);
				steps.add(done);
			}

			@Override
			public boolean isCancelled() {
				return false;
			}
		});
		assertEquals(List.of(0, 1, 2, 3, 4, 5), steps);
	}

	@Test
	void aSectionWithoutContentStillHasItsPage() throws Exception {
		byte[] bytes = export(Samples.document(List.of(new PageSection(null,
				PageKind.BODY, null, List.of()))));
		try (PDDocument pdf = Loader.loadPDF(bytes)) {
			assertEquals(1, pdf.getNumberOfPages());
		}
	}
}
