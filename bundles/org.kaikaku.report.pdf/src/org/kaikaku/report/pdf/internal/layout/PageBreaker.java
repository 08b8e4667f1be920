package org.kaikaku.report.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.kaikaku.report.pdf.internal.page.PageCanvas;

/** Divides a column of slices into pages. */
final class PageBreaker {

	/** A slice that does nothing but end the page. */
	static final class ForcedBreak extends Slice {

		@Override
		double height() {
			return 0;
		}

		@Override
		void paint(PageCanvas canvas, double left, double top) {
			// nothing to see
		}
	}

	/** A chain of lines kept together longer than this is a mistake of the builder; it must not cost quadratic time. */
	private static final int LONGEST_CHAIN = 40;
	private static final double ROUNDING = 0.01;

	private final double height;
	private final double firstTop;
	private final List<PagePlan> pages = new ArrayList<>();
	private PagePlan page;
	private double y;

	/**
	 * Divides into pages of one height.
	 *
	 * @param height room on a page in points
	 * @param firstTop where the first page begins, from its upper edge
	 */
	PageBreaker(double height, double firstTop) {
		this.height = height;
		this.firstTop = firstTop;
	}

	List<PagePlan> divide(List<Slice> column) {
		newPage();
		y = firstTop;
		for (int i = 0; i < column.size(); i++) {
			Slice slice = column.get(i);
			if (slice instanceof ForcedBreak) {
				if (!page.isEmpty()) {
					newPage();
				}
				continue;
			}
			if (slice instanceof GapSlice) {
				y += page.isEmpty() ? 0 : slice.height();
				continue;
			}
			place(slice, needed(column, i));
		}
		return pages;
	}

	/** The room that a slice and all it must not be parted from need at least. */
	private double needed(List<Slice> column, int from) {
		double sum = 0;
		for (int i = from; i < column.size() && i < from + LONGEST_CHAIN; i++) {
			Slice slice = column.get(i);
			sum += i == from ? 0 : slice.spaceBefore();
			if (!slice.keepWithNext() || i + 1 == column.size()) {
				return sum + slice.minimum();
			}
			sum += slice.height();
		}
		return sum;
	}

	private void place(Slice slice, double needed) {
		Slice rest = slice;
		boolean first = true;
		while (rest != null) {
			double before = page.isEmpty() ? 0 : rest.spaceBefore();
			double room = height - y - before + ROUNDING;
			boolean chainFits = !first || needed <= room || page.isEmpty();
			if (chainFits && rest.height() <= room) {
				put(rest, before);
				return;
			}
			Slice.Cut cut = chainFits ? rest.cut(room, page.isEmpty()) : null;
			if (cut != null) {
				put(cut.first(), before);
				rest = cut.rest();
				turn(rest);
			} else if (page.isEmpty()) {
				put(rest, before);
				return;
			} else {
				turn(rest);
			}
			first = false;
		}
	}

	private void put(Slice slice, double before) {
		page.place(slice, y + before);
		y += before + slice.height();
	}

	private void turn(Slice next) {
		page.close();
		newPage();
		page.open(next);
		Slice repeated = next.repeated();
		if (repeated != null && repeated.height() < height / 2) {
			page.repeat(repeated, 0);
			y = repeated.height();
		}
	}

	private void newPage() {
		page = new PagePlan();
		pages.add(page);
		y = 0;
	}
}
