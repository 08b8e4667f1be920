package org.kaikaku.report.docx.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.Heading;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.ListBlock;
import org.kaikaku.report.document.ListItem;
import org.kaikaku.report.document.NoteList;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.document.Table;

/** The text of a region as plain lines, one for each paragraph, list entry or table row; cells are parted by tabs. */
final class RegionText {

	private final StringBuilder lines = new StringBuilder();

	private RegionText() {
	}

	/** The lines of some blocks. */
	static String of(List<? extends Block> blocks) {
		RegionText text = new RegionText();
		blocks.forEach(text::add);
		return text.lines.toString();
	}

	/** The text without differences that nobody typed: line ends, blanks at line ends, empty lines at the end. */
	static String normalise(String text) {
		return text.replace("\r\n", "\n").replace('\r', '\n').lines().map(String::stripTrailing)
				.collect(Collectors.joining("\n")).stripTrailing();
	}

	private void add(Block block) {
		if (block instanceof Paragraph paragraph) {
			line(paragraph.plainText());
		} else if (block instanceof Heading heading) {
			line(heading.plainText());
		} else if (block instanceof ListBlock list) {
			list.items().forEach(this::add);
		} else if (block instanceof NoteList notes) {
			notes.notes().forEach(note -> line(note.mark() + " " + Inlines.plainText(note.text())));
		} else if (block instanceof Table table) {
			table.rows().forEach(this::add);
		}
	}

	private void add(ListItem item) {
		line(item.marker().before() + Inlines.plainText(item.text()) + item.marker().after());
		item.children().forEach(this::add);
	}

	private void add(Row row) {
		line(row.cells().stream().map(Cell::blocks).map(RegionText::of).map(String::stripTrailing)
				.collect(Collectors.joining("\t")));
	}

	private void line(String text) {
		lines.append(text).append('\n');
	}
}
