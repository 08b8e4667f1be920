package org.kaikaku.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaikaku.report.ExportOptions;
import org.kaikaku.report.ExportOptions.ListMarkers;
import org.kaikaku.report.ExportOptions.NotePlacement;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Word opens without a repair prompt only what follows the schema to the order of elements. */
class SchemaTest {

	private static final List<String> ROOTS = List.of("document", "styles", "numbering", "settings", "fonts",
			"footnotes", "hdr", "ftr", "chartSpace", "theme");

	static Stream<ExportOptions> options() {
		ExportOptions usual = ExportOptions.defaults(Locale.JAPANESE);
		return Stream.of(usual, usual.withNotes(NotePlacement.FOOTNOTES), usual.withListMarkers(ListMarkers.AUTOMATIC),
				usual.withEditableRegions(false), usual.withFonts("ＭＳ 明朝", "ＭＳ ゴシック"));
	}

	@ParameterizedTest
	@MethodSource("options")
	void everyPartOfTheReportFollowsTheSchema(ExportOptions options) throws Exception {
		assertEquals(List.of(), errors(DocxFile.of(TorideSample.report(), options)));
	}

	@Test
	void everyPartOfADocumentWithAllKindsOfBlocksFollowsTheSchema() throws Exception {
		assertEquals(List.of(), errors(DocxFile.of(AllBlocks.document())));
	}

	@Test
	void theCheckNoticesAnElementOutOfOrder() throws Exception {
		DocxFile file = DocxFile.of(TorideSample.document(TorideSample.body("文")));
		Document tree = file.tree("word/document.xml");
		Element properties = file.find("//w:p/w:pPr").get(0);
		properties.appendChild(tree.createElementNS(properties.getNamespaceURI(), "w:keepNext"));
		properties.appendChild(properties.getFirstChild());
		assertFalse(OfficeSchema.errors(tree).isEmpty());
	}

	static List<String> errors(DocxFile file) throws Exception {
		List<String> errors = new ArrayList<>();
		int checked = 0;
		for (Map.Entry<String, byte[]> part : file.parts.entrySet()) {
			if (part.getKey().endsWith(".xml") && !part.getKey().startsWith("[")) {
				Document tree = file.tree(part.getKey());
				if (ROOTS.contains(tree.getDocumentElement().getLocalName())) {
					checked++;
					OfficeSchema.errors(tree).forEach(e -> errors.add(part.getKey() + ": " + e));
				}
			}
		}
		assertTrue(checked >= 8, "only " + checked + " parts were checked");
		return errors;
	}
}
