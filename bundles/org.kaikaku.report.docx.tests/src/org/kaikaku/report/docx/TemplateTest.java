package org.kaikaku.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaikaku.report.ExportOptions;
import org.kaikaku.report.ReportException;
import org.w3c.dom.Element;

class TemplateTest {

	@TempDir
	Path folder;
	private Path template;
	private DocxFile file;

	@BeforeEach
	void write() throws Exception {
		template = CityTemplate.write(folder.resolve("city.docx"));
		file = with(template);
	}

	private static DocxFile with(Path template) throws Exception {
		return DocxFile.of(TorideSample.report(), ExportOptions.defaults(Locale.JAPANESE).withTemplate(template));
	}

	@Test
	void stylesOfTheSameNameAreThoseOfTheTemplateWhateverTheirIds() throws Exception {
		assertEquals("令和２年度の進捗結果", DocxFile.words(file.find("//w:p[w:pPr/w:pStyle/@w:val='1']").get(2)));
		assertEquals(List.of("7030A0"), file.strings("word/styles.xml", "//w:style[@w:styleId='1']//w:color/@w:val"));
	}

	@Test
	void missingStylesAreAddedWithoutTouchingOthersAndTheUserIsTold() throws Exception {
		assertEquals(List.of("よその書式"), file.strings("word/styles.xml", "//w:style[@w:styleId='Caption']/w:name/@w:val"));
		assertEquals(3, file.find("//w:p[w:pPr/w:pStyle/@w:val='KaikakuCaption']").size());
		String message = file.result.messages().get(0);
		assertTrue(message.contains("city.docx") && message.contains("caption") && message.contains("heading 3"), message);
		assertFalse(message.contains("heading 1"), message);
		Set<String> known = new HashSet<>(file.strings("word/styles.xml", "//w:style/@w:styleId"));
		Set<String> used = new HashSet<>(file.strings("//w:pStyle/@w:val | //w:rStyle/@w:val | //w:tblStyle/@w:val"));
		used.addAll(file.strings("word/styles.xml", "//w:basedOn/@w:val | //w:next/@w:val"));
		assertTrue(known.containsAll(used), () -> "unknown: " + used.stream().filter(u -> !known.contains(u)).toList());
		assertEquals(known.size(), file.find("word/styles.xml", "//w:style").size());
	}

	@Test
	void aReportOfOurOwnServesAsTemplate() throws Exception {
		Path own = Files.write(folder.resolve("own.docx"), DocxFile.of(TorideSample.report()).bytes);
		DocxFile again = with(own);
		String words = DocxFile.words(again.tree("word/document.xml").getDocumentElement());
		assertTrue(words.contains("令和２年度の進捗結果"), words.substring(0, 80));
		for (String target : again.strings("word/_rels/document.xml.rels", "//@Target")) {
			assertTrue(target.startsWith("http") || again.parts.containsKey(target.startsWith("/") ? target.substring(1) : target.startsWith("..")
					? target.substring(3) : "word/" + target), target);
		}
	}

	@Test
	void theCoverIsTheTemplatesWithItsWordsFilledIn() throws Exception {
		String words = DocxFile.words(file.tree("word/document.xml").getDocumentElement());
		assertTrue(words.startsWith("とりで行政経営改革プラン2020令和２年度進捗状況報告書　令和３年７月　取手市目次"), words.substring(0, 80));
		assertFalse(words.contains("ここから本文"));
		assertFalse(words.contains("{{"));
	}

	@Test
	void headerFooterAndMarginsAreTheTemplates() throws Exception {
		List<Element> sections = file.find("//w:sectPr");
		Element last = sections.get(sections.size() - 1);
		assertEquals("1985", DocxFile.find(last, "w:pgMar").get(0).getAttribute("w:top"));
		String id = DocxFile.find(last, "w:headerReference").get(0).getAttribute("r:id");
		String part = file.strings("word/_rels/document.xml.rels", "//p:Relationship[@Id='" + id + "']/@Target").get(0);
		assertTrue(file.text(part.substring(1)).contains("夕焼市"));
		assertTrue(file.parts.containsKey("word/media/crest.png"));
	}

	@Test
	void tablesFitTheLineOfTheTemplate() throws Exception {
		for (String width : file.strings("//w:body/w:tbl/w:tblPr/w:tblW/@w:w")) {
			assertTrue(Integer.parseInt(width) <= 11906 - 2 * 1701, width);
		}
	}

	@Test
	void theFileIsAsSoundAsWithoutTemplate() throws Exception {
		assertEquals(List.of(), SchemaTest.errors(file));
		Set<String> known = new HashSet<>(file.strings("word/_rels/document.xml.rels", "//p:Relationship/@Id"));
		assertTrue(known.containsAll(file.strings("//@r:id | //@r:embed")));
		List<String> drawings = file.strings("//wp:docPr/@id");
		assertEquals(drawings.size(), new HashSet<>(drawings).size());
		Set<String> numbers = new HashSet<>(file.strings("word/numbering.xml", "//w:num/@w:numId"));
		assertTrue(numbers.containsAll(file.strings("//w:numId/@w:val")));
		assertTrue(numbers.contains("7"));
	}

	@Test
	void macrosPromptsAndReferencesToOtherFilesAreLeftBehind() {
		assertFalse(file.parts.containsKey("word/vbaProject.bin"));
		String settings = file.text("word/settings.xml");
		assertTrue(settings.contains("defaultTabStop"));
		assertFalse(settings.contains("updateFields") || settings.contains("attachedTemplate"), settings);
	}

	@Test
	void aTemplateWithoutStylesOrCoverIsCompletedByOurs() throws Exception {
		Map<String, byte[]> parts = CityTemplate.parts();
		parts.keySet().removeIf(name -> name.contains("styles") || name.contains("numbering") || name.contains("header"));
		String body = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p/></w:body></w:document>";
		parts.put("word/document.xml", body.getBytes(StandardCharsets.UTF_8));
		DocxFile plain = with(DocxFile.zip(folder.resolve("plain.docx"), parts));
		assertEquals(List.of(), SchemaTest.errors(plain));
		assertEquals("とりで行政経営改革プラン2020", DocxFile.words(plain.find("//w:p[w:pPr/w:pStyle/@w:val='Title']").get(0)));
	}

	@Test
	void whatIsNoWordDocumentIsRefusedByName() throws Exception {
		Path text = Files.writeString(folder.resolve("text.docx"), "文");
		assertTrue(refusal(text).contains("text.docx"));
		Path zip = DocxFile.zip(folder.resolve("other.docx"), Map.of("mimetype", new byte[] {1}));
		assertTrue(refusal(zip).contains("Word文書（.docx）ではない"));
		assertTrue(refusal(folder.resolve("none.docx")).contains("読めません"));
		Map<String, byte[]> broken = CityTemplate.parts();
		broken.put("word/styles.xml", "<w:styles>".getBytes(StandardCharsets.UTF_8));
		assertTrue(refusal(DocxFile.zip(folder.resolve("broken.docx"), broken)).contains("broken.docx"));
	}

	private static String refusal(Path template) {
		return assertThrows(ReportException.class, () -> with(template)).getMessage();
	}
}
