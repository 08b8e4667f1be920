package org.kaikaku.report.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.BlockVisitor;
import org.kaikaku.report.document.Caption;
import org.kaikaku.report.document.Cell.VerticalAlign;
import org.kaikaku.report.document.Chart;
import org.kaikaku.report.document.ContentsList;
import org.kaikaku.report.document.EditableRegion;
import org.kaikaku.report.document.Figure;
import org.kaikaku.report.document.Heading;
import org.kaikaku.report.document.Inline;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.ListBlock;
import org.kaikaku.report.document.ListItem;
import org.kaikaku.report.document.Marker;
import org.kaikaku.report.document.Note;
import org.kaikaku.report.document.NoteList;
import org.kaikaku.report.document.PageBreak;
import org.kaikaku.report.document.Panel;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.PeriodFigure;
import org.kaikaku.report.document.ScheduleBar;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.Text;
import org.kaikaku.report.pdf.internal.page.Color;
import org.kaikaku.report.pdf.internal.tag.Tag;
import org.kaikaku.report.pdf.internal.text.Face;
import org.kaikaku.report.pdf.internal.text.InlineSetter;
import org.kaikaku.report.pdf.internal.text.Letters;

/** Turns blocks into slices of a column. */
final class BlockLayout implements BlockVisitor<Void> {

	private static final double BAR_INSET = 1;
	private static final Color STRONG_GROUND = new Color(0xEAF2F8);

	private final Typesetting setting;
	private final List<Slice> column;
	private final double left;
	private final double width;
	private final TextStyle base;
	private final Tag parent;
	private final boolean inCell;

	/**
	 * Lays out within a column.
	 *
	 * @param column takes the slices
	 * @param left where lines begin
	 * @param width of the lines
	 * @param base style of running text
	 * @param parent the element around the blocks
	 * @param inCell whether the column is a cell of a table
	 */
	BlockLayout(Typesetting setting, List<Slice> column, double left, double width, TextStyle base, Tag parent,
			boolean inCell) {
		this.setting = setting;
		this.column = column;
		this.left = left;
		this.width = width;
		this.base = base;
		this.parent = parent;
		this.inCell = inCell;
	}

	/** The layout of a section's pages. */
	static BlockLayout ofSection(Typesetting setting, List<Slice> column, double width, Tag parent) {
		return new BlockLayout(setting, column, 0, width, TextStyle.BODY, parent, false);
	}

	void all(List<Block> blocks) {
		for (int i = 0; i < blocks.size(); i++) {
			int start = column.size();
			blocks.get(i).accept(this);
			if (i + 1 < blocks.size() && isLabel(blocks.get(i), blocks.get(i + 1))) {
				column.subList(start, column.size()).forEach(slice -> slice.keepWithNext(true));
			}
		}
	}

	/** Whether a table of one row stands directly above another one: it names the departments, say, of what follows. */
	private static boolean isLabel(Block block, Block next) {
		return block instanceof Table table && table.rows().size() == 1 && next instanceof Table;
	}

	/** The content of a cell: a lone paragraph needs no element besides the cell's. */
	void cell(List<Block> blocks) {
		if (blocks.size() == 1 && blocks.get(0) instanceof Paragraph paragraph) {
			new Paragraphs(setting, column, left, width, base, inCell).add(paragraph, parent);
		} else {
			all(blocks);
		}
	}

	/** A label from top to bottom. */
	void upright(List<Block> blocks) {
		Letters letters = new Letters(setting.faces());
		blocks.forEach(block -> {
			if (block instanceof Paragraph paragraph) {
				InlineSetter.set(letters, paragraph.text().stream().filter(part -> !part.plainText().equals("\n")).toList(),
						base.ink());
			} else {
				block.accept(this);
			}
		});
		if (letters.count() > 0) {
			column.add(new UprightSlice(setting.painter(), letters, width, base.size(), parent));
		}
	}

	private Tag tag(String type) {
		return parent.child(type);
	}

	private Paragraphs paragraphs() {
		return new Paragraphs(setting, column, left, width, base, inCell);
	}

	private BlockLayout within(Tag tag, double indent) {
		return new BlockLayout(setting, column, left + indent, width - indent, base, tag, inCell);
	}

	/** Room between blocks that are not running text. */
	private double room() {
		return column.isEmpty() ? 0 : inCell ? 2 : 8;
	}

