package org.kaikaku.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaikaku.report.ExportOptions;
import org.kaikaku.report.ExportOptions.ListMarkers;
import org.kaikaku.report.ReportException;
import org.kaikaku.report.document.EditableRegion;
import org.kaikaku.report.document.ReportDocument;

class ReadBackTest {

	private static final DocxReadBack READER = new DocxReadBack(Locale.JAPANESE);

	@TempDir
	Path folder;
	private Path file;
	private DocxFile exported;
	private String text;

	private static ReportDocument document() {
		return TorideSample.document(
				new EditableRegion("item2-fy2020", "progress", "進捗状況・効果",
						List.of(TorideSample.body("広告を始めた。"), TorideSample.bullets("番号案内", "コンビニ交付"))),
				new EditableRegion("item2-fy2020", "nextStep", "次年度への展開", List.of(TorideSample.body("続ける。"))));
	}

	@BeforeEach
	void export() throws Exception {
		file = folder.resolve("edited.docx");
		exported = DocxFile.of(document());
		text = exported.text("word/document.xml");
	}

	@Test
	void aReportThatNobodyEditedHasNoEdits() throws Exception {
		ReadBack back = READER.read(exported.save(file));
		assertEquals(2, back.regions().size());
		assertEquals(List.of(), back.edited());
		assertEquals(List.of(), back.messages());
		assertEquals("広告を始めた。\n・番号案内\n・コンビニ交付", back.regions().get(0).text());
	}

	@Test
	void allSheetsOfTheReportComeBackUnedited() throws Exception {
		ReadBack back = READER.read(DocxFile.of(TorideSample.report()).save(file));
		assertEquals(8, back.regions().size());
		assertEquals(List.of(), back.edited());
		assertTrue(back.regions().get(6).text().contains("　図書館の雑誌カバー広告\t16,088円\t（前年比　▲18,388円）"),
				back.regions().get(6).text());
	}

	@Test
	void textsWithFootnotesComeBackWithTheMarksOfThePlan() throws Exception {
		ExportOptions footnotes = ExportOptions.defaults(Locale.JAPANESE).withNotes(ExportOptions.NotePlacement.FOOTNOTES);
		ReadBack back = READER.read(DocxFile.of(TorideSample.report(), footnotes).save(file));
		assertEquals(List.of(), back.edited());
		assertTrue(back.regions().get(2).text().contains("LGWAN(※１)接続系"), back.regions().get(2).text());
	}

	@Test
	void anEditedTextIsFoundWithItsElementAndRegion() throws Exception {
		ReadBack back = READER.read(exported.saveEdited(file, text.replace("続ける。", "令和３年度も続ける。")));
		assertEquals(List.of(new EditedRegion("item2-fy2020", "nextStep", "令和３年度も続ける。", true)), back.edited());
	}

	@Test
	void insertionsUnderReviewCountAndDeletionsDoNot() throws Exception {
		String run = "<w:r><w:t>続ける。</w:t></w:r>";
		String reviewed = "<w:del w:id=\"900\" w:author=\"a\"><w:r><w:delText>続ける。</w:delText></w:r></w:del>"
				+ "<w:ins w:id=\"901\" w:author=\"a\"><w:r><w:t>やめる。</w:t></w:r></w:ins>"
				+ "<w:moveFrom w:id=\"902\" w:author=\"a\"><w:r><w:t>移した。</w:t></w:r></w:moveFrom>";
		assertTrue(text.contains(run));
		ReadBack back = READER.read(exported.saveEdited(file, text.replace(run, reviewed)));
		assertEquals("やめる。", back.edited().get(0).text());
	}

	@Test
	void aListThatWordHasMadeOfTypedSignsKeepsItsSigns() throws Exception {
		DocxFile automatic = DocxFile.of(document(),
				ExportOptions.defaults(Locale.JAPANESE).withListMarkers(ListMarkers.AUTOMATIC));
		assertFalse(automatic.text("word/document.xml").contains("・番号"));
		assertEquals("広告を始めた。\n・番号案内\n・コンビニ交付", READER.read(automatic.save(file)).regions().get(0).text());
	}

	@Test
	void numberedListsAndBulletsOfTheSymbolFontComeBackAsWritten() throws Exception {
		String level = "<w:lvl xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" w:ilvl=\"0\">"
				+ "<w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>";
		Map<String, byte[]> parts = new LinkedHashMap<>(exported.parts);
		parts.put("word/numbering.xml", ("<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
				+ "<w:abstractNum w:abstractNumId=\"1\">" + String.format(level, "decimalEnclosedCircle", "%1") + "</w:abstractNum>"
				+ "<w:abstractNum w:abstractNumId=\"2\">" + String.format(level, "bullet", "\uF0B7") + "</w:abstractNum>"
				+ "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>"
				+ "</w:numbering>").getBytes(StandardCharsets.UTF_8));
		String edited = text.replace("<w:t>続ける。</w:t></w:r></w:p>", "<w:t>前。</w:t></w:r></w:p>" + item(1, "一") + item(1, "二")
				+ item(2, "点"));
		parts.put("word/document.xml", edited.getBytes(StandardCharsets.UTF_8));
		assertEquals("前。\n①一\n②二\n・点", READER.read(DocxFile.zip(file, parts)).edited().get(0).text());
	}

	private static String item(int num, String words) {
		return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + num + "\"/></w:numPr></w:pPr><w:r><w:t>" + words
				+ "</w:t></w:r></w:p>";
	}

