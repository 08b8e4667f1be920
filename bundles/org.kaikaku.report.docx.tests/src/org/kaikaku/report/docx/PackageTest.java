package org.kaikaku.report.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What holds a file together: names, types and references that must fit each other. */
class PackageTest {

	private static DocxFile report;
	private static DocxFile everything;

	@BeforeAll
	static void write() throws Exception {
		report = DocxFile.of(TorideSample.report());
		everything = DocxFile.of(AllBlocks.document());
	}

	@Test
	void theContentTypesComeFirstAndNameEveryPart() throws Exception {
		assertEquals("[Content_Types].xml", everything.parts.keySet().iterator().next());
		Set<String> overrides = new HashSet<>(everything.strings("[Content_Types].xml", "//t:Override/@PartName"));
		Set<String> endings = new HashSet<>(everything.strings("[Content_Types].xml", "//t:Default/@Extension"));
		for (String part : everything.parts.keySet()) {
			boolean typed = overrides.remove("/" + part) || endings.contains(part.substring(part.lastIndexOf('.') + 1));
			assertTrue(typed || part.startsWith("["), part);
		}
		assertEquals(Set.of(), overrides);
	}

	@Test
	void everyRelationLeadsToAPart() throws Exception {
		int relations = 0;
		for (String part : everything.parts.keySet()) {
			if (!part.endsWith(".rels")) {
				continue;
			}
			Path folder = Path.of("/" + part).getParent().getParent();
			for (Element relation : everything.find(part, "//p:Relationship[not(@TargetMode)]")) {
				String target = folder.resolve(relation.getAttribute("Target")).normalize().toString().substring(1);
				assertTrue(everything.parts.containsKey(target), part + " -> " + target);
				relations++;
			}
		}
		assertTrue(relations > 15, "relations: " + relations);
	}

	@Test
	void everyRelationThatTheTextUsesExists() throws Exception {
		Set<String> known = new HashSet<>(everything.strings("word/_rels/document.xml.rels", "//p:Relationship/@Id"));
		List<String> used = everything.strings("//@r:id | //@r:embed");
		assertTrue(used.size() > 10, "used: " + used.size());
		assertTrue(known.containsAll(used), () -> "unknown: " + used.stream().filter(u -> !known.contains(u)).toList());
	}

	@Test
	void idsOfDrawingsBookmarksAndControlsAreUnique() throws Exception {
		for (DocxFile file : List.of(report, everything)) {
			assertUnique(file.strings("//wp:docPr/@id"));
			assertUnique(file.strings("//w:bookmarkStart/@w:id"));
			assertUnique(file.strings("//w:bookmarkStart/@w:name"));
			assertUnique(file.strings("//w:sdtPr/w:id/@w:val"));
			assertEquals(new HashSet<>(file.strings("//w:bookmarkStart/@w:id")),
					new HashSet<>(file.strings("//w:bookmarkEnd/@w:id")));
		}
	}

	private static void assertUnique(List<String> names) {
		assertFalse(names.isEmpty());
		assertEquals(names.size(), new HashSet<>(names).size(), () -> "not unique: " + names);
	}

	@Test
	void bookmarkNamesAreShortEnoughForWord() throws Exception {
		for (String name : everything.strings("//w:bookmarkStart/@w:name")) {
			assertTrue(name.matches("[A-Za-z_][A-Za-z0-9_]{0,39}"), name);
		}
	}

	@Test
	void everyLinkInsideTheTextHasItsBookmark() throws Exception {
		Set<String> known = new HashSet<>(report.strings("//w:bookmarkStart/@w:name"));
		List<String> targets = new ArrayList<>(report.strings("//w:hyperlink/@w:anchor"));
		report.strings("//w:instrText").stream().map(String::strip).filter(c -> c.startsWith("REF") || c.startsWith("PAGEREF"))
				.forEach(code -> targets.add(code.split(" ")[1]));
		assertTrue(targets.size() > 20, "links: " + targets.size());
		assertTrue(known.containsAll(targets));
	}

	@Test
	void everyStyleThatIsUsedIsDefined() throws Exception {
		for (DocxFile file : List.of(report, everything)) {
			Set<String> known = new HashSet<>(file.strings("word/styles.xml", "//w:style/@w:styleId"));
			Set<String> used = new TreeSet<>(file.strings("//w:pStyle/@w:val | //w:rStyle/@w:val | //w:tblStyle/@w:val"));
			used.addAll(file.strings("word/styles.xml", "//w:basedOn/@w:val | //w:next/@w:val"));
			assertTrue(known.containsAll(used), () -> "unknown: " + used.stream().filter(u -> !known.contains(u)).toList());
		}
	}

	@Test
	void theSameReportGivesTheSameBytes() throws Exception {
		assertArrayEquals(report.bytes, DocxFile.of(TorideSample.report()).bytes);
	}

	@Test
	void theFileSaysItsTitleBodyAndLanguage() throws Exception {
		String core = report.text("docProps/core.xml");
		assertTrue(core.contains("<dc:title>とりで行政経営改革プラン2020 令和２年度進捗状況報告書</dc:title>"), core);
		assertTrue(core.contains("<dc:creator>取手市</dc:creator>"), core);
		assertTrue(core.contains("<dc:language>ja-JP</dc:language>"), core);
		assertEquals(List.of("ja-JP"), report.strings("word/styles.xml", "//w:docDefaults//w:lang/@w:eastAsia"));
	}

	@Test
	void wordIsNotToldToAskForAnUpdateOfFields() {
		assertFalse(report.text("word/settings.xml").contains("updateFields"));
	}

	@Test
	void fontsAreSetByStylesAndNotByRuns() throws Exception {
		assertEquals(List.of(), report.find("//w:rFonts"));
		assertEquals(List.of("BIZ UDMincho"), report.strings("word/styles.xml", "//w:docDefaults//w:rFonts/@w:eastAsia"));
		assertEquals(List.of("BIZ UDGothic"),
				report.strings("word/styles.xml", "//w:style[@w:styleId='Heading1']//w:rFonts/@w:eastAsia"));
		// Windows knows the mincho under another name than the other systems.
		assertEquals(List.of("BIZ UDMincho Medium,BIZ UD明朝 Medium,ＭＳ 明朝", "BIZ UDゴシック,ＭＳ ゴシック"),
				report.strings("word/fontTable.xml", "//w:altName/@w:val"));
	}

	@Test
	void everyDrawingHasWordsForThoseWhoCannotSeeIt() throws Exception {
		List<String> words = report.strings("//wp:docPr/@descr");
		assertEquals(report.find("//wp:docPr").size(), words.size());
		assertTrue(words.stream().noneMatch(String::isBlank));
	}
}
