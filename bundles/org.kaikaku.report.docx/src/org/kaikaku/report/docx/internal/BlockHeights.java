package org.kaikaku.report.docx.internal;

import java.util.List;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.BlockVisitor;
import org.kaikaku.report.document.Cell;
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
import org.kaikaku.report.document.Panel;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.ParagraphRole;
import org.kaikaku.report.document.PeriodFigure;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.document.ScheduleBar;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.TableGrid;
import org.kaikaku.report.document.TableGrid.Place;

/**
 * How high blocks will be in Word, in twentieths of a point. The contents list needs page numbers before any program has
 * laid out the pages; on a line grid with fonts of fixed width the heights can be foretold closely.
 */
final class BlockHeights implements BlockVisitor<Integer> {

	/** The height of a line in tables. */
	static final int TABLE_LINE = 260;
	private static final int NOTE_LINE = 250;
	private static final int ROW_PADDING = 30;
	private static final int ARROW = 110;
	/** The height of the gap before and after a table. */
	static final int SPACER = 120;
	private static final int[] HEADING_EXTRA = {400, 175, 90, 0, 0, 0};

	private final int width;
	private final int pitch;
	private final boolean inTable;
	private final double indent;

	BlockHeights(int width, int pitch, boolean inTable) {
		this(width, pitch, inTable, 0);
	}

	private BlockHeights(int width, int pitch, boolean inTable, double indent) {
		this.width = width;
		this.pitch = pitch;
		this.inTable = inTable;
		this.indent = indent;
	}

	/** The height of a line here. */
	int line() {
		return inTable ? TABLE_LINE : pitch;
	}

	/** The height of some blocks. */
	int of(List<? extends Block> blocks) {
		return blocks.stream().mapToInt(b -> b.accept(this)).sum();
	}

	private double room() {
		return width / (double) (inTable ? ParagraphFormat.TABLE_LETTER : ParagraphFormat.BODY_LETTER) - indent;
	}

	private int text(String text, double left, double first) {
		return TextWidth.lines(text, room() - left - first, room() - left) * line();
	}

	@Override
	public Integer visit(Heading heading) {
		int extra = inTable ? 0 : HEADING_EXTRA[heading.level() - 1];
		return extra + text(heading.plainText(), 0, 0);
	}

	@Override
	public Integer visit(Paragraph paragraph) {
		int height = text(paragraph.plainText(), paragraph.indent(), paragraph.firstLineIndent());
		boolean large = paragraph.role() == ParagraphRole.KEY_FIGURE || paragraph.role() == ParagraphRole.FLOW;
		return large ? height + pitch / 2 : height;
	}

	@Override
	public Integer visit(ListBlock list) {
		int sum = 0;
		for (ListItem item : list.items()) {
			double hanging = TextWidth.letters(item.marker().before());
			sum += text(Inlines.plainText(item.text()) + item.marker().after(), hanging, 0);
			sum += new BlockHeights(width, pitch, inTable, indent + hanging).of(item.children());
		}
		return sum;
	}

	@Override
	public Integer visit(Table table) {
		int sum = above(table) + (inTable ? 0 : SPACER);
		for (int row : rows(table)) {
			sum += row;
		}
		return sum;
	}

	/** The height of caption and unit. */
	int above(Table table) {
		return (table.caption() == null ? 0 : pitch + 180) + (table.unit() == null ? 0 : TABLE_LINE);
	}

	/** The heights of the rows of a table. */
	int[] rows(Table table) {
		TableLayout layout = TableLayout.of(table, width);
		List<List<Place>> grid = TableGrid.of(table).places();
		int[] heights = new int[grid.size()];
		for (int r = 0; r < heights.length; r++) {
			for (Place place : grid.get(r)) {
				if (!place.covered() && place.rowsBelow() == 0) {
					heights[r] = Math.max(heights[r], cell(table, layout, r, place));
				}
			}
		}
		return heights;
	}

	private int cell(Table table, TableLayout layout, int row, Place place) {
		Cell cell = place.cell();
		if (cell.flow() == Cell.Flow.VERTICAL) {
			return TABLE_LINE + ROW_PADDING;
		}
		int inner = layout.span(place.column(), place.colSpan()) - 2 * TableLayout.sideMargin(table.style());
		boolean bar = !cell.blocks().isEmpty() && cell.blocks().get(0) instanceof ScheduleBar;
		int padding = bar ? 2 * TableLayout.BAR_PADDING : ROW_PADDING;
		int empty = table.rows().get(row).role() == Row.Role.SCHEDULE ? ARROW : TABLE_LINE;
		int content = cell.blocks().isEmpty() ? empty : new BlockHeights(inner, pitch, true).of(cell.blocks());
		return content + padding;
	}

	@Override
	public Integer visit(ScheduleBar bar) {
		String label = (bar.symbol() == null ? "" : bar.symbol() + " ") + Inlines.plainText(bar.label());
		boolean drawn = bar.shape() == ScheduleBar.Shape.ARROW || bar.shape() == ScheduleBar.Shape.DASHED_ARROW
				|| bar.shape() == ScheduleBar.Shape.LINE;
		return (label.isEmpty() ? 0 : text(label, 0, 0)) + (drawn ? ARROW : 0);
	}

	@Override
	public Integer visit(Figure figure) {
		double scale = Math.min(1, width / (double) Units.twips(figure.widthMm()));
		return (int) (Units.twips(figure.heightMm()) * scale) + 2 * pitch;
	}

	@Override
	public Integer visit(Chart chart) {
		return Units.twips(DrawingWriter.CHART_HEIGHT_MM) + 2 * pitch;
	}

	@Override
	public Integer visit(PeriodFigure figure) {
		return visit(figure.asTable()) + (figure.caption() == null ? 0 : 2 * pitch);
	}

	@Override
	public Integer visit(NoteList list) {
		double letters = width / 180.0;
		return list.notes().stream().mapToInt(note -> {
			double hanging = TextWidth.letters(note.mark()) + 0.5;
			return TextWidth.lines(Inlines.plainText(note.text()), letters - hanging, letters - hanging) * NOTE_LINE;
		}).sum();
	}

	@Override
	public Integer visit(ContentsList contents) {
		return 3 * pitch;
	}

	@Override
	public Integer visit(EditableRegion region) {
		return of(region.blocks());
	}

	@Override
	public Integer visit(Panel panel) {
		int title = panel.title() == null ? 0 : pitch + 80;
		return title + new BlockHeights(width - 400, pitch, false).of(panel.blocks()) + 200 + SPACER;
	}

	@Override
	public Integer visit(PageBreak pageBreak) {
		return 0;
	}
}
