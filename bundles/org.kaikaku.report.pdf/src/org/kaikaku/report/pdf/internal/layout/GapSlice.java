package org.kaikaku.report.pdf.internal.layout;

import org.kaikaku.report.pdf.internal.page.PageCanvas;

/** Room below a block; it never begins a page nor ends one too early. */
final class GapSlice extends Slice {

	private final double points;

	GapSlice(double points) {
		this.points = points;
	}

	@Override
	double height() {
		return points;
	}

	@Override
	double minimum() {
		return 0;
	}

	@Override
	void paint(PageCanvas canvas, double left, double top) {
		// nothing to see
	}
}
