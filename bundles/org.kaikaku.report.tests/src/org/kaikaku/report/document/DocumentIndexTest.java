package org.kaikaku.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kaikaku.report.text.TextConventions;

class DocumentIndexTest {

	private static ReportDocument document(Block... blocks) {
		DocumentMetadata metadata = new DocumentMetadata("報告書", null, "取手市", List.of(),
				LocalDateTime.of(2021, 7, 1, 0, 0), null);
		return new ReportDocument(metadata, "ja-JP", null, TextConventions.defaults(),
				List.of(new PageSection(null, PageKind.BODY, null, List.of(blocks))), List.of());
	}

	private static Heading heading(String anchor) {
		return new Heading(null, 1, null, Inlines.of(anchor), anchor, true);
	}

	private static NoteList note(String id) {
		return new NoteList(null, List.of(new Note(id, null, "※１", Inlines.of("RPA…"))));
	}

	private static Paragraph referring(Inline inline) {
		return Paragraph.body(null, List.of(Text.of("文"), inline));
	}

	@Test
	void notesAreKnownWithThoseThatAreReferredTo() {
		Cell cell = Cell.blocks(List.of(referring(new NoteReference("n1", "(※１)", true))));
		Table table = new Table(null, TableStyle.SHEET, null, null, null, List.of(new Column(1, Column.Role.TEXT)), 0,
				List.of(Row.of(cell)));
		DocumentIndex index = DocumentIndex.of(document(table, note("n1"), note("n2")));
		assertEquals(Set.of("n1", "n2"), index.notes().keySet());
		assertEquals(Set.of("n1"), index.referredNotes());
	}

	@Test
	void headingsInsidePanelsAndRegionsAreFoundInReadingOrder() {
		Panel panel = new Panel(null, null, Panel.Tone.PLAIN, List.of(heading("b")));
		EditableRegion region = new EditableRegion("e", "progress", "進捗", List.of(heading("c")));
		DocumentIndex index = DocumentIndex.of(document(heading("a"), panel, region, heading("d")));
		assertEquals(List.of("a", "b", "c", "d"), index.headings().stream().map(Heading::anchor).toList());
	}

	@Test
	void anAnchorUsedTwiceIsTheBuildersMistake() {
		ReportDocument twice = document(heading("a"), heading("a"));
		assertThrows(IllegalArgumentException.class, () -> DocumentIndex.of(twice));
	}

	@Test
	void aReferenceThatLeadsNowhereIsTheBuildersMistake() {
		ReportDocument lost = document(referring(new NoteReference("n9", "※９", false)));
		assertThrows(IllegalArgumentException.class, () -> DocumentIndex.of(lost));
		ReportDocument lostToo = document(referring(new CrossReference("table9", "表９")));
		assertThrows(IllegalArgumentException.class, () -> DocumentIndex.of(lostToo));
	}
}
