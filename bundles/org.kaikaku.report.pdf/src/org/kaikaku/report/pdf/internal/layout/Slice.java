package org.kaikaku.report.pdf.internal.layout;

import org.kaikaku.report.pdf.internal.page.PageCanvas;

/** A piece of a column of text that stands on one page as a whole: a line, a picture, some rows of a table. */
abstract class Slice {

	/** The two parts of a slice that was cut. */
	record Cut(Slice first, Slice rest) {
	}

	private double spaceBefore;
	private boolean keepWithNext;

	/** The height in points. */
	abstract double height();

	/** Paints it with its upper left corner at a place. */
	abstract void paint(PageCanvas canvas, double left, double top);

	/** How much of it must find room for it to begin on a page, in points. */
	double minimum() {
		return height();
	}

	/**
	 * Cuts it so that the first part is not higher than the room.
	 *
	 * @param room in points
	 * @param forced whether it must be cut wherever possible because it is higher than a page
	 * @return the parts, or {@code null} if it cannot be cut there
	 */
	Cut cut(double room, boolean forced) {
		return null;
	}

	/** What is repeated above it at the top of a page, such as the heading of its table; or {@code null}. */
	Slice repeated() {
		return null;
	}

	/** Closes it at the foot of a page when its continuation stands on the next. */
	void close(PageCanvas canvas, double left, double top) {
		// only ruled tables need it
	}

	/** Opens it at the top of a page when what precedes it stands on the page before. */
	void open(PageCanvas canvas, double left, double top) {
		// only ruled tables need it
	}

	/** Room above, dropped at the top of a page; in points. */
	final double spaceBefore() {
		return spaceBefore;
	}

	final Slice spaceBefore(double points) {
		spaceBefore = points;
		return this;
	}

	final boolean keepWithNext() {
		return keepWithNext;
	}

	final Slice keepWithNext(boolean keep) {
		keepWithNext = keep;
		return this;
	}
}
