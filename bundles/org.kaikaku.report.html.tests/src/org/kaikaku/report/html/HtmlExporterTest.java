package org.kaikaku.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaikaku.report.ExportOptions;
import org.kaikaku.report.Progress;
import org.kaikaku.report.ReportCancelledException;
import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Caption;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.Chart;
import org.kaikaku.report.document.ChartSeries;
import org.kaikaku.report.document.Column;
import org.kaikaku.report.document.DocumentMetadata;
import org.kaikaku.report.document.Figure;
import org.kaikaku.report.document.Heading;
import org.kaikaku.report.document.ImageData;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.Link;
import org.kaikaku.report.document.Note;
import org.kaikaku.report.document.NoteList;
import org.kaikaku.report.document.NoteReference;
import org.kaikaku.report.document.PageKind;
import org.kaikaku.report.document.PageSection;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.ParagraphRole;
import org.kaikaku.report.document.RatingMark;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.document.ScheduleBar;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.TableStyle;
import org.kaikaku.report.document.Text;
import org.kaikaku.report.text.TextConventions;

class HtmlExporterTest {

	private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
	private static final Pattern HREF = Pattern.compile(" href=\"#([^\"]+)\"");

	private List<String> messages;

	private static ReportDocument document(String language, PageSection... sections) {
		DocumentMetadata metadata = new DocumentMetadata("進捗状況<報告書>", "行政改革", "取手市", List.of(),
				LocalDateTime.of(2021, 7, 1, 0, 0), null);
		return new ReportDocument(metadata, language, null, TextConventions.defaults(), List.of(sections), List.of());
	}

	private String export(String language, Block... blocks) throws Exception {
		return export(document(language, new PageSection("item2", PageKind.SHEET, null, List.of(blocks))));
	}

