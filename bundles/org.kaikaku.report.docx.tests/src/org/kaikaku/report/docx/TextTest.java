package org.kaikaku.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kaikaku.report.ExportOptions;
import org.kaikaku.report.ExportOptions.ListMarkers;
import org.kaikaku.report.ExportOptions.NotePlacement;
import org.kaikaku.report.document.Heading;
import org.kaikaku.report.document.HeadingNumber;
import org.kaikaku.report.document.Inlines;
import org.w3c.dom.Element;

class TextTest {

	private static final ExportOptions USUAL = ExportOptions.defaults(Locale.JAPANESE);

	@Test
	void headingsHaveRealStylesAndAreNumberedByWord() throws Exception {
		DocxFile file = DocxFile.of(TorideSample.report());
		Element heading = file.find("//w:p[w:pPr/w:pStyle/@w:val='Heading1']").get(2);
		assertEquals("令和２年度の進捗結果", DocxFile.words(heading));
		String num = file.strings("//w:p[w:pPr/w:pStyle/@w:val='Heading1']/w:pPr/w:numPr/w:numId/@w:val").get(2);
		String definition = file.strings("word/numbering.xml", "//w:num[@w:numId='" + num + "']/w:abstractNumId/@w:val").get(0);
		String level = "//w:abstractNum[@w:abstractNumId='" + definition + "']/w:lvl[@w:ilvl='0']";
		assertEquals(List.of("%1．"), file.strings("word/numbering.xml", level + "/w:lvlText/@w:val"));
		assertEquals(List.of("decimalFullWidth"), file.strings("word/numbering.xml", level + "/w:numFmt/@w:val"));
	}

	@Test
	void aNumberWordWouldCountDifferentlyIsWrittenOut() throws Exception {
		DocxFile file = DocxFile.of(TorideSample.document(TorideSample.chapter(1, "一"), TorideSample.chapter(3, "三"),
				new Heading(null, 1, HeadingNumber.literal("Ⅰ-1-(2) "), Inlines.of("別"), "x", true),
				TorideSample.chapter(2, "二")));
		List<String> words = new ArrayList<>();
		for (Element p : file.find("//w:p[w:pPr/w:pStyle/@w:val='Heading1']")) {
			words.add((DocxFile.find(p, "w:pPr/w:numPr").isEmpty() ? "" : "#") + DocxFile.words(p));
		}
		assertEquals(List.of("#一", "３．三", "Ⅰ-1-(2) 別", "#二"), words);
	}

	@Test
	void captionNumbersAreFieldsWithTheNumberThatIsPrinted() throws Exception {
		DocxFile file = DocxFile.of(TorideSample.report());
		List<Element> captions = file.find("//w:p[w:pPr/w:pStyle/@w:val='Caption']");
		assertEquals("表２　改革項目の評価一覧", DocxFile.words(captions.get(1)));
		assertEquals(" SEQ 表 \\* DBCHAR ", DocxFile.find(captions.get(1), ".//w:instrText").get(0).getTextContent());
		assertEquals("表２", referenced(file));
	}

	private static String referenced(DocxFile file) throws Exception {
		String code = file.strings("//w:instrText[contains(.,' REF ')]").get(0).strip();
		String id = file.strings("//w:bookmarkStart[@w:name='" + code.split(" ")[1] + "']/@w:id").get(0);
		StringBuilder words = new StringBuilder();
		for (String t : file.strings("//w:t[preceding::w:bookmarkStart[@w:id='" + id + "'] and following::w:bookmarkEnd[@w:id='" + id + "']]")) {
			words.append(t);
		}
		return words.toString();
	}

	@Test
	void theTextOfTheReportIsThereInItsOrder() throws Exception {
		DocxFile file = DocxFile.of(TorideSample.report());
		String words = DocxFile.words(file.tree("word/document.xml").getDocumentElement());
		int at = 0;
		for (String piece : List.of("本市では、令和２年３月に策定した", "次期行革プラン", "表１　改革項目一覧", "ＩＣＴを活用した効率化",
				"13事業(76％）", "※評価 … Ａ（予定どおり進んでいる）", "AI-OCR(※２)の導入", "※１ RPA…Robotic", "（単位：千円）",
				"459,783", "5億 8,297万円", "・取手駅西口Ａ街区再開発推進事業(8,000千円)", "・おくやみデスクの導入", "・おくやみデスクの運用",
				"6,256件", "・コンビニ交付については、平成28年７月より", "A　（予定どおり進んでいる）", "効果額（千円）", "3,775",
				"LGWAN(※１)接続系", "※２ CMS…Contents", "98.80", "【広告収入の確保】", "▲18,388円", "119,413")) {
			int next = words.indexOf(piece, at);
			assertTrue(next >= at, "missing or out of order: " + piece);
			at = next + piece.length();
		}
	}