	@Test
	void aRemovedTextIsReportedAndChangesNothing() throws Exception {
		int from = text.lastIndexOf("<w:sdt>");
		int to = text.lastIndexOf("</w:sdt>") + "</w:sdt>".length();
		ReadBack back = READER.read(exported.saveEdited(file, text.substring(0, from) + "<w:p/>" + text.substring(to)));
		assertEquals(1, back.regions().size());
		assertEquals(List.of(), back.edited());
		assertEquals(1, back.messages().size());
		assertTrue(back.messages().get(0).contains("item2-fy2020"), back.messages().get(0));
	}

	@Test
	void theEditedOneOfTwoCopiesIsTaken() throws Exception {
		int from = text.lastIndexOf("<w:sdt>");
		String copy = text.substring(from, text.lastIndexOf("</w:sdt>") + "</w:sdt>".length());
		String edited = text.replace(copy, copy + copy.replace("続ける。", "やめる。"));
		ReadBack back = READER.read(exported.saveEdited(file, edited));
		assertEquals("やめる。", back.edited().get(0).text());
		assertEquals(List.of(), back.messages());
		String both = text.replace(copy, copy.replace("続ける。", "休む。") + copy.replace("続ける。", "やめる。"));
		ReadBack conflict = READER.read(exported.saveEdited(file, both));
		assertEquals("休む。", conflict.edited().get(0).text());
		assertEquals(1, conflict.messages().size());
	}

	@Test
	void elementIdsOfAnyLengthAndFormComeBack() throws Exception {
		String id = "計画/テーマ１ <長い>&\"id\"" + "x".repeat(100);
		DocxFile odd = DocxFile.of(TorideSample.document(
				new EditableRegion(id, "progress", "進捗", List.of(TorideSample.body("文")))));
		assertTrue(odd.strings("//w:tag/@w:val").stream().allMatch(tag -> tag.length() <= 64));
		assertEquals(id, READER.read(odd.save(file)).regions().get(0).elementId());
	}

	@Test
	void withoutTheDataPartTheTagStillNamesTheElement() throws Exception {
		Map<String, byte[]> parts = new LinkedHashMap<>(exported.parts);
		parts.keySet().removeIf(name -> name.startsWith("customXml/"));
		ReadBack back = READER.read(DocxFile.zip(file, parts));
		assertEquals("item2-fy2020", back.regions().get(0).elementId());
		assertEquals("progress", back.regions().get(0).region());
	}

	@Test
	void aProgramThatLosesTheControlsKeepsTheBookmarks() throws Exception {
		DocxFile report = DocxFile.of(TorideSample.report());
		String bare = withoutControls(report.text("word/document.xml"));
		ReadBack back = READER.read(report.saveEdited(file, bare));
		assertEquals(8, back.regions().size());
		assertEquals(List.of(), back.edited());
		String longer = "特色ある返礼品も検討する。";
		String edited = bare.replace("財源の確保に取り組んでいく。</w:t></w:r></w:p>",
				"財源の確保に取り組んでいく。</w:t></w:r></w:p><w:p><w:r><w:t>" + longer + "</w:t></w:r></w:p>");
		List<EditedRegion> edits = READER.read(report.saveEdited(file, edited)).edited();
		assertEquals(List.of("item13-fy2020"), edits.stream().map(EditedRegion::elementId).toList());
		assertTrue(edits.get(0).text().endsWith(longer), edits.get(0).text());
	}

	@Test
	void bookmarksInRunningTextEndWithTheirParagraph() throws Exception {
		String bare = withoutControls(text);
		ReadBack back = READER.read(exported.saveEdited(file, bare));
		assertEquals(List.of(), back.edited());
		assertEquals("続ける。", back.regions().get(1).text());
		String moved = bare.replaceAll("<w:bookmarkEnd w:id=\"(\\d+)\"/>(<w:bookmarkStart[^>]*/>)?<w:p>(<w:pPr>.*?</w:pPr>)",
				"$2<w:p>$3<w:bookmarkEnd w:id=\"$1\"/>");
		assertFalse(moved.equals(bare));
		assertEquals(List.of(), READER.read(exported.saveEdited(file, moved)).edited());
	}

	private static String withoutControls(String document) {
		return document.replaceAll("<w:sdt><w:sdtPr>.*?</w:sdtPr><w:sdtContent>", "").replaceAll("</w:sdtContent></w:sdt>", "");
	}

	@Test
	void aFileThatIsNoReportOfOursGetsOneClearMessage() throws Exception {
		Path missing = folder.resolve("missing.docx");
		assertTrue(message(missing).contains("読めません"));
		Path text = Files.writeString(folder.resolve("text.docx"), "これは文書ではない");
		assertTrue(message(text).contains("Word文書（.docx）ではない"));
		Path other = DocxFile.of(TorideSample.document(TorideSample.body("文"))).save(folder.resolve("other.docx"));
		assertTrue(message(other).contains("読み戻せる欄がありません"));
	}

	@Test
	void entitiesInAReturnedFileAreRefused() throws Exception {
		String attack = text.replace("standalone=\"yes\"?>",
				"standalone=\"yes\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>").replace("続ける。", "&e;");
		assertTrue(message(exported.saveEdited(file, attack)).contains("壊れています"));
	}

	private static String message(Path file) {
		String message = assertThrows(ReportException.class, () -> READER.read(file)).getMessage();
		assertTrue(message.contains(file.getFileName().toString()), message);
		return message;
	}
}
