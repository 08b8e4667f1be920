package org.kaikaku.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaikaku.report.document.PageKind;
import org.kaikaku.report.document.PageSection;
import org.w3c.dom.Element;

class PageTest {

	@Test
	void pagesAreA4BoundAtTheLeftWithFortyLinesOfFortyTwoLetters() throws Exception {
		DocxFile file = DocxFile.of(TorideSample.document(TorideSample.body("文")));
		Element margins = file.find("//w:pgMar").get(0);
		assertEquals("11906", file.find("//w:pgSz").get(0).getAttribute("w:w"));
		assertEquals("16838", file.find("//w:pgSz").get(0).getAttribute("w:h"));
		assertEquals(List.of("1417", "1417", "1701", "964"), List.of(margins.getAttribute("w:top"),
				margins.getAttribute("w:bottom"), margins.getAttribute("w:left"), margins.getAttribute("w:right")));
		Element grid = file.find("//w:docGrid").get(0);
		assertEquals("linesAndChars", grid.getAttribute("w:type"));
		assertEquals(40, (16838 - 2 * 1417) / Integer.parseInt(grid.getAttribute("w:linePitch")));
		assertEquals(42, (11906 - 1701 - 964) / 220);
	}

	@Test
	void coverAndContentsHaveNoPageNumberAndTheTextBeginsWithOne() throws Exception {
		DocxFile file = DocxFile.of(TorideSample.report());
		List<Element> sections = file.find("//w:sectPr");
		assertEquals(3 + 4, sections.size());
		assertEquals(List.of("1"), file.strings("//w:sectPr/w:pgNumType/@w:start"));
		String bare = footer(file, sections.get(0));
		assertEquals(bare, footer(file, sections.get(1)));
		assertTrue(file.text(bare).indexOf("PAGE") < 0);
		assertTrue(file.text(footer(file, sections.get(2))).contains("PAGE"));
	}

	private static String footer(DocxFile file, Element section) throws Exception {
		return part(file, section, "w:footerReference");
	}

	private static String part(DocxFile file, Element section, String reference) throws Exception {
		String id = DocxFile.find(section, reference).get(0).getAttribute("r:id");
		return file.strings("word/_rels/document.xml.rels", "//p:Relationship[@Id='" + id + "']/@Target").get(0).substring(1);
	}

	@Test
	void eachSheetBeginsOnANewPageUnderTheNameOfItsItem() throws Exception {
		DocxFile file = DocxFile.of(TorideSample.report());
		// chapters 3 and 4, and a page break before the effects
		assertEquals(3, file.find("//w:pageBreakBefore").size());
		List<Element> sections = file.find("//w:sectPr");
		assertEquals("nextPage", DocxFile.find(sections.get(6), "w:type").get(0).getAttribute("w:val"));
		String header = part(file, sections.get(6), "w:headerReference");
		assertEquals("１３　新たな財源の確保とりで行政経営改革プラン2020　令和２年度進捗状況報告書",
				DocxFile.words(file.tree(header).getDocumentElement()));
	}

	@Test
	void hundredsOfSheetsShareOneSectionSinceManyMakeWordSlow() throws Exception {
		List<PageSection> sheets = new ArrayList<>();
		for (int i = 0; i < 301; i++) {
			sheets.add(new PageSection(null, PageKind.SHEET, "項目" + i, List.of(TorideSample.body("文"))));
		}
		DocxFile file = DocxFile.of(TorideSample.document(sheets));
		assertEquals(1, file.find("//w:sectPr").size());
		assertEquals(300, file.find("//w:pageBreakBefore").size());
	}

	@Test
	void wideTablesLieOnTheirSideWithTheBoundEdgeAbove() throws Exception {
		DocxFile file = DocxFile.of(AllBlocks.document());
		Element landscape = file.find("//w:sectPr[w:pgSz/@w:orient='landscape']").get(0);
		assertEquals("16838", DocxFile.find(landscape, "w:pgSz").get(0).getAttribute("w:w"));
		assertEquals("1701", DocxFile.find(landscape, "w:pgMar").get(0).getAttribute("w:top"));
		List<Element> tables = file.find("//w:tbl[w:tblPr/w:tblStyle/@w:val='KaikakuComparison']/w:tblPr/w:tblW");
		assertEquals(Integer.toString(16838 - 2 * 1417), tables.get(0).getAttribute("w:w"));
	}

	@Test
	void theContentsListIsFilledWithHeadingsAndPages() throws Exception {
		DocxFile file = DocxFile.of(TorideSample.report());
		List<Element> entries = file.find("//w:sdt[w:sdtPr/w:docPartObj]//w:p[w:hyperlink]");
		assertEquals(16, entries.size());
		assertEquals("１．とりで行政経営改革プラン2020を策定1", DocxFile.words(entries.get(0)));
		assertEquals("３．令和２年度の進捗結果3", DocxFile.words(entries.get(8)));
		assertEquals("（２）進捗による効果4", DocxFile.words(entries.get(10)));
		assertEquals("２　窓口サービスの向上6", DocxFile.words(entries.get(12)));
		assertEquals("１３　新たな財源の確保9", DocxFile.words(entries.get(15)));
		assertTrue(file.strings("//w:instrText").stream().anyMatch(c -> c.contains("TOC \\o \"1-3\" \\h")));
	}
}
