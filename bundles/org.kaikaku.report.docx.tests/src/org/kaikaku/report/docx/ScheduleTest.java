package org.kaikaku.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kaikaku.report.docx.SheetSample.Bar;
import org.kaikaku.report.document.PageSection;
import org.w3c.dom.Element;

/** Arrows must lie over the years they mean. */
class ScheduleTest {

	private static final long EMU_PER_TWIP = 635;
	private static DocxFile file;

	@BeforeAll
	static void write() throws Exception {
		PageSection sheet = new SheetSample("x", TorideSample.bracketed(1), "テーマ", "１", "項目", "課")
				.lane(Bar.arrow(1, 1, "導入"), Bar.arrow(2, 5, "運用"))
				.lane(Bar.arrow(2, 3, "検討")).lane(Bar.arrow(5, 5, "評価")).progress(TorideSample.body("文")).section();
		file = DocxFile.of(TorideSample.document(List.of(sheet)));
	}

	private static Element cell(String label) throws Exception {
		return file.find("//w:tc[.//w:t='" + label + "']").get(0);
	}

	/** First and last year of a cell, from 1, by the columns before it; two columns hold the labels. */
	private static List<Integer> years(Element cell) throws Exception {
		int before = 0;
		for (Element other : DocxFile.find(cell, "preceding-sibling::w:tc")) {
			before += span(other);
		}
		return List.of(before - 1, before - 2 + span(cell));
	}

	private static int span(Element cell) throws Exception {
		List<Element> span = DocxFile.find(cell, "w:tcPr/w:gridSpan");
		return span.isEmpty() ? 1 : Integer.parseInt(span.get(0).getAttribute("w:val"));
	}

	@Test
	void cellsWithArrowsSpanTheirYears() throws Exception {
		assertEquals(List.of(1, 1), years(cell("導入")));
		assertEquals(List.of(2, 5), years(cell("運用")));
		assertEquals(List.of(2, 3), years(cell("検討")));
		assertEquals(List.of(5, 5), years(cell("評価")));
	}

	@Test
	void anArrowIsAsLongAsItsYears() throws Exception {
		for (String label : List.of("導入", "運用", "検討", "評価")) {
			Element cell = cell(label);
			long width = Long.parseLong(DocxFile.find(cell, "w:tcPr/w:tcW").get(0).getAttribute("w:w")) * EMU_PER_TWIP;
			long arrow = Long.parseLong(DocxFile.find(cell, ".//wp:extent").get(0).getAttribute("cx"));
			assertTrue(arrow <= width && arrow > 0.95 * width, label + ": " + arrow + " of " + width);
		}
	}

	@Test
	void anArrowSaysItsTimeInWords() throws Exception {
		assertEquals("運用：令和３年度から令和６年度まで",
				DocxFile.find(cell("運用"), ".//wp:docPr").get(0).getAttribute("descr"));
	}

	@Test
	void rowsOfAllTablesFillTheGrid() throws Exception {
		for (DocxFile each : List.of(file, DocxFile.of(AllBlocks.document()), DocxFile.of(TorideSample.report()))) {
			for (Element table : each.find("//w:tbl")) {
				List<String> widths = new ArrayList<>();
				int columns = DocxFile.find(table, "w:tblGrid/w:gridCol").size();
				for (Element row : DocxFile.find(table, "w:tr")) {
					int sum = 0;
					for (Element cell : DocxFile.find(row, "w:tc | w:sdt/w:sdtContent/w:tc")) {
						sum += span(cell);
					}
					assertEquals(columns, sum);
					widths.add(DocxFile.find(row, "w:tc | w:sdt/w:sdtContent/w:tc").get(0).getNodeName());
				}
				assertTrue(widths.size() > 0);
			}
		}
	}

	@Test
	void everyCellEndsWithAParagraph() throws Exception {
		for (Element cell : DocxFile.of(AllBlocks.document()).find("//w:tc")) {
			assertEquals("w:p", cell.getLastChild().getNodeName());
		}
	}
}
