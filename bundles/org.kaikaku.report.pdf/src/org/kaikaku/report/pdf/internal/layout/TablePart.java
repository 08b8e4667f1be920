package org.kaikaku.report.pdf.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kaikaku.report.pdf.internal.page.Color;
import org.kaikaku.report.pdf.internal.page.PageCanvas;

/** Some rows of a table that are bound together by cells over several rows; usually one row. */
final class TablePart extends Slice {

	private static final double TWO_LINES = 26;

	private final TableFrame frame;
	private final RowInfo[] rows;
	private final double[] heights;
	private final List<CellBox> cells;
	private final boolean isHeading;

	private boolean whole;

	TablePart(TableFrame frame, RowInfo[] rows, List<CellBox> cells, boolean isHeading) {
		this(frame, rows, cells, isHeading, new double[rows.length]);
	}

	private TablePart(TableFrame frame, RowInfo[] rows, List<CellBox> cells, boolean isHeading, double[] atLeast) {
		this.frame = frame;
		this.rows = rows;
		this.cells = cells;
		this.isHeading = isHeading;
		this.heights = atLeast;
		for (CellBox cell : cells) {
			if (cell.first() == cell.last()) {
				heights[cell.first()] = Math.max(heights[cell.first()], cell.needed());
			}
		}
		for (CellBox cell : cells) {
			double lacking = cell.needed() - sum(cell.first(), cell.last() + 1);
			if (lacking > 0) {
				widen(cell, lacking);
			}
		}
	}

	/** Spreads what a tall cell lacks evenly over its rows. */
	private void widen(CellBox cell, double lacking) {
		int count = cell.last() - cell.first() + 1;
		for (int r = cell.first(); r <= cell.last(); r++) {
			heights[r] += lacking / count;
		}
	}

	/** From now on it is not divided where it fits on a page as a whole. */
	void keepWhole() {
		whole = true;
	}

	private double sum(int from, int to) {
		double sum = 0;
		for (int r = from; r < to; r++) {
			sum += heights[r];
		}
		return sum;
	}

	@Override
	double height() {
		return sum(0, rows.length);
	}

	@Override
	double minimum() {
		if (whole) {
			return height();
		}
		int r = 0;
		double sum = 0;
		while (r + 1 < rows.length && rows[r].keepWithNext()) {
			sum += heights[r++];
		}
		return sum + (rows[r].keepWhole() ? heights[r] : Math.min(heights[r], TWO_LINES + 2 * CellBox.PAD_Y));
	}

	@Override
	Slice repeated() {
		return isHeading ? null : frame.heading();
	}

	@Override
	Cut cut(double room, boolean forced) {
		int fitting = 0;
		double used = 0;
		while (fitting < rows.length && used + heights[fitting] <= room) {
			used += heights[fitting++];
		}
		if (fitting == rows.length) {
			return null;
		}
		if (!rows[fitting].keepWhole() || forced && fitting == 0) {
			Cut cut = divideRow(fitting, room - used);
			if (cut != null) {
				return cut;
			}
		}
		int at = fitting;
		while (at > 0 && rows[at - 1].keepWithNext()) {
			at--;
		}
		if (at == 0 && forced) {
			at = fitting;
		}
		return at == 0 ? null : between(at);
	}

	private Cut between(int at) {
		List<CellBox> above = new ArrayList<>();
		List<CellBox> below = new ArrayList<>();
		for (CellBox cell : cells) {
			if (cell.last() < at) {
				above.add(cell);
			} else if (cell.first() >= at) {
				below.add(cell.rows(cell.first() - at, cell.last() - at));
			} else {
				CellBox.Division parts = cell.divide(sum(cell.first(), at) - 2 * CellBox.PAD_Y);
				above.add(cell.with(parts.taken()).rows(cell.first(), at - 1));
				below.add(cell.continued(parts.left()).rows(0, cell.last() - at));
			}
		}
		RowInfo[] upper = Arrays.copyOfRange(rows, 0, at);
		RowInfo[] lower = Arrays.copyOfRange(rows, at, rows.length);
		return cut(upper, above, Arrays.copyOfRange(heights, 0, at), lower, below,
				Arrays.copyOfRange(heights, at, rows.length));
	}

