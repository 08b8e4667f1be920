package org.kaikaku.report.pdf.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.Column;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.TableGrid;
import org.kaikaku.report.document.TableStyle;
import org.kaikaku.report.pdf.internal.page.Color;
import org.kaikaku.report.pdf.internal.tag.Tag;
import org.kaikaku.report.pdf.internal.text.Letters;

/** Turns a table into slices: its heading, then rows bound together by cells over several rows. */
final class TableLayout {

	private static final Color HEADER = new Color(0xEBEBEB);
	private static final Color BAND = new Color(0xDCDCDC);
	/** Somewhat more than half a page, in points. */
	private static final double MOVED = 400;
	private static final Color TOTAL = new Color(0xF5F5F5);

	private final Typesetting setting;
	private final Table table;
	private final TableFrame frame;
	private final Tag tableTag;

	/**
	 * Begins a table.
	 *
	 * @param left where the line begins
	 * @param width the length of the line
	 * @param centred whether a narrow table stands in the middle of the line
	 * @param tag its element
	 */
	TableLayout(Typesetting setting, Table table, double left, double width, boolean centred, Tag tag) {
		this.setting = setting;
		this.table = table;
		this.tableTag = tag;
		double[] widths = widths(table, width);
		if (table.style() == TableStyle.PLAIN || !centred) {
			widenToWords(widths, width);
		}
		double free = width - Arrays.stream(widths).sum();
		boolean ruled = table.style() != TableStyle.PLAIN;
		double outer = table.style() == TableStyle.SHEET ? TableFrame.STRONG : TableFrame.THIN;
		this.frame = new TableFrame(TableFrame.edges(left + (centred ? free / 2 : 0), widths), ruled, outer, firstPeriod());
		if (table.altText() != null) {
			COSDictionary summary = new COSDictionary();
			summary.setString("Summary", table.altText());
			tag.attributes("Table", summary);
		}
	}

	private static double[] widths(Table table, double width) {
		double[] widths = table.columns().stream().mapToDouble(c -> c.weight() * TextStyle.BODY.size()).toArray();
		double sum = Arrays.stream(widths).sum();
		double scale = sum > width || table.style() == TableStyle.SHEET ? width / sum : 1;
		return Arrays.stream(widths).map(w -> w * scale).toArray();
	}

	/** Small tables in narratives are as wide as their words and numbers, which must not be broken. */
	private void widenToWords(double[] widths, double room) {
		double[] wide = widths.clone();
		for (List<TableGrid.Place> row : TableGrid.of(table).places()) {
			for (TableGrid.Place place : row) {
				if (!place.covered() && place.colSpan() == 1) {
					for (Block block : place.cell().blocks()) {
						wide[place.column()] = Math.max(wide[place.column()], natural(block));
					}
				}
			}
		}
		if (Arrays.stream(wide).sum() <= room) {
			System.arraycopy(wide, 0, widths, 0, widths.length);
		}
	}

	private double natural(Block block) {
		return block instanceof Paragraph paragraph
				? new Letters(setting.faces()).append(paragraph.plainText(), TextStyle.CELL.ink()).naturalWidth()
						+ 2 * CellBox.PAD_X + 1
				: 0;
	}

	private int firstPeriod() {
		for (int c = 0; c < table.columns().size(); c++) {
			if (table.columns().get(c).role() == Column.Role.PERIOD) {
				return c;
			}
		}
		return table.columns().size();
	}

	TableFrame frame() {
		return frame;
	}

	List<Slice> slices() {
		List<List<TableGrid.Place>> grid = TableGrid.of(table).places();
		List<Slice> slices = new ArrayList<>();
		int rows = grid.size();
		int heading = table.headerRows() == rows ? 0 : table.headerRows();
		Tag body = null;
		int from = 0;
		while (from < rows) {
			boolean isHeading = from < heading;
			int to = isHeading ? heading : endOfGroup(grid, from);
			if (isHeading) {
				to = Math.max(to, endOfGroup(grid, heading - 1));
			} else if (body == null) {
				body = heading == 0 ? tableTag : tableTag.child("TBody");
			}
			Tag section = isHeading ? tableTag.child("THead") : body;
			TablePart part = part(grid, from, to, isHeading, section);
			boolean keep = isHeading || table.rows().get(to - 1).keepWithNext();
			slices.add(part.keepWithNext(keep && to < rows));
			if (isHeading) {
				frame.heading(part);
			}
			from = to;
		}
		keepTogether(slices);
		return slices;
	}

