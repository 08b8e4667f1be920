package org.kaikaku.report.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.kaikaku.report.ExportOptions;
import org.kaikaku.report.Progress;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.CellDatum;
import org.kaikaku.report.document.Column;
import org.kaikaku.report.document.DataTable;
import org.kaikaku.report.document.DataTable.DataColumn;
import org.kaikaku.report.document.DataTable.Datum;
import org.kaikaku.report.document.DocumentMetadata;
import org.kaikaku.report.document.Figure;
import org.kaikaku.report.document.ImageData;
import org.kaikaku.report.document.PageKind;
import org.kaikaku.report.document.PageSection;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.document.ScheduleBar;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.TableStyle;
import org.kaikaku.report.text.TextConventions;

/** Excel asks for a repair when a part breaks the schemas, so every part is held against them. */
class SchemaTest {

	private static final ImageData SVG = new ImageData(ImageData.Format.SVG, """
            <svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><rect width="200" height="100" fill="#0072B2"/></svg>
            """.getBytes(StandardCharsets.UTF_8));

	/** A bit of everything that a workbook can hold. */
	private static ReportDocument everything() {
		DataTable data = new DataTable("t", "市's <指標>", List.of(new DataColumn("a", "項目", null), new DataColumn("b", "値", "件")),
				List.of(List.of(Datum.of("_x0041_ & \u0007 <b> 😀"), Datum.of(CellDatum.of(-3, "件"))),
						List.of(Datum.of(" 前後の空白 "), Datum.of(CellDatum.unknown()))));
		Table table = new Table(null, TableStyle.SHEET, null, "（単位：件）", null,
				List.of(new Column(5, Column.Role.ROW_HEADER), new Column(9, Column.Role.NUMBER)), 1,
				List.of(Row.of(Row.Role.HEADER, Cell.columnHeader("年度").spanning(2, 1)),
						Row.of(Row.Role.SCHEDULE, Cell.rowHeader("取組"), Cell.blocks(List.of(
								ScheduleBar.arrow(null, "運用", "令和２年度"),
								new ScheduleBar(null, ScheduleBar.Shape.DASHED_ARROW, "◎", List.of(), "令和２年度"),
								new ScheduleBar(null, ScheduleBar.Shape.BAR, null, List.of(), "令和２年度")))),
						Row.of(Cell.rowHeader("実績").vertical(), Cell.number("▲ 3", CellDatum.of(-3, "件"))),
						Row.of(Row.Role.TOTAL, Cell.rowHeader("計"), Cell.empty())));
		Figure figure = new Figure(null, null, SVG, 80, 40, "体系図 \"全体\"", List.of());
		PageSection section = new PageSection(null, PageKind.SHEET, null,
				List.of(Paragraph.plain(null, "本文\rと改行"), table, figure, figure));
		DocumentMetadata metadata = new DocumentMetadata("報告書", "件名", "夕焼市", List.of("改革"), LocalDateTime.of(2026, 4, 1, 0, 0), null);
		return new ReportDocument(metadata, "ja-JP", "A&B市", TextConventions.defaults(), List.of(section, section), List.of(data));
	}

	private static Map<String, byte[]> parts(ReportDocument document) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new XlsxExporter().export(document, out, ExportOptions.defaults(Locale.JAPANESE), Progress.NONE);
		Map<String, byte[]> parts = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()), StandardCharsets.UTF_8)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), zip.readAllBytes());
			}
		}
		return parts;
	}

	@Test
	void everyPartOfTheWorkbookIsValid() throws Exception {
		Map<String, byte[]> parts = parts(everything());
		int checked = 0;
		for (Map.Entry<String, byte[]> part : parts.entrySet()) {
			if (part.getKey().startsWith("xl/") && part.getKey().endsWith(".xml")) {
				assertEquals(List.of(), SpreadsheetSchema.errors(asIn2006(part.getValue())), part.getKey());
				checked++;
			}
		}
		assertEquals(6, checked, parts.keySet().toString());
	}

	/** The schemas are of 2006: they know neither vectors beside pixels nor that Excel itself keeps blanks this way. */
	private static byte[] asIn2006(byte[] part) {
		return new String(part, StandardCharsets.UTF_8).replaceAll("<asvg:svgBlip[^>]*/>| xml:space=\"preserve\"", "")
				.getBytes(StandardCharsets.UTF_8);
	}

	@Test
	void theSchemasFindWhatIsWrong() throws Exception {
		byte[] styles = parts(everything()).get("xl/styles.xml");
		byte[] wrong = new String(styles, StandardCharsets.UTF_8).replace("<fonts", "<fents").replace("</fonts", "</fents")
				.getBytes(StandardCharsets.UTF_8);
		assertEquals(1, SpreadsheetSchema.errors(wrong).size());
	}

	@Test
	void equalPicturesAreStoredOnceAsPixelsAndAsVectorsWithTheirWords() throws Exception {
		Map<String, byte[]> parts = parts(everything());
		assertEquals(List.of("xl/media/image1.png", "xl/media/image1.svg"),
				parts.keySet().stream().filter(name -> name.contains("media")).sorted().toList());
		String drawing = new String(parts.get("xl/drawings/drawing1.xml"), StandardCharsets.UTF_8);
		assertEquals(5, drawing.split("descr=\"体系図 &#34;全体&#34;\"", -1).length, drawing);
		assertTrue(drawing.contains("cx=\"2880000\" cy=\"1440000\""), drawing);
	}

	@Test
	void equalReportsGiveEqualFiles() throws Exception {
		Map<String, byte[]> one = parts(everything());
		Map<String, byte[]> other = parts(everything());
		one.forEach((name, bytes) -> assertEquals(new String(bytes, StandardCharsets.UTF_8),
				new String(other.get(name), StandardCharsets.UTF_8), name));
	}
}
