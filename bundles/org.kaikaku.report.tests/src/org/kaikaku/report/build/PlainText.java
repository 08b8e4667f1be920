package org.kaikaku.report.build;

import java.util.ArrayList;
import java.util.List;

import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.BlockVisitor;
import org.kaikaku.report.document.Caption;
import org.kaikaku.report.document.Chart;
import org.kaikaku.report.document.ContentsList;
import org.kaikaku.report.document.EditableRegion;
import org.kaikaku.report.document.Figure;
import org.kaikaku.report.document.Heading;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.ListBlock;
import org.kaikaku.report.document.ListItem;
import org.kaikaku.report.document.NoteList;
import org.kaikaku.report.document.PageBreak;
import org.kaikaku.report.document.PageSection;
import org.kaikaku.report.document.Panel;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.PeriodFigure;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.document.ScheduleBar;
import org.kaikaku.report.document.Table;

/** The letters of a report in reading order, line by line, as a reader of the printed report sees them. */
final class PlainText implements BlockVisitor<Void> {

	private final List<String> lines = new ArrayList<>();

	static List<String> lines(ReportDocument document) {
		PlainText text = new PlainText();
		for (PageSection section : document.sections()) {
			text.add(section.blocks());
		}
		return text.lines;
	}

	static List<String> lines(List<? extends Block> blocks) {
		PlainText text = new PlainText();
		text.add(blocks);
		return text.lines;
	}

	static String of(List<? extends Block> blocks) {
		return String.join("\n", lines(blocks));
	}

	private void add(List<? extends Block> blocks) {
		blocks.forEach(b -> b.accept(this));
	}

	private void caption(Caption caption) {
		if (caption != null) {
			lines.add(caption.plainText());
		}
	}

	@Override
	public Void visit(Heading heading) {
		lines.add(heading.plainText());
		return null;
	}

	@Override
	public Void visit(Paragraph paragraph) {
		lines.add(paragraph.plainText());
		return null;
	}

	@Override
	public Void visit(ListBlock list) {
		for (ListItem item : list.items()) {
			lines.add(item.marker().before() + Inlines.plainText(item.text()) + item.marker().after());
			add(item.children());
		}
		return null;
	}

	@Override
	public Void visit(Table table) {
		caption(table.caption());
		if (table.unit() != null) {
			lines.add(table.unit());
		}
		table.rows().forEach(row -> row.cells().forEach(cell -> add(cell.blocks())));
		return null;
	}

	@Override
	public Void visit(ScheduleBar bar) {
		lines.add((bar.symbol() == null ? "" : bar.symbol()) + Inlines.plainText(bar.label()));
		return null;
	}

	@Override
	public Void visit(Figure figure) {
		lines.add(Inlines.plainText(figure.notes()));
		caption(figure.caption());
		return null;
	}

	@Override
	public Void visit(Chart chart) {
		caption(chart.caption());
		return null;
	}

	@Override
	public Void visit(PeriodFigure figure) {
		lines.addAll(figure.periods());
		figure.lanes().forEach(lane -> {
			lines.add(lane.label());
			lane.bars().forEach(bar -> bar.bar().accept(this));
		});
		caption(figure.caption());
		return null;
	}

	@Override
	public Void visit(NoteList notes) {
		notes.notes().forEach(n -> lines.add(n.mark() + " " + Inlines.plainText(n.text())));
		return null;
	}

	@Override
	public Void visit(ContentsList contents) {
		lines.add(contents.title());
		return null;
	}

	@Override
	public Void visit(EditableRegion region) {
		add(region.blocks());
		return null;
	}

	@Override
	public Void visit(Panel panel) {
		if (panel.title() != null) {
			lines.add(panel.title());
		}
		add(panel.blocks());
		return null;
	}

	@Override
	public Void visit(PageBreak pageBreak) {
		return null;
	}
}
