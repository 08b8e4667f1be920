package org.kaikaku.ui.compare.internal.editor;

import java.util.function.IntUnaryOperator;

/**
 * Heights of many rows of which only those that were seen have been measured; the others are estimated, so that a long list is
 * shown at once. Where one scrolls to is kept as a row and a part of it, which stays where it is when estimates become exact.
 */
final class RowHeights {
	private final int[] heights;
	private final boolean[] exact;
	private final IntUnaryOperator measure;
	private int top;
	private int offset;

	/**
	 * @param estimate the likely height of a row, quickly
	 * @param measure  its real height
	 */
	RowHeights(int rows, IntUnaryOperator estimate, IntUnaryOperator measure) {
		this.measure = measure;
		heights = new int[rows];
		exact = new boolean[rows];
		for (int i = 0; i < rows; i++)
			heights[i] = estimate.applyAsInt(i);
	}

	int size() {
		return heights.length;
	}

	/** The real height of a row. */
	int of(int row) {
		if (!exact[row]) {
			heights[row] = measure.applyAsInt(row);
			exact[row] = true;
		}
		return heights[row];
	}

	/** The first row that is shown. */
	int top() {
		return top;
	}

	/** How much of it is above the window. */
	int offset() {
		return offset;
	}

	/** The height of all rows, as far as known. */
	int total() {
		int sum = 0;
		for (int height : heights)
			sum += height;
		return sum;
	}

	/** How much is above the window, as far as known. */
	int above() {
		int sum = offset;
		for (int i = 0; i < top; i++)
			sum += heights[i];
		return sum;
	}

	/** Scrolls so that about so much is above the window. */
	void scrollTo(int pixels, int window) {
		int left = Math.max(0, Math.min(pixels, total() - window));
		top = 0;
		while (top < heights.length - 1 && left >= heights[top])
			left -= heights[top++];
		offset = heights.length == 0 ? 0 : Math.min(left, Math.max(0, of(top) - 1));
	}

	/** Scrolls by so much. */
	void scrollBy(int pixels, int window) {
		offset += pixels;
		while (offset < 0 && top > 0)
			offset += of(--top);
		offset = Math.max(0, offset);
		while (heights.length > 0 && top < heights.length - 1 && offset >= of(top))
			offset -= of(top++);
		int rest = -offset;
		for (int i = top; i < heights.length && rest < window; i++)
			rest += of(i);
		int missing = window - rest;
		if (missing > 0 && (top > 0 || offset > 0)) {
			offset -= missing;
			while (offset < 0 && top > 0)
				offset += of(--top);
			offset = Math.max(0, offset);
		}
	}

	/** Where a row begins in the window; may be above or below it. */
	int positionOf(int row) {
		int y = -offset;
		for (int i = top; i < row; i++)
			y += of(i);
		for (int i = row; i < top; i++)
			y -= of(i);
		return y;
	}

	/** The row at a height of the window; -1 for none. */
	int at(int y) {
		int bottom = -offset;
		for (int i = top; i < heights.length; i++) {
			bottom += of(i);
			if (y < bottom)
				return i;
			if (bottom > y + 100_000)
				break;
		}
		return -1;
	}

	/** Brings a row into the window, the whole of it when it fits. */
	void show(int row, int window) {
		if (Math.abs(row - top) > 200) {
			top = row;
			offset = 0;
			scrollBy(-window / 3, window);
		}
		int y = positionOf(row);
		int height = of(row);
		if (y < 0 || height >= window)
			scrollBy(y, window);
		else if (y + height > window)
			scrollBy(y + height - window, window);
	}
}