	/** A table that takes little room is moved to the next page rather than divided; a longer one would leave a great gap. */
	private void keepTogether(List<Slice> slices) {
		boolean pieces = table.style() != TableStyle.SHEET || table.rows().stream().allMatch(Row::keepWhole);
		if (pieces && slices.stream().mapToDouble(Slice::height).sum() <= MOVED) {
			for (int i = 0; i < slices.size(); i++) {
				((TablePart) slices.get(i)).keepWhole();
				slices.get(i).keepWithNext(i + 1 < slices.size());
			}
		}
	}

	private static int endOfGroup(List<List<TableGrid.Place>> grid, int from) {
		int end = from + 1;
		for (int r = from; r < end; r++) {
			for (TableGrid.Place place : grid.get(r)) {
				end = Math.max(end, r + 1 + place.rowsBelow());
			}
		}
		return end;
	}

	private TablePart part(List<List<TableGrid.Place>> grid, int from, int to, boolean isHeading, Tag section) {
		RowInfo[] infos = new RowInfo[to - from];
		List<CellBox> cells = new ArrayList<>();
		for (int r = from; r < to; r++) {
			Row row = table.rows().get(r);
			infos[r - from] = info(r, row);
			Tag rowTag = section.child("TR").keep();
			for (TableGrid.Place place : grid.get(r)) {
				if (!place.covered()) {
					cells.add(cell(place, r - from, row, rowTag));
				}
			}
		}
		return new TablePart(frame, infos, cells, isHeading);
	}

	private RowInfo info(int r, Row row) {
		boolean schedule = row.role() == Row.Role.SCHEDULE;
		int last = table.rows().size() - 1;
		double above = r == 0 ? frame.outer() : schedule && isSchedule(r - 1) ? 0 : TableFrame.THIN;
		double below = r == last ? frame.outer() : schedule && isSchedule(r + 1) ? 0 : TableFrame.THIN;
		return new RowInfo(row.keepWhole(), row.keepWithNext(), schedule, above, below);
	}

	private boolean isSchedule(int r) {
		return table.rows().get(r).role() == Row.Role.SCHEDULE;
	}

	private CellBox cell(TableGrid.Place place, int row, Row owner, Tag rowTag) {
		Cell cell = place.cell();
		boolean label = cell.role() != Cell.Role.DATA || owner.role() == Row.Role.BAND;
		Tag tag = rowTag.child(cell.role() == Cell.Role.DATA ? "TD" : "TH").keep();
		COSDictionary attributes = new COSDictionary();
		if (cell.role() != Cell.Role.DATA) {
			attributes.setName("Scope", cell.role() == Cell.Role.COLUMN_HEADER ? "Column" : "Row");
		}
		if (cell.colSpan() > 1) {
			attributes.setInt("ColSpan", cell.colSpan());
		}
		if (cell.rowSpan() > 1) {
			attributes.setInt("RowSpan", cell.rowSpan());
		}
		if (attributes.size() > 0) {
			tag.attributes("Table", attributes);
		}
		double inner = frame.width(place.column(), cell.colSpan()) - 2 * CellBox.PAD_X;
		List<Slice> content = new ArrayList<>();
		BlockLayout layout = new BlockLayout(setting, content, 0, inner, style(cell, owner), tag, true);
		if (cell.flow() == Cell.Flow.VERTICAL) {
			layout.upright(cell.blocks());
		} else {
			layout.cell(cell.blocks());
		}
		return new CellBox(place.column(), cell.colSpan(), row, row + cell.rowSpan() - 1, cell.verticalAlign(),
				ground(cell, owner), label, false, content);
	}

	private TextStyle style(Cell cell, Row row) {
		if (row.role() == Row.Role.BAND || row.role() == Row.Role.TOTAL) {
			return TextStyle.STRONG_CELL;
		}
		return cell.role() == Cell.Role.DATA ? TextStyle.CELL : TextStyle.LABEL;
	}

	private Color ground(Cell cell, Row row) {
		if (table.style() == TableStyle.PLAIN) {
			return null;
		}
		return switch (row.role()) {
			case BAND -> BAND;
			case TOTAL -> TOTAL;
			default -> cell.role() == Cell.Role.DATA ? null : HEADER;
		};
	}
}
