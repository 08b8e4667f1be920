package org.kaikaku.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.Column;
import org.kaikaku.report.document.PageSection;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.TableStyle;
import org.w3c.dom.Element;

/** What must not be torn apart by the edge of a page. */
class KeepTest {

	private static List<Boolean> kept(Element table) throws Exception {
		List<Boolean> kept = new ArrayList<>();
		for (Element row : DocxFile.find(table, "w:tr")) {
			kept.add(!DocxFile.find(row, ".//w:p/w:pPr/w:keepNext").isEmpty());
		}
		return kept;
	}

	private static Table table(int rows) {
		List<Row> list = new ArrayList<>();
		for (int i = 0; i < rows; i++) {
			list.add(Row.of(Cell.text("行" + i)));
		}
		return new Table(null, TableStyle.GRID, null, null, null, List.of(new Column(20, Column.Role.TEXT)), 0, list);
	}

	@Test
	void aSmallTableMovesToTheNextPageAsAWhole() throws Exception {
		DocxFile file = DocxFile.of(TorideSample.document(TorideSample.body("文"), table(4)));
		assertEquals(List.of(true, true, true, false), kept(file.find("//w:tbl").get(0)));
	}

	@Test
	void aLongTableMayBreakButItsLastRowIsNotLeftAlone() throws Exception {
		DocxFile file = DocxFile.of(TorideSample.document(table(100)));
		List<Boolean> kept = kept(file.find("//w:tbl").get(0));
		assertFalse(kept.get(0) || kept.get(50) || kept.get(97) || kept.get(99));
		assertTrue(kept.get(98));
	}

	@Test
	void aCaptionStaysWithItsTable() throws Exception {
		DocxFile file = DocxFile.of(TorideSample.document(TableSamples.effects()));
		for (Element above : file.find("//w:body/w:p[following-sibling::w:tbl]")) {
			boolean styled = !file.find("word/styles.xml", "//w:style[@w:styleId='"
					+ DocxFile.find(above, "w:pPr/w:pStyle").get(0).getAttribute("w:val") + "']/w:pPr/w:keepNext").isEmpty();
			assertTrue(styled || !DocxFile.find(above, "w:pPr/w:keepNext").isEmpty(), DocxFile.words(above));
		}
	}

	@Test
	void aTableOfOneRowStaysWithTheTableItNames() throws Exception {
		DocxFile file = DocxFile.of(TorideSample.document(TorideSample.chapter(1, "項目"), table(1), table(3)));
		assertEquals(List.of(true), kept(file.find("//w:tbl").get(0)));
		List<Element> gaps = file.find("//w:p[w:pPr/w:pStyle/@w:val='Spacer']");
		assertTrue(gaps.size() >= 2);
		assertEquals(1, DocxFile.find(gaps.get(0), "w:pPr/w:keepNext").size());
		assertEquals(1, DocxFile.find(gaps.get(1), "w:pPr/w:keepNext").size());
	}

	@Test
	void theRatingOfASheetIsNotLeftAloneOnTheNextPage() throws Exception {
		PageSection sheet = new SheetSample("x", TorideSample.bracketed(1), "テーマ", "１", "項目", "課")
				.lane(SheetSample.Bar.arrow(1, 5, "取組")).progress(TorideSample.body("長い文。".repeat(900)))
				.nextStep(TorideSample.body("続ける。")).section();
		DocxFile file = DocxFile.of(TorideSample.document(List.of(sheet)));
		List<Element> rows = file.find("//w:body/w:tbl/w:tr");
		Element before = rows.get(rows.size() - 2);
		assertEquals(1, DocxFile.find(before, "w:trPr/w:cantSplit").size());
		assertFalse(DocxFile.find(before, ".//w:keepNext").isEmpty());
		assertEquals(List.of(), DocxFile.find(rows.get(rows.size() - 3), "w:trPr/w:cantSplit"));
	}
}