	@Override
	public Void visit(Heading heading) {
		TextStyle style = inCell ? base.face(Face.HEADING) : TextStyle.heading(heading.level());
		List<Inline> text = new ArrayList<>();
		if (heading.number() != null) {
			text.add(Text.of(heading.number().written()));
		}
		text.addAll(heading.text());
		Tag tag = tag("H" + setting.tagLevel(heading.level()));
		List<LineSlice> lines = paragraphs().lines(text, style, 0, 0, Align.START, tag);
		lines.get(0).onArrival((canvas, top) -> {
			setting.name(heading.anchor(), canvas, top);
			setting.report().outline().add(setting.section(), heading.level(), heading.plainText(), canvas, top);
		});
		lines.forEach(line -> line.keepWithNext(true));
		lines.get(0).spaceBefore(column.isEmpty() ? 0 : inCell ? 2 : heading.level() == 1 ? 18 : 10);
		column.addAll(lines);
		if (!inCell && heading.level() == 1) {
			column.add(new RuleSlice(left, width).keepWithNext(true));
		}
		return null;
	}

	@Override
	public Void visit(Paragraph paragraph) {
		paragraphs().add(paragraph, tag("P"));
		return null;
	}

	@Override
	public Void visit(ListBlock list) {
		Tag listTag = tag("L");
		for (ListItem item : list.items()) {
			addItem(item, listTag.child("LI"));
		}
		return null;
	}

	private void addItem(ListItem item, Tag itemTag) {
		Marker marker = item.marker();
		boolean heading = marker.kind() == Marker.Kind.HEADING;
		TextStyle style = heading ? base.face(Face.LABEL) : base;
		Letters sign = new Letters(setting.faces()).append(marker.before(), style.ink());
		boolean hanging = !heading && sign.count() > 0;
		double indent = hanging ? Math.max(sign.naturalWidth(), base.size()) : 0;
		Tag signTag = hanging ? itemTag.child("Lbl") : null;
		Tag body = itemTag.child("LBody");
		List<Inline> text = new ArrayList<>(item.text());
		if (heading) {
			text.add(0, Text.of(marker.before()));
		}
		if (!marker.after().isEmpty()) {
			text.add(Text.of(marker.after()));
		}
		Paragraphs lines = new Paragraphs(setting, column, left + indent, width - indent, style, inCell);
		List<LineSlice> slices = lines.lines(text, style, 0, 0, Align.JUSTIFIED, body);
		if (hanging) {
			slices.get(0).marker(sign, left, signTag);
		}
		if (heading && !item.children().isEmpty()) {
			slices.get(slices.size() - 1).keepWithNext(true);
		}
		column.addAll(slices);
		within(body, heading && marker.after().isEmpty() ? base.size() : indent).all(item.children());
	}

	@Override
	public Void visit(Table table) {
		double above = room();
		Tag tableTag = tag("Table");
		TableLayout layout = new TableLayout(setting, table, left, width, !inCell, tableTag);
		int start = column.size();
		if (table.caption() != null || table.unit() != null) {
			captionAbove(table, layout.frame(), tableTag);
		}
		column.addAll(layout.slices());
		column.get(start).spaceBefore(above);
		after(inCell ? 2 : 8);
		return null;
	}

	private void captionAbove(Table table, TableFrame frame, Tag tableTag) {
		Tag tag = tableTag.child("Caption");
		double frameWidth = frame.right() - frame.left();
		Letters unit = new Letters(setting.faces());
		if (table.unit() != null) {
			unit.append(table.unit(), TextStyle.SMALL.ink());
		}
		double unitWidth = unit.naturalWidth();
		double room = frameWidth - (unitWidth > 0 ? unitWidth + 10 : 0);
		Paragraphs lines = new Paragraphs(setting, column, frame.left(), room, TextStyle.CAPTION, inCell);
		List<Inline> text = table.caption() == null ? List.of() : Captions.text(table.caption());
		List<LineSlice> slices = lines.lines(text, TextStyle.CAPTION, 0, 0, Align.START, tag);
		if (table.caption() != null) {
			slices.get(0).onArrival((canvas, top) -> setting.name(table.caption().anchor(), canvas, top));
		}
		if (unitWidth > 0) {
			slices.get(slices.size() - 1).marker(unit, frame.right() - unitWidth, tag);
		}
		slices.forEach(slice -> slice.keepWithNext(true));
		column.addAll(slices);
	}

	private void captionBelow(Caption caption, Tag holder) {
		if (caption == null) {
			return;
		}
		Tag tag = holder.child("Caption");
		column.get(column.size() - 1).keepWithNext(true);
		List<LineSlice> lines = paragraphs().lines(Captions.text(caption), TextStyle.CAPTION, 0, 0, Align.CENTER, tag);
		lines.get(0).onArrival((canvas, top) -> setting.name(caption.anchor(), canvas, top));
		lines.get(0).spaceBefore(2);
		column.addAll(lines);
		after(8);
	}

	private void after(double points) {
		column.add(new GapSlice(points));
	}