	private Cut divideRow(int r, double room) {
		List<CellBox> above = new ArrayList<>();
		List<CellBox> below = new ArrayList<>();
		boolean anyLeft = false;
		for (CellBox cell : cells) {
			if (cell.last() < r) {
				above.add(cell);
				continue;
			}
			if (cell.first() > r) {
				below.add(cell.rows(cell.first() - r, cell.last() - r));
				continue;
			}
			CellBox.Division parts = cell.divide(sum(cell.first(), r) + room - 2 * CellBox.PAD_Y);
			boolean begun = cell.first() < r || cell.again();
			if (parts.taken().isEmpty() && !cell.content().isEmpty() && !begun
					|| !parts.left().isEmpty() && !begun && CellBox.height(parts.taken()) < TWO_LINES - 1) {
				return null;
			}
			anyLeft |= !parts.left().isEmpty();
			above.add(cell.with(parts.taken()).rows(cell.first(), r));
			below.add(cell.continued(parts.left()).rows(0, cell.last() - r));
		}
		if (!anyLeft) {
			return null;
		}
		RowInfo[] upper = Arrays.copyOfRange(rows, 0, r + 1);
		RowInfo[] lower = Arrays.copyOfRange(rows, r, rows.length);
		double[] upperHeights = Arrays.copyOf(heights, r + 1);
		double[] lowerHeights = Arrays.copyOfRange(heights, r, rows.length);
		upperHeights[r] = 0;
		lowerHeights[0] = 0;
		return cut(upper, above, upperHeights, lower, below, lowerHeights);
	}

	private Cut cut(RowInfo[] upper, List<CellBox> above, double[] upperHeights, RowInfo[] lower, List<CellBox> below,
			double[] lowerHeights) {
		upper[upper.length - 1] = upper[upper.length - 1].withRuleBelow();
		lower[0] = lower[0].withRuleAbove();
		Slice first = new TablePart(frame, upper, above, isHeading, upperHeights).spaceBefore(spaceBefore());
		Slice rest = new TablePart(frame, lower, below, isHeading, lowerHeights).keepWithNext(keepWithNext());
		return new Cut(first, rest);
	}

	@Override
	void paint(PageCanvas canvas, double left, double top) {
		paintGrounds(canvas, left, top);
		for (CellBox cell : cells) {
			cell.paint(canvas, left + frame.edge(cell.column()), top + sum(0, cell.first()),
					sum(cell.first(), cell.last() + 1));
		}
		if (frame.ruled()) {
			canvas.decoration();
			paintRules(canvas, left, top);
		}
	}

	private void paintGrounds(PageCanvas canvas, double left, double top) {
		canvas.decoration();
		for (CellBox cell : cells) {
			if (cell.ground() != null) {
				canvas.fillBox(left + frame.edge(cell.column()), top + sum(0, cell.first()),
						frame.width(cell.column(), cell.columns()), sum(cell.first(), cell.last() + 1), cell.ground());
			}
		}
		double y = top;
		for (int r = 0; r < rows.length; r++) {
			if (rows[r].schedule() && frame.ruled()) {
				for (double edge : frame.periodEdges()) {
					canvas.line(left + edge, y, left + edge, y + heights[r], TableFrame.THIN, TableFrame.GUIDE, false);
				}
			}
			y += heights[r];
		}
	}

	private void paintRules(PageCanvas canvas, double left, double top) {
		for (CellBox cell : cells) {
			double x1 = left + frame.edge(cell.column());
			double x2 = x1 + frame.width(cell.column(), cell.columns());
			double y1 = top + sum(0, cell.first());
			double y2 = y1 + sum(cell.first(), cell.last() + 1);
			rule(canvas, x1, y1, x2, y1, rows[cell.first()].ruleAbove());
			rule(canvas, x1, y2, x2, y2, rows[cell.last()].ruleBelow());
			if (cell.label() || !rows[cell.first()].schedule()) {
				rule(canvas, x1, y1, x1, y2, TableFrame.THIN);
				rule(canvas, x2, y1, x2, y2, TableFrame.THIN);
			}
		}
		double bottom = top + height();
		for (double edge : new double[] {frame.left(), frame.right()}) {
			canvas.line(left + edge, top, left + edge, bottom, frame.outer(), Color.BLACK, false);
		}
	}

	private static void rule(PageCanvas canvas, double x1, double y1, double x2, double y2, double thickness) {
		if (thickness > 0) {
			canvas.line(x1, y1, x2, y2, thickness, Color.BLACK, false);
		}
	}

	@Override
	void close(PageCanvas canvas, double left, double top) {
		acrossRule(canvas, left, top + height());
	}

	@Override
	void open(PageCanvas canvas, double left, double top) {
		acrossRule(canvas, left, top);
	}

	private void acrossRule(PageCanvas canvas, double left, double y) {
		if (frame.ruled()) {
			canvas.decoration();
			canvas.line(left + frame.left(), y, left + frame.right(), y, frame.outer(), Color.BLACK, false);
		}
	}
}
