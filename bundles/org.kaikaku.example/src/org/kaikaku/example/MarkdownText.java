package org.kaikaku.example;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.kaikaku.core.text.Texts;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.BlockVisitor;
import org.kaikaku.report.document.Caption;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.Chart;
import org.kaikaku.report.document.ChartSeries;
import org.kaikaku.report.document.ContentsList;
import org.kaikaku.report.document.EditableRegion;
import org.kaikaku.report.document.Figure;
import org.kaikaku.report.document.Heading;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.ListBlock;
import org.kaikaku.report.document.NoteList;
import org.kaikaku.report.document.PageBreak;
import org.kaikaku.report.document.Panel;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.PeriodFigure;
import org.kaikaku.report.document.ScheduleBar;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.TableGrid;

/** What each kind of block becomes in Markdown. For one document. */
final class MarkdownText implements BlockVisitor<Void> {
	private final Texts texts;
	private final StringBuilder out = new StringBuilder();
	private final List<String> remarks = new ArrayList<>();

	MarkdownText(Texts texts) {
		this.texts = texts;
	}

	/** All that was visited so far. */
	String written() {
		return out.toString();
	}

	/** What the user should know. */
	List<String> remarks() {
		return remarks;
	}

	private void paragraph(String text) {
		if (!text.isBlank())
			out.append(text.strip().replace("\n", "  \n")).append("\n\n");
	}

	private void caption(Caption caption) {
		if (caption != null)
			paragraph("**" + caption.plainText() + "**");
	}

	@Override
	public Void visit(Heading heading) {
		paragraph("#".repeat(heading.level()) + " " + heading.plainText());
		return null;
	}

	@Override
	public Void visit(Paragraph paragraph) {
		paragraph(paragraph.plainText());
		return null;
	}

	@Override
	public Void visit(ListBlock list) {
		list(list, "");
		out.append('\n');
		return null;
	}

	private void list(ListBlock list, String indent) {
		list.items().forEach(item -> {
			out.append(indent).append("- ").append(Inlines.plainText(item.text()).replace('\n', ' ')).append('\n');
			for (Block child : item.children())
				if (child instanceof ListBlock inner)
					list(inner, indent + "  ");
				else
					child.accept(this);
		});
	}

	@Override
	public Void visit(Table table) {
		caption(table.caption());
		if (table.unit() != null)
			paragraph(table.unit());
		List<List<TableGrid.Place>> rows = TableGrid.of(table).places();
		for (int r = 0; r < rows.size(); r++) {
			StringBuilder line = new StringBuilder("|");
			for (TableGrid.Place place : rows.get(r))
				line.append(place.covered() ? "" : cell(place.cell())).append("|".repeat(place.colSpan()));
			out.append(line).append('\n');
			if (r == 0)
				out.append("|").append("---|".repeat(table.columns().size())).append('\n');
		}
		out.append('\n');
		return null;
	}

	private String cell(Cell cell) {
		MarkdownText inner = new MarkdownText(texts);
		cell.blocks().forEach(b -> b.accept(inner));
		remarks.addAll(inner.remarks);
		return inner.written().strip().replace("|", "\\|").replaceAll("\\s*\\n+", "<br>");
	}

	@Override
	public Void visit(ScheduleBar bar) {
		String label = Inlines.plainText(bar.label());
		paragraph((bar.symbol() == null ? "" : bar.symbol()) + label + "（" + bar.period() + "）");
		return null;
	}

	@Override
	public Void visit(Figure figure) {
		caption(figure.caption());
		paragraph(figure.altText());
		remarks.add(texts.text("exporter.noPicture", figure.altText()));
		return null;
	}

	@Override
	public Void visit(Chart chart) {
		caption(chart.caption());
		out.append("| |").append(String.join("|", chart.categories())).append("|\n|").append("---|".repeat(chart.categories().size() + 1))
				.append('\n');
		for (ChartSeries series : chart.series())
			out.append("|").append(series.name()).append("|").append(series.values().stream().map(v -> v == null ? "" : v.toString())
					.collect(Collectors.joining("|"))).append("|\n");
		out.append('\n');
		return null;
	}

	@Override
	public Void visit(PeriodFigure figure) {
		caption(figure.caption());
		return visit(figure.asTable());
	}

	@Override
	public Void visit(NoteList notes) {
		notes.notes().forEach(note -> paragraph(note.mark() + " " + Inlines.plainText(note.text())));
		return null;
	}

	@Override
	public Void visit(ContentsList contents) {
		return null; // web sites make their own from the headings
	}

	@Override
	public Void visit(EditableRegion region) {
		region.blocks().forEach(b -> b.accept(this));
		return null;
	}

	@Override
	public Void visit(Panel panel) {
		if (panel.title() != null)
			paragraph("**" + panel.title() + "**");
		panel.blocks().forEach(b -> b.accept(this));
		return null;
	}

	@Override
	public Void visit(PageBreak pageBreak) {
		paragraph("---");
		return null;
	}
}