	private String export(ReportDocument document) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		messages = new HtmlExporter().export(document, out, ExportOptions.defaults(Locale.JAPANESE), Progress.NONE).messages();
		return out.toString(StandardCharsets.UTF_8);
	}

	private static Heading heading(String anchor, int level, String text) {
		return new Heading(null, level, null, Inlines.of(text), anchor, true);
	}

	private static Table sheet() {
		Cell arrow = Cell.blocks(List.of(ScheduleBar.arrow(null, "・番号案内表示運用", "令和２年度～令和３年度"))).spanning(2, 1);
		return new Table(null, TableStyle.SHEET, null, null, "２　窓口サービスの向上",
				List.of(new Column(5, Column.Role.ROW_HEADER), new Column(9, Column.Role.PERIOD), new Column(9, Column.Role.PERIOD)), 1,
				List.of(Row.of(Row.Role.HEADER, Cell.columnHeader(""), Cell.columnHeader("令和２年度"), Cell.columnHeader("令和３年度")),
						Row.of(Row.Role.SCHEDULE, Cell.rowHeader("取組内容"), arrow),
						Row.of(Cell.rowHeader("評価"), Cell.sign(new RatingMark("A", 0, 3)).spanning(2, 1))));
	}

	@Test
	void theFileNeedsNothingElse() throws Exception {
		String html = export("ja-JP", heading("a", 1, "一"), sheet());

		assertFalse(Pattern.compile("(src|href)=\"(https?:)?//").matcher(html).find(), "loads something from elsewhere");
		assertFalse(html.contains("<link"), "links a style sheet");
		assertTrue(html.contains("<style>") && html.contains("</style>"));
	}

	@Test
	void languageTitleAndSkipLinkAreThereForReadersWithoutSight() throws Exception {
		String html = export("ja-JP", heading("a", 1, "一"));

		assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=\"ja\">"), html.substring(0, 60));
		assertTrue(html.contains("<title>進捗状況&lt;報告書&gt;</title>"));
		assertTrue(html.contains("<a class=\"skip\" href=\"#main\">") || html.contains("class=\"skip\" href=\"#main\">本文へ移動"));
	}

	@Test
	void headingsBeginBelowTheTitleAndSkipNoLevel() throws Exception {
		String html = export("ja-JP", heading("a", 2, "はじめ"), heading("b", 5, "深い"), heading("c", 1, "章"));

		assertTrue(html.contains("<h2 id=\"a\">はじめ</h2>") && html.contains("<h3 id=\"b\">深い</h3>")
				&& html.contains("<h2 id=\"c\">章</h2>"), html);
	}

	@Test
	void everyLinkWithinThePageHasItsPlaceAndNoPlaceIsNamedTwice() throws Exception {
		String html = export("ja-JP", heading("item2", 1, "二"),
				new Paragraph(null, ParagraphRole.BODY, 0, 1, Align.JUSTIFIED,
						List.of(Text.of("RPA"), new NoteReference("rpa", "※１", true))),
				new NoteList(null, List.of(new Note("rpa", null, "※１", Inlines.of("RPA…自動化")))));

		Set<String> ids = new HashSet<>();
		Matcher id = ID.matcher(html);
		while (id.find()) {
			assertTrue(ids.add(id.group(1)), "twice: " + id.group(1));
		}
		Matcher href = HREF.matcher(html);
		while (href.find()) {
			assertTrue(ids.contains(href.group(1)), "leads nowhere: " + href.group(1));
		}
		assertTrue(ids.contains("e-item2"), "the item has a place of its own");
	}

	@Test
	void tablesNameTheirRowsAndColumns() throws Exception {
		String html = export("ja-JP", sheet());

		assertTrue(html.contains("<th scope=\"col\"") && html.contains("<th scope=\"row\""), html);
		assertTrue(html.contains("<td class=\"centre blank\""), "an empty heading is no heading");
		assertTrue(html.contains("role=\"img\" aria-label=\"令和２年度～令和３年度\""), "the arrow says its years");
		assertTrue(html.contains("<span class=\"grade g0\">A</span>"));
	}

	@Test
	void labelsHaveTheirEnglishWordsAndTextsOfPeopleHaveNot() throws Exception {
		String html = export("ja-JP", sheet(), Paragraph.plain(null, "評価"));

		assertTrue(html.contains("<span data-en=\"Rating\">評価</span>") && html.contains("<span data-en=\"FY2020\">令和２年度</span>"), html);
		assertTrue(html.contains("<p>評価</p>"));
		assertTrue(html.contains("id=\"labels\""));
	}

	@Test
	void anEnglishReportHasNoLanguageSwitch() throws Exception {
		String html = export("en", sheet());

		assertFalse(html.contains("id=\"labels\"") || html.contains("data-en") || html.contains("<script>"));
		assertTrue(html.contains("<html lang=\"en\">"));
	}

	@Test
	void aChartIsDrawnAndItsNumbersStandBesideIt() throws Exception {
		Caption caption = new Caption(Caption.Kind.FIGURE, "図", 1, "１", Inlines.of("件数"), "chart1");
		String html = export("ja-JP", new Chart(null, caption, List.of("令和２年度", "令和３年度"),
				List.of(new ChartSeries("実績値", ChartSeries.Meaning.ACTUAL, ChartSeries.Drawing.BAR, 0,
						Arrays.asList(new BigDecimal("6256"), null))), false, "件", "実績は6,256件。"));

		assertTrue(html.contains("<svg class=\"chart\" role=\"img\" aria-label=\"実績は6,256件。\""), html);
		assertTrue(html.contains("<td class=\"number\">6,256</td>") && html.contains("<td class=\"number\">－</td>"));
	}

	@Test
	void whatPeopleTypeIsNeverMarkup() throws Exception {
		String html = export("ja-JP", Paragraph.plain("x\"y", "<script>alert(1)</script>\u0000 & \"引用\""),
				new Paragraph(null, ParagraphRole.BODY, 0, 0, Align.START,
						List.of(new Link(URI.create("javascript:alert(1)"), "押す"))));

		assertTrue(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;引用&quot;"), html);
		assertFalse(html.contains("javascript:alert"));
	}

	@Test
	void aForeignFontNameCannotEndTheStyleSheet() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new HtmlExporter().export(document("ja", new PageSection(null, PageKind.BODY, null, List.of())), out,
				ExportOptions.defaults(Locale.JAPANESE).withFonts("Meiryo\"}</style><script>", null), Progress.NONE);

		assertTrue(out.toString(StandardCharsets.UTF_8).contains("body{font-family:\"Meiryo/stylescript\",sans-serif}"));
	}

	@Test
	void aMissingPictureLeavesAFrameAndARemark() throws Exception {
		String html = export("ja-JP", new Figure(null, null, null, 80, 40, "庁舎の写真", List.of()));

		assertTrue(html.contains("［図がありません］庁舎の写真"));
		assertEquals(1, messages.size());
		assertTrue(messages.get(0).contains("庁舎の写真"));
	}

	@Test
	void picturesLieInTheFileItself() throws Exception {
		byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
		String html = export("ja-JP", new Figure(null, null, new ImageData(ImageData.Format.SVG, svg), 80, 40, "体系図", List.of()));

		assertTrue(html.contains("<img alt=\"体系図\"") && html.contains("src=\"data:image/svg+xml;base64,"), html);
	}

	@Test
	void theUserCanStopTheWork() {
		Progress stopped = new Progress() {
			@Override
			public void worked(int done, int total) {
				throw new AssertionError("goes on after it was stopped");
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		assertThrows(ReportCancelledException.class, () -> new HtmlExporter().export(
				document("ja", new PageSection(null, PageKind.BODY, null, List.of())), OutputStream.nullOutputStream(),
				ExportOptions.defaults(Locale.JAPANESE), stopped));
	}

	@Test
	void aStreamThatFailsIsReportedAsSuch() {
		OutputStream full = new OutputStream() {
			@Override
			public void write(int b) throws IOException {
				throw new IOException("no space left");
			}
		};
		assertThrows(IOException.class, () -> new HtmlExporter().export(
				document("ja", new PageSection(null, PageKind.BODY, null, List.of())), full,
				ExportOptions.defaults(Locale.JAPANESE), Progress.NONE));
	}

	@ParameterizedTest
	@CsvSource({"令和２年度, FY2020", "令和元年度, FY2019", "平成30年度, FY2018", "令和２(2020)年度, FY2020", "目標値, Target",
			"令和２年度の取り組み, Work in FY2020"})
	void yearsAndUsualLabelsAreKnownInEnglish(String japanese, String english) throws Exception {
		String html = export("ja-JP", new Table(null, TableStyle.GRID, null, null, "表", List.of(new Column(1, Column.Role.TEXT)), 0,
				List.of(Row.of(Cell.rowHeader(japanese)))));

		assertTrue(html.contains("data-en=\"" + english + "\""), html);
	}
}