	@Test
	void tableThreeEqualsThePublishedOneCellByCell() throws Exception {
		DocxFile file = DocxFile.of(TorideSample.report());
		Element table = file.find("//w:tbl[w:tblPr/w:tblCaption/@w:val='表３　令和２年度の効果額']").get(0);
		List<List<String>> cells = new ArrayList<>();
		for (Element row : DocxFile.find(table, "w:tr")) {
			List<String> line = new ArrayList<>();
			for (Element cell : DocxFile.find(row, "w:tc")) {
				line.add(DocxFile.words(cell));
			}
			cells.add(line);
		}
		assertEquals(List.of(List.of("番号", "改革項目", "効果額", "歳出", "歳入"),
				List.of("2", "窓口サービスの向上", "3,775", "▲ 3,775", ""),
				List.of("12", "市有財産の処分", "459,783", "", "459,783"),
				List.of("13", "新たな財源の確保", "119,413", "", "119,413"),
				List.of("合計", "582,971", "▲ 3,775", "579,196")), cells);
	}

	@Test
	void headerRowsRepeatAndShortRowsDoNotBreak() throws Exception {
		DocxFile file = DocxFile.of(TorideSample.report());
		for (Element table : file.find("//w:body/w:tbl[w:tblPr/w:tblLook/@w:firstRow='1']")) {
			List<Element> rows = DocxFile.find(table, "w:tr");
			assertEquals(1, DocxFile.find(rows.get(0), "w:trPr/w:tblHeader").size());
			assertEquals(1, DocxFile.find(rows.get(0), "w:trPr/w:cantSplit").size());
			assertTrue(DocxFile.find(rows.get(rows.size() - 1), "w:trPr/w:tblHeader").isEmpty());
		}
		List<Element> narratives = file.find("//w:tr[.//w:tag[contains(@w:val,'progress')]]");
		assertEquals(4, narratives.size());
		assertEquals(List.of(), DocxFile.find(narratives.get(0), "w:trPr/w:cantSplit"));
	}

	@Test
	void notesStandUnderTheirTableAsInTheSource() throws Exception {
		DocxFile file = DocxFile.of(TorideSample.report());
		List<Element> notes = file.find("//w:p[w:pPr/w:pStyle/@w:val='Note']");
		assertEquals(4, notes.size());
		assertTrue(DocxFile.words(notes.get(0)).startsWith("※１ RPA…Robotic Process"));
		assertEquals(List.of(), file.find("//w:footnoteReference"));
		assertEquals("(※１)", DocxFile.words(file.find("//w:hyperlink[starts-with(@w:anchor,'_Note')]").get(0)));
	}

	@Test
	void notesBecomeFootnotesWhenAskedFor() throws Exception {
		DocxFile file = DocxFile.of(TorideSample.report(), USUAL.withNotes(NotePlacement.FOOTNOTES));
		assertEquals(List.of(), file.find("//w:p[w:pPr/w:pStyle/@w:val='Note']"));
		assertEquals(4, file.find("//w:footnoteReference").size());
		List<Element> notes = file.find("word/footnotes.xml", "//w:footnote[not(@w:type)]");
		assertEquals(4, notes.size());
		assertEquals(file.strings("//w:footnoteReference/@w:id"),
				file.strings("word/footnotes.xml", "//w:footnote[not(@w:type)]/@w:id"));
		assertTrue(DocxFile.words(notes.get(2)).startsWith(" LGWAN…総合行政ネットワーク。"));
		assertEquals(4, file.find("word/footnotes.xml", "//w:footnoteRef").size());
		assertEquals("decimalFullWidth", file.strings("//w:footnotePr/w:numFmt/@w:val").get(0));
	}

	@Test
	void listSignsAreLettersOfTheTextUnlessWordIsToMakeThem() throws Exception {
		DocxFile written = DocxFile.of(TorideSample.document(TorideSample.bullets("一", "二")));
		assertEquals(List.of("・", "一", "・", "二"), written.strings("//w:t"));
		assertEquals(2, written.find("//w:pStyle[@w:val='ListBullet']").size());
		DocxFile automatic = DocxFile.of(TorideSample.document(TorideSample.bullets("一", "二")),
				USUAL.withListMarkers(ListMarkers.AUTOMATIC));
		assertEquals(List.of("一", "二"), automatic.strings("//w:t"));
		assertEquals(List.of("・"), automatic.strings("word/numbering.xml", "//w:lvl/w:lvlText/@w:val"));
	}

	@Test
	void nestedListsStandFurtherIn() throws Exception {
		DocxFile file = DocxFile.of(TorideSample.document(AllBlocks.nestedList()));
		Element outer = file.find("//w:p[contains(.,'・外')]/w:pPr/w:ind").get(0);
		Element inner = file.find("//w:p[.//w:t='内一']/w:pPr/w:ind").get(1);
		assertEquals("220", outer.getAttribute("w:left"));
		assertEquals("440", inner.getAttribute("w:left"));
		assertEquals("220", inner.getAttribute("w:hanging"));
	}
}