	@Override
	public Void visit(ScheduleBar bar) {
		List<Inline> label = new ArrayList<>();
		if (bar.symbol() != null) {
			label.add(Text.of(bar.symbol() + (bar.label().isEmpty() ? "" : "　")));
		}
		label.addAll(bar.label());
		Tag tag = tag("P");
		boolean filled = bar.shape() == ScheduleBar.Shape.BAR;
		double inset = filled ? 3 : 0;
		List<LineSlice> lines = Inlines.plainText(label).isEmpty() ? List.of()
				: new Paragraphs(setting, column, left + inset, width - 2 * inset, base, true).lines(label, base, 0, 0,
						filled ? Align.CENTER : Align.START, tag);
		if (filled) {
			column.add(new FilledBarSlice(List.copyOf(lines), width));
			tag.alternative(Inlines.plainText(label) + "（" + bar.period() + "）");
			return null;
		}
		lines.forEach(line -> line.covering().keepWithNext(bar.shape() != ScheduleBar.Shape.NONE));
		column.addAll(lines);
		if (bar.shape() != ScheduleBar.Shape.NONE) {
			Tag figure = tag("Figure").alternative(bar.period());
			column.add(new BarSlice(bar.shape(), left - CellBox.PAD_X + BAR_INSET + 1,
					width + 2 * (CellBox.PAD_X - BAR_INSET) - 2, figure));
		}
		return null;
	}

	@Override
	public Void visit(Figure figure) {
		double above = room();
		Tag holder = tag("Div");
		int start = column.size();
		column.add(new Figures(setting).slice(figure, left, width, inCell, holder));
		column.get(start).spaceBefore(above);
		captionBelow(figure.caption(), holder);
		if (!figure.notes().isEmpty()) {
			column.addAll(paragraphs().lines(figure.notes(), TextStyle.SMALL, 0, 0, Align.START, tag("P")));
		}
		return null;
	}

	@Override
	public Void visit(Chart chart) {
		double above = room();
		Tag holder = tag("Div");
		column.add(new Figures(setting).slice(chart, left, width, holder).spaceBefore(above));
		captionBelow(chart.caption(), holder);
		return null;
	}

	@Override
	public Void visit(PeriodFigure figure) {
		Tag holder = tag("Div");
		within(holder, 0).visit(figure.asTable());
		// The caption belongs to the table: no room between them.
		column.remove(column.size() - 1);
		captionBelow(figure.caption(), holder);
		return null;
	}

	@Override
	public Void visit(NoteList notes) {
		for (Note note : notes.notes()) {
			Tag tag = tag("Note").id(note.id());
			Letters mark = new Letters(setting.faces()).append(note.mark(), TextStyle.SMALL.ink());
			double indent = mark.naturalWidth() + 4;
			Paragraphs lines = new Paragraphs(setting, column, left + indent, width - indent, TextStyle.SMALL, inCell);
			Tag sign = tag.child("Lbl");
			List<LineSlice> slices = lines.lines(note.text(), TextStyle.SMALL, 0, 0, Align.JUSTIFIED, tag);
			slices.get(0).marker(mark, left, sign).onArrival((canvas, top) -> setting.name(InlineSetter.NOTE_PREFIX + note.id(), canvas, top));
			slices.get(0).spaceBefore(column.isEmpty() ? 0 : 2);
			column.addAll(slices);
		}
		after(4);
		return null;
	}

	@Override
	public Void visit(ContentsList contents) {
		new ContentsLayout(setting, column, left, width).add(contents, parent);
		return null;
	}

	@Override
	public Void visit(EditableRegion region) {
		all(region.blocks());
		return null;
	}

	@Override
	public Void visit(Panel panel) {
		Tag tag = tag("Div");
		double above = room();
		TableFrame frame = new TableFrame(new double[] {left, left + width}, true, TableFrame.THIN, 1);
		List<Slice> content = new ArrayList<>();
		BlockLayout inside = new BlockLayout(setting, content, 4, width - 2 * CellBox.PAD_X - 8, base, tag, inCell);
		content.add(new GapSlice(3));
		if (panel.title() != null) {
			List<LineSlice> title = new Paragraphs(setting, content, 4, width - 2 * CellBox.PAD_X - 8,
					base.face(Face.HEADING), inCell).lines(Inlines.of(panel.title()), base.face(Face.HEADING), 0, 0,
							Align.START, tag.child("P"));
			title.forEach(line -> line.keepWithNext(true));
			content.addAll(title);
		}
		inside.all(panel.blocks());
		content.add(new GapSlice(3));
		CellBox box = new CellBox(0, 1, 0, 0, VerticalAlign.TOP, panel.tone() == Panel.Tone.STRONG ? STRONG_GROUND : null,
				false, false, content);
		RowInfo row = new RowInfo(CellBox.height(content) < 300, false, false, TableFrame.THIN, TableFrame.THIN);
		column.add(new TablePart(frame, new RowInfo[] {row}, List.of(box), true).spaceBefore(above));
		after(8);
		return null;
	}

	@Override
	public Void visit(PageBreak pageBreak) {
		if (!inCell) {
			column.add(new PageBreaker.ForcedBreak());
		}
		return null;
	}
}
