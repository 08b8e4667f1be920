package org.kaikaku.report.docx.internal;

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
import org.kaikaku.report.document.Note;
import org.kaikaku.report.document.NoteList;
import org.kaikaku.report.document.PageBreak;
import org.kaikaku.report.document.Panel;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.PeriodFigure;
import org.kaikaku.report.document.ScheduleBar;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.office.XmlOut;

/** Writes blocks of the body, of cells and of panels. */
final class BlockWriter implements BlockVisitor<Void> {

	private final Writing writing;
	private final XmlOut xml;
	private final ParagraphWriter paragraphs;
	private final InlineWriter inlines;
	private final TableWriter tables;
	private final DrawingWriter drawings;
	private final ListWriter lists;

	private Surroundings around;
	private boolean label;

	BlockWriter(Writing writing, Geometry page) {
		this.writing = writing;
		this.xml = writing.xml;
		this.paragraphs = new ParagraphWriter(writing, xml);
		this.inlines = new InlineWriter(writing, xml);
		this.drawings = new DrawingWriter(writing, paragraphs);
		this.tables = new TableWriter(writing, paragraphs, this, page);
		this.lists = new ListWriter(writing, paragraphs, inlines, this);
		this.around = Surroundings.body(page.textWidth());
	}

	ParagraphWriter paragraphs() {
		return paragraphs;
	}

	InlineWriter inlines() {
		return inlines;
	}

	Surroundings around() {
		return around;
	}

	/** Writes blocks in other surroundings. */
	void writeIn(Surroundings inner, List<? extends Block> blocks) {
		Surroundings outer = around;
		around = inner;
		write(blocks);
		around = outer;
	}

	/** Writes a block that belongs to a list entry. */
	void nested(Surroundings inner, Block block, int depth) {
		Surroundings outer = around;
		around = inner;
		if (block instanceof ListBlock list) {
			lists.write(list, depth);
		} else {
			block.accept(this);
		}
		around = outer;
	}

	/** Writes blocks; tables that touch are parted, since Word would make one of them, and stand clear of the text. */
	void write(List<? extends Block> blocks) {
		boolean afterTable = false;
		boolean afterText = false;
		boolean kept = false;
		for (int i = 0; i < blocks.size(); i++) {
			Block block = blocks.get(i);
			boolean isTable = endsAsTable(block);
			boolean bare = isTable && !(block instanceof Table table && (table.caption() != null || table.unit() != null));
			if (bare && (afterTable || afterText && !around.inTable() || paragraphs.breakIsDue())
					|| !bare && afterTable && !around.inTable()) {
				// After a heading or a label the gap must not come between it and its table.
				boolean holds = kept || bare && !afterTable;
				paragraphs.write(ParagraphFormat.of("Spacer").keptWithNext(holds), () -> { });
			}
			boolean names = TableBreaks.isLabel(block, i + 1 < blocks.size() ? blocks.get(i + 1) : null);
			label = names;
			block.accept(this);
			kept = names || block instanceof Table table && table.rows().get(table.rows().size() - 1).keepWithNext();
			afterTable = isTable && !(block instanceof PeriodFigure figure && figure.caption() != null);
			afterText = !isTable;
		}
	}

	/** Whether a cell or section that ends with this block needs a paragraph after it. */
	static boolean endsAsTable(Block block) {
		return block instanceof Table || block instanceof Panel || block instanceof PeriodFigure;
	}

	@Override
	public Void visit(Heading heading) {
		int numId = around.inTable() ? 0 : writing.numbering.heading(heading);
		ParagraphFormat format = ParagraphFormat.of("Heading" + heading.level()).numbered(numId, heading.level() - 1);
		paragraphs.write(format, () -> {
			int id = bookmarkStart(writing.headingBookmark(heading.anchor()));
			if (heading.number() != null && numId == 0) {
				inlines.plain(heading.number().written());
			}
			inlines.write(heading.text());
			xml.leaf("w:bookmarkEnd", "w:id", id);
		});
		return null;
	}

	/** Begins a bookmark; the caller ends it by the id. */
	int bookmarkStart(String name) {
		int id = writing.newBookmarkId();
		xml.leaf("w:bookmarkStart", "w:id", id, "w:name", name);
		return id;
	}

	@Override
	public Void visit(Paragraph paragraph) {
		ParagraphFormat format = ParagraphFormat.of(around.style(paragraph.role(), paragraph.align()))
				.indented(around.indent() + paragraph.indent(), -paragraph.firstLineIndent(), around.letter());
		if (around.setsAlignment(paragraph.role(), paragraph.align())) {
			format = format.aligned(ParagraphWriter.jc(paragraph.align()));
		}
		paragraphs.write(format, () -> inlines.write(paragraph.text()));
		return null;
	}

	@Override
	public Void visit(ListBlock list) {
		lists.write(list, 0);
		return null;
	}

	@Override
	public Void visit(Table table) {
		// Caption and unit stand over the edges of a table that is narrower than the line.
		int inset = Math.max(0, around.width() - TableLayout.of(table, around.width()).width()) / 2;
		if (table.caption() != null) {
			caption(table.caption(), ParagraphFormat.of("Caption").keptWithNext(true).inset(inset, 0));
		}
		if (table.unit() != null) {
			paragraphs.write(ParagraphFormat.of("Unit").inset(0, inset), () -> inlines.plain(table.unit()));
		}
		tables.write(table, around, label);
		return null;
	}

