package org.kaikaku.report.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.kaikaku.report.document.ImageData;
import java.nio.charset.StandardCharsets;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFConnector;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.kaikaku.report.ExportOptions;
import org.kaikaku.report.Progress;
import org.kaikaku.report.ReportCancelledException;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.CellDatum;
import org.kaikaku.report.document.Column;
import org.kaikaku.report.document.DataTable;
import org.kaikaku.report.document.DataTable.DataColumn;
import org.kaikaku.report.document.DataTable.Datum;
import org.kaikaku.report.document.DocumentMetadata;
import org.kaikaku.report.document.Figure;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.PageKind;
import org.kaikaku.report.document.PageSection;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.document.ScheduleBar;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.TableStyle;
import org.kaikaku.report.text.TextConventions;

class XlsxExporterTest {

	private static final DataTable INDICATORS = new DataTable("indicators", "指標", List.of(
			new DataColumn("name", "指標名", null), new DataColumn("fiscalYear", "年度（西暦）", null),
			new DataColumn("eraYear", "年度（和暦）", null), new DataColumn("actual", "実績値", "件"),
			new DataColumn("yen", "効果額（円）", "円")), List.of(
					List.of(Datum.of("=コンビニ交付"), Datum.of(CellDatum.of(2020, null)), Datum.of("令和２年度"),
							Datum.of(CellDatum.of(6256, "件")), Datum.of(CellDatum.of(new BigDecimal("-3775000.50"), "円"))),
					List.of(Datum.of(""), Datum.of(CellDatum.of(2021, null)), Datum.of("令和３年度"),
							Datum.of(CellDatum.unknown()), Datum.of(CellDatum.none()))));

	private List<String> messages;

	private static ReportDocument document(List<DataTable> data, Block... blocks) {
		DocumentMetadata metadata = new DocumentMetadata("進捗状況報告書", "行政改革", "取手市", List.of(),
				LocalDateTime.of(2021, 7, 1, 0, 0), null);
		return new ReportDocument(metadata, "ja-JP", "A&B市", TextConventions.defaults(),
				List.of(new PageSection(null, PageKind.SHEET, null, List.of(blocks))), data);
	}

