package org.kaikaku.report.xlsx.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.BlockVisitor;
import org.kaikaku.report.document.Chart;
import org.kaikaku.report.document.ContentsList;
import org.kaikaku.report.document.EditableRegion;
import org.kaikaku.report.document.Figure;
import org.kaikaku.report.document.Heading;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.ListBlock;
import org.kaikaku.report.document.ListItem;
import org.kaikaku.report.document.Note;
import org.kaikaku.report.document.NoteList;
import org.kaikaku.report.document.PageBreak;
import org.kaikaku.report.document.Panel;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.PeriodFigure;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.document.ScheduleBar;
import org.kaikaku.report.document.Table;

/** The content of a cell as lines of words; below the words of a bar a line stays free, in which it is drawn. */
final class CellText implements BlockVisitor<Void> {

	private final List<String> lines = new ArrayList<>();
	private String indent = "";

	private CellText() {
		// made by of()
	}

	/** Whether a bar is drawn as a line over its years. */
	static boolean isLine(ScheduleBar bar) {
		return bar.shape() != ScheduleBar.Shape.NONE && bar.shape() != ScheduleBar.Shape.MILESTONE;
	}

	/** The lines of a cell. */
	static List<String> of(List<Block> blocks) {
		CellText text = new CellText();
		blocks.forEach(block -> block.accept(text));
		return text.lines;
	}

	private void all(List<Block> blocks) {
		blocks.forEach(block -> block.accept(this));
	}

	private void add(String line) {
		lines.add(indent + line);
	}

	@Override
	public Void visit(Heading heading) {
		add(heading.plainText());
		return null;
	}

	@Override
	public Void visit(Paragraph paragraph) {
		add("　".repeat(paragraph.indent() + Math.max(0, paragraph.firstLineIndent())) + paragraph.plainText());
		return null;
	}

	@Override
	public Void visit(ListBlock list) {
		for (ListItem item : list.items()) {
			add(item.marker().before() + Inlines.plainText(item.text()) + item.marker().after());
			String before = indent;
			indent += "　";
			all(item.children());
			indent = before;
		}
		return null;
	}

	@Override
	public Void visit(Table table) {
		for (Row row : table.rows()) {
			add(row.cells().stream().map(cell -> String.join(" ", of(cell.blocks())))
					.collect(Collectors.joining("　")));
		}
		return null;
	}

	@Override
	public Void visit(ScheduleBar bar) {
		String label = (bar.symbol() == null ? "" : bar.symbol() + "　") + Inlines.plainText(bar.label());
		String drawn = isLine(bar) ? " " : bar.shape() == ScheduleBar.Shape.MILESTONE ? "◆" : "";
		add(label.isEmpty() || drawn.isEmpty() ? label + drawn : label + "\n" + drawn);
		return null;
	}

	@Override
	public Void visit(Figure figure) {
		add(figure.altText());
		return null;
	}

	@Override
	public Void visit(Chart chart) {
		add(chart.altText());
		return null;
	}

	@Override
	public Void visit(PeriodFigure figure) {
		add(figure.altText());
		return null;
	}

	@Override
	public Void visit(NoteList notes) {
		for (Note note : notes.notes()) {
			add(note.mark() + "　" + Inlines.plainText(note.text()));
		}
		return null;
	}

	@Override
	public Void visit(ContentsList contents) {
		return null;
	}

	@Override
	public Void visit(EditableRegion region) {
		all(region.blocks());
		return null;
	}

	@Override
	public Void visit(Panel panel) {
		if (panel.title() != null) {
			add(panel.title());
		}
		all(panel.blocks());
		return null;
	}

	@Override
	public Void visit(PageBreak pageBreak) {
		return null;
	}
}
