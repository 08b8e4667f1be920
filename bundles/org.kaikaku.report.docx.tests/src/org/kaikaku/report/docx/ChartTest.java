package org.kaikaku.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.kaikaku.report.document.Chart;
import org.kaikaku.report.document.ChartSeries;
import org.kaikaku.report.document.ChartSeries.Drawing;
import org.kaikaku.report.document.ChartSeries.Meaning;

class ChartTest {

	private static final String PART = "word/charts/kaikaku1.xml";

	@Test
	void aChartIsNativeAndHoldsItsNumbers() throws Exception {
		DocxFile file = DocxFile.of(TorideSample.report());
		assertEquals(1, file.find("//c:chart").size());
		assertEquals(List.of("4000", "4500", "5000", "5500", "6000"), file.strings(PART, "//c:barChart//c:val//c:v"));
		assertEquals(List.of("6256"), file.strings(PART, "//c:lineChart//c:val//c:v"));
		assertEquals(List.of("目標値", "実績値"), file.strings(PART, "//c:ser/c:tx//c:v"));
		assertEquals(List.of("件"), file.strings(PART, "//c:valAx/c:title//a:t"));
	}

	@Test
	void behindAChartStandsAWorkbookThatCanBeEdited() throws Exception {
		DocxFile file = DocxFile.of(TorideSample.report());
		byte[] book = file.parts.get("word/embeddings/kaikaku1.xlsx");
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(book))) {
			XSSFSheet sheet = workbook.getSheet("Sheet1");
			assertEquals("目標値", sheet.getRow(0).getCell(1).getStringCellValue());
			assertEquals("令和６年度", sheet.getRow(5).getCell(0).getStringCellValue());
			assertEquals(CellType.NUMERIC, sheet.getRow(5).getCell(1).getCellType());
			assertEquals(6000, sheet.getRow(5).getCell(1).getNumericCellValue());
			assertEquals(6256, sheet.getRow(1).getCell(2).getNumericCellValue());
			assertEquals(null, sheet.getRow(2).getCell(2));
		}
	}

	@Test
	void ratingsHaveTheFourColoursAndDecimalsAreKept() throws Exception {
		List<ChartSeries> series = List.of(rating("A", 0, "13.50"), rating("B", 1, "4"), rating("C", 2, "0"));
		Chart chart = new Chart(null, null, List.of("令和２年度"), series, true, null, "評価の数");
		DocxFile file = DocxFile.of(TorideSample.document(chart));
		assertEquals(List.of("009E73", "56B4E9", "D55E00"), file.strings(PART, "//c:ser/c:spPr/a:solidFill/a:srgbClr/@val"));
		assertEquals("#,##0.00", file.strings(PART, "//c:formatCode").get(0));
		assertEquals(List.of("stacked"), file.strings(PART, "//c:grouping/@val"));
	}

	@Test
	void theAxisBeginsAtZeroUnlessAValueIsBelow() throws Exception {
		for (String least : List.of("97.8", "-3")) {
			Chart chart = new Chart(null, null, List.of("令和２年度", "令和３年度"), List.of(new ChartSeries("実績値", Meaning.ACTUAL, Drawing.BAR, -1,
					Arrays.asList(new BigDecimal(least), new BigDecimal("98.5")))), false, null, "指標");
			DocxFile file = DocxFile.of(TorideSample.document(chart));
			assertEquals(least.startsWith("-") ? List.of() : List.of("0"), file.strings(PART, "//c:valAx//c:min/@val"));
		}
	}

	private static ChartSeries rating(String name, int place, String value) {
		return new ChartSeries(name, Meaning.RATING, Drawing.BAR, place, Arrays.asList(new BigDecimal(value)));
	}

	@Test
	void anotherProgramReadsTheWholeReport() throws Exception {
		DocxFile file = DocxFile.of(TorideSample.report());
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.bytes))) {
			assertEquals(1, document.getCharts().size());
			assertTrue(document.getTables().size() >= 9, "tables: " + document.getTables().size());
			assertEquals("とりで行政経営改革プラン2020 令和２年度進捗状況報告書",
					document.getProperties().getCoreProperties().getTitle());
		}
	}
}