	/** Writes a caption whose number is a field; a bookmark around label and number serves references. */
	private void caption(Caption caption, ParagraphFormat format) {
		paragraphs.write(format, () -> {
			int id = bookmarkStart(writing.captionBookmark(caption.anchor()));
			inlines.plain(caption.label());
			boolean wide = caption.number().chars().allMatch(c -> c >= '０' && c <= '９');
			inlines.field("SEQ " + caption.label() + (wide ? " \\* DBCHAR" : " \\* ARABIC"), caption.number(), null);
			xml.leaf("w:bookmarkEnd", "w:id", id);
			inlines.plain("　");
			inlines.write(caption.text());
		});
	}

	@Override
	public Void visit(ScheduleBar bar) {
		boolean labelled = bar.symbol() != null || !bar.label().isEmpty();
		if (labelled) {
			paragraphs.write(ParagraphFormat.of("TableText").keptWithNext(bar.shape() != ScheduleBar.Shape.NONE), () -> {
				if (bar.shape() == ScheduleBar.Shape.MILESTONE) {
					inlines.plain("◆");
				}
				if (bar.symbol() != null) {
					inlines.plain(bar.symbol() + (bar.label().isEmpty() ? "" : " "));
				}
				inlines.write(bar.label());
			});
		}
		drawings.bar(bar, around.width(), !labelled);
		return null;
	}

	@Override
	public Void visit(Figure figure) {
		drawings.figure(figure, around);
		if (figure.caption() != null) {
			caption(figure.caption(), ParagraphFormat.of("FigureCaption").keptWithNext(!figure.notes().isEmpty()));
		}
		if (!figure.notes().isEmpty()) {
			paragraphs.write(ParagraphFormat.of("Remark"), () -> inlines.write(figure.notes()));
		}
		return null;
	}

	@Override
	public Void visit(Chart chart) {
		drawings.chart(chart, around);
		if (chart.caption() != null) {
			caption(chart.caption(), ParagraphFormat.of("FigureCaption"));
		}
		return null;
	}

	@Override
	public Void visit(PeriodFigure figure) {
		tables.write(figure.asTable(), around, false);
		if (figure.caption() != null) {
			caption(figure.caption(), ParagraphFormat.of("FigureCaption"));
		}
		return null;
	}

	@Override
	public Void visit(NoteList list) {
		for (Note note : list.notes()) {
			if (!writing.footnotes.isMoved(note.id())) {
				double hanging = TextWidth.letters(note.mark()) + 0.5;
				ParagraphFormat format = ParagraphFormat.of("Note").indented(0, hanging, 180);
				paragraphs.write(format, () -> {
					int id = bookmarkStart(writing.noteBookmark(note.id()));
					inlines.plain(note.mark() + " ");
					xml.leaf("w:bookmarkEnd", "w:id", id);
					inlines.write(note.text());
				});
			}
		}
		return null;
	}

	@Override
	public Void visit(ContentsList contents) {
		new ContentsWriter(writing, paragraphs, inlines).write(contents);
		return null;
	}

	@Override
	public Void visit(EditableRegion region) {
		if (!writing.options.editableRegions()) {
			write(region.blocks());
			return null;
		}
		String bookmark = openRegion(region, false);
		int id = bookmarkStart(bookmark);
		write(region.blocks());
		if (region.blocks().isEmpty() || endsAsTable(region.blocks().get(region.blocks().size() - 1))) {
			paragraphs.empty(around.inTable() ? "TableText" : "BodyText");
		}
		xml.leaf("w:bookmarkEnd", "w:id", id);
		closeRegion();
		return null;
	}

	/** Opens the content control of a region, here or around a cell; gives the name for its bookmark. */
	String openRegion(EditableRegion region, boolean cell) {
		Regions.Entry entry = writing.regions.add(region.elementId(), region.region(), RegionText.of(region.blocks()),
				cell);
		xml.start("w:sdt").start("w:sdtPr");
		xml.leaf("w:alias", "w:val", region.label()).leaf("w:tag", "w:val", entry.tag());
		xml.leaf("w:id", "w:val", writing.newRegionId());
		xml.end().start("w:sdtContent");
		return entry.bookmark();
	}

	/** Closes the content control opened last. */
	void closeRegion() {
		xml.end().end();
	}

	@Override
	public Void visit(Panel panel) {
		tables.panel(panel, around);
		return null;
	}

	@Override
	public Void visit(PageBreak pageBreak) {
		paragraphs.breakBeforeNext();
		return null;
	}

	/** Writes the heading line of a panel. */
	void panelTitle(String title) {
		paragraphs.write(ParagraphFormat.of("PanelTitle"), () -> inlines.write(Inlines.of(title)));
	}

	/** The paragraph a cell must end with when its content does not. */
	void closeCell(List<Block> blocks, boolean header) {
		if (blocks.isEmpty()) {
			paragraphs.empty(header ? "TableHead" : "TableText");
		} else if (!endsAsParagraph(blocks.get(blocks.size() - 1))) {
			paragraphs.empty("Spacer");
		}
	}

	private boolean endsAsParagraph(Block last) {
		if (last instanceof NoteList list) {
			return list.notes().stream().anyMatch(note -> !writing.footnotes.isMoved(note.id()));
		}
		boolean control = last instanceof EditableRegion && writing.options.editableRegions()
				|| last instanceof ContentsList;
		return !control && !endsAsTable(last) && !(last instanceof PageBreak);
	}
}
