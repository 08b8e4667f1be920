package org.kaikaku.report.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.kaikaku.report.document.Cell.VerticalAlign;
import org.kaikaku.report.pdf.internal.page.Color;
import org.kaikaku.report.pdf.internal.page.PageCanvas;

/**
 * A cell of a part of a table.
 *
 * @param column first column
 * @param columns how many columns
 * @param first first row, counted from the part's first
 * @param last last row
 * @param align where its content stands
 * @param ground its color, or {@code null}
 * @param label whether it is said again where its row continues on another page
 * @param again whether its content was said on an earlier page
 * @param content from top to bottom
 */
record CellBox(int column, int columns, int first, int last, VerticalAlign align, Color ground, boolean label,
		boolean again, List<Slice> content) {

	/** Room between a cell's rules and its content, left and right. */
	static final double PAD_X = 3.4;
	/** Room above and below. */
	static final double PAD_Y = 0.9;

	/** What fits into some height, and what remains. */
	record Division(List<Slice> taken, List<Slice> left) {
	}

	double contentHeight() {
		return height(content);
	}

	static double height(List<Slice> slices) {
		double sum = 0;
		for (int i = 0; i < slices.size(); i++) {
			sum += slices.get(i).height() + (i == 0 ? 0 : slices.get(i).spaceBefore());
		}
		return sum;
	}

	/** The height that the cell needs with its inner margins. */
	double needed() {
		return contentHeight() + 2 * PAD_Y;
	}

	CellBox rows(int newFirst, int newLast) {
		return new CellBox(column, columns, newFirst, newLast, align, ground, label, again, content);
	}

	CellBox with(List<Slice> newContent) {
		return new CellBox(column, columns, first, last, align, ground, label, again, newContent);
	}

	/** The cell on the next page: what is left, or its label once more. */
	CellBox continued(List<Slice> left) {
		if (left.isEmpty() && label) {
			return new CellBox(column, columns, first, last, align, ground, true, true, content);
		}
		return with(left);
	}

	/** Divides the content at a height; lines that belong together stay together. */
	Division divide(double room) {
		List<Slice> taken = new ArrayList<>();
		List<Slice> left = new ArrayList<>(content);
		double used = 0;
		while (!left.isEmpty()) {
			Slice next = left.get(0);
			double before = taken.isEmpty() ? 0 : next.spaceBefore();
			if (used + before + next.height() <= room) {
				taken.add(left.remove(0));
				used += before + next.height();
				continue;
			}
			Slice.Cut cut = next.cut(room - used - before, false);
			if (cut != null) {
				taken.add(cut.first());
				left.set(0, cut.rest());
			}
			break;
		}
		while (!left.isEmpty() && taken.size() > 1 && taken.get(taken.size() - 1).keepWithNext()) {
			left.add(0, taken.remove(taken.size() - 1));
		}
		return new Division(taken, left);
	}

	void paint(PageCanvas canvas, double x, double y, double height) {
		double free = height - needed();
		double at = y + PAD_Y + switch (align) {
			case TOP -> 0;
			case MIDDLE -> Math.max(0, free / 2);
			case BOTTOM -> Math.max(0, free);
		};
		if (again) {
			canvas.beginRepeat();
		}
		for (int i = 0; i < content.size(); i++) {
			Slice slice = content.get(i);
			at += i == 0 ? 0 : slice.spaceBefore();
			slice.paint(canvas, x + PAD_X, at);
			at += slice.height();
		}
		if (again) {
			canvas.endRepeat();
		}
	}
}