	private XSSFWorkbook export(ReportDocument document) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		messages = new XlsxExporter().export(document, out, ExportOptions.defaults(Locale.JAPANESE), Progress.NONE).messages();
		return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
	}

	private static List<String> texts(Sheet sheet) {
		DataFormatter formatter = new DataFormatter(Locale.ROOT);
		List<String> texts = new ArrayList<>();
		for (Row row : sheet) {
			for (org.apache.poi.ss.usermodel.Cell cell : row) {
				String text = formatter.formatCellValue(cell);
				if (!text.isEmpty()) {
					texts.add(text);
				}
			}
		}
		return texts;
	}

	@Test
	void everyDataTableHasASheetOfItsOwnBetweenLegendAndPrint() throws Exception {
		DataTable same = new DataTable("again", "指標", INDICATORS.columns(), List.of());
		DataTable odd = new DataTable("odd", "a/b:c*d?e[f]g".repeat(5), INDICATORS.columns(), List.of());
		try (XSSFWorkbook workbook = export(document(List.of(INDICATORS, same, odd)))) {
			List<String> names = new ArrayList<>();
			workbook.forEach(sheet -> names.add(sheet.getSheetName()));
			assertEquals(List.of("凡例", "指標", "指標 2", "a b c d e f ga b c d e f ga b c", "印刷用"), names);
		}
	}

	@Test
	void numbersAreNumbersAndUnitsStandInTheHeading() throws Exception {
		try (XSSFWorkbook workbook = export(document(List.of(INDICATORS)))) {
			Sheet sheet = workbook.getSheet("指標");
			assertEquals("実績値（件）", sheet.getRow(0).getCell(3).getStringCellValue());
			assertEquals("効果額（円）", sheet.getRow(0).getCell(4).getStringCellValue());
			assertEquals(6256, sheet.getRow(1).getCell(3).getNumericCellValue());
			assertEquals(-3775000.5, sheet.getRow(1).getCell(4).getNumericCellValue());
			assertEquals("2020", new DataFormatter(Locale.ROOT).formatCellValue(sheet.getRow(1).getCell(1)), "a year has no comma");
		}
	}

	@Test
	void noneUnknownAndUnsaidAreThreeThings() throws Exception {
		try (XSSFWorkbook workbook = export(document(List.of(INDICATORS)))) {
			Row row = workbook.getSheet("指標").getRow(2);
			assertEquals(List.of("***", "-"), List.of(row.getCell(3).getStringCellValue(), row.getCell(4).getStringCellValue()));
			assertEquals(null, row.getCell(0));
			assertTrue(texts(workbook.getSheet("凡例")).contains("***"));
		}
	}

	@Test
	void dataSheetsHaveNoMergedCellsNoFormulasAndNoLineBreaks() throws Exception {
		try (XSSFWorkbook workbook = export(document(List.of(INDICATORS)))) {
			Sheet sheet = workbook.getSheet("指標");
			assertEquals(0, sheet.getNumMergedRegions());
			sheet.forEach(row -> row.forEach(cell -> assertTrue(cell.getCellType() != CellType.FORMULA
					&& (cell.getCellType() != CellType.STRING || !cell.getStringCellValue().contains("\n")))));
			assertEquals("=コンビニ交付", sheet.getRow(1).getCell(0).getStringCellValue());
		}
	}

	@Test
	void lettersThatExcelWouldTakeForAnotherAreReadBackAsWritten() throws Exception {
		DataTable table = new DataTable("t", "記述", List.of(new DataColumn("a", "語", null)),
				List.of(List.of(Datum.of("_x0041_と_x1")), List.of(Datum.of("  前後  "))));
		try (XSSFWorkbook workbook = export(document(List.of(table)))) {
			assertEquals("_x0041_と_x1", workbook.getSheet("記述").getRow(1).getCell(0).getStringCellValue());
			assertEquals("  前後  ", workbook.getSheet("記述").getRow(2).getCell(0).getStringCellValue());
		}
	}

	@Test
	void thePrintSheetShowsTableNumbersAsWrittenAndKeepsThemTrue() throws Exception {
		Table table = new Table(null, TableStyle.GRID, null, "（単位：千円）", null,
				List.of(new Column(10, Column.Role.TEXT), new Column(8, Column.Role.NUMBER), new Column(8, Column.Role.NUMBER)), 0,
				List.of(org.kaikaku.report.document.Row.of(Cell.text("歳出"), Cell.number("▲ 3,775", CellDatum.of(-3775, "千円")),
						Cell.number("4,000件", CellDatum.of(4000, "件")))));
		try (XSSFWorkbook workbook = export(document(List.of(), table))) {
			Sheet sheet = workbook.getSheet("印刷用");
			List<Double> numbers = new ArrayList<>();
			sheet.forEach(row -> row.forEach(cell -> {
				if (cell.getCellType() == CellType.NUMERIC) {
					numbers.add(cell.getNumericCellValue());
				}
			}));
			assertEquals(List.of(-3775.0, 4000.0), numbers);
			assertTrue(texts(sheet).containsAll(List.of("歳出", "▲ 3,775", "4,000件", "（単位：千円）")), texts(sheet).toString());
		}
	}

	@Test
	void spansOfTheReportBecomeMergedCellsThatDoNotOverlap() throws Exception {
		Cell arrow = Cell.blocks(List.of(ScheduleBar.arrow(null, "・運用", "令和２年度～令和３年度"))).spanning(2, 1);
		Table table = new Table(null, TableStyle.SHEET, null, null, null,
				List.of(new Column(5, Column.Role.ROW_HEADER), new Column(9, Column.Role.PERIOD), new Column(9, Column.Role.PERIOD)), 0,
				List.of(org.kaikaku.report.document.Row.of(Cell.rowHeader("取組内容").spanning(1, 2), arrow),
						org.kaikaku.report.document.Row.of(Cell.text("導入"), Cell.text("検証")),
						org.kaikaku.report.document.Row.breaking(Cell.rowHeader("進捗"),
								Cell.blocks(List.of(Paragraph.plain(null, "長".repeat(10_000)))).spanning(2, 1))));
		try (XSSFWorkbook workbook = export(document(List.of(), table))) {
			XSSFSheet sheet = workbook.getSheet("印刷用");
			var regions = sheet.getMergedRegions();
			for (int i = 0; i < regions.size(); i++) {
				for (int k = i + 1; k < regions.size(); k++) {
					assertTrue(!regions.get(i).intersects(regions.get(k)), regions.get(i) + " " + regions.get(k));
				}
			}
			sheet.forEach(row -> assertTrue(row.getHeightInPoints() <= 409.5, "a row higher than Excel allows"));
			assertEquals(10_000, String.join("", texts(sheet)).chars().filter(c -> c == '長').count());
			var arrows = sheet.createDrawingPatriarch().getShapes();
			assertEquals(1, arrows.size());
			XSSFClientAnchor anchor = (XSSFClientAnchor) ((XSSFConnector) arrows.get(0)).getAnchor();
			var label = regions.stream().filter(region -> texts(sheet).contains("・運用\n ")
					&& "・運用\n ".equals(new DataFormatter(Locale.ROOT).formatCellValue(
							sheet.getRow(region.getFirstRow()).getCell(region.getFirstColumn())))).findFirst().orElseThrow();
			assertEquals(List.of(label.getFirstRow(), label.getFirstColumn(), label.getLastColumn() + 1),
					List.of(anchor.getRow1(), (int) anchor.getCol1(), (int) anchor.getCol2()), "an arrow over the cells of its years");
		}
	}

	@Test
	void aTextThatExceedsExcelsLimitIsCutAndReported() throws Exception {
		DataTable table = new DataTable("t", "記述", List.of(new DataColumn("a", "進捗", null)),
				List.of(List.of(Datum.of("長".repeat(40_000)))));
		try (XSSFWorkbook workbook = export(document(List.of(table)))) {
			assertEquals(32_767, workbook.getSheet("記述").getRow(1).getCell(0).getStringCellValue().length());
		}
		assertEquals(1, messages.size());
		assertTrue(messages.get(0).contains("記述") && messages.get(0).contains("40,000"), messages.get(0));
	}

	@Test
	void aMissingPictureIsSaidInWordsAndReported() throws Exception {
		try (XSSFWorkbook workbook = export(document(List.of(), new Figure(null, null, null, 80, 40, "庁舎の写真", Inlines.of("出典"))))) {
			assertTrue(texts(workbook.getSheet("印刷用")).contains("［図がありません］庁舎の写真"));
		}
		assertEquals(1, messages.size());
	}

	@Test
	void aVectorPictureIsStoredAsPixelsAndAsVectors() throws Exception {
		ImageData svg = new ImageData(ImageData.Format.SVG, """
            <svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><rect width="200" height="100" fill="#0072B2"/></svg>
            """.getBytes(StandardCharsets.UTF_8));
		try (XSSFWorkbook workbook = export(document(List.of(), new Figure(null, null, svg, 80, 40, "体系図", List.of())))) {
			assertEquals(2, workbook.getAllPictures().size());
			assertEquals(1, workbook.getSheet("印刷用").getDrawingPatriarch().getShapes().size());
		}
		assertEquals(List.of(), messages);
	}

	@Test
	void theFileTellsItsTitleAndAuthor() throws Exception {
		try (XSSFWorkbook workbook = export(document(List.of()))) {
			assertEquals("進捗状況報告書", workbook.getProperties().getCoreProperties().getTitle());
			assertEquals("取手市", workbook.getProperties().getCoreProperties().getCreator());
		}
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
		assertThrows(ReportCancelledException.class, () -> new XlsxExporter().export(document(List.of()),
				OutputStream.nullOutputStream(), ExportOptions.defaults(Locale.JAPANESE), stopped));
	}

	@Test
	void aStreamThatFailsIsReportedAsSuch() {
		OutputStream full = new OutputStream() {
			@Override
			public void write(int b) throws IOException {
				throw new IOException("no space left");
			}
		};
		assertThrows(IOException.class, () -> new XlsxExporter().export(document(List.of()), full,
				ExportOptions.defaults(Locale.JAPANESE), Progress.NONE));
	}
}
