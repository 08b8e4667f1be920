package org.kaikaku.report.pdf.internal.layout;

import org.kaikaku.report.pdf.internal.page.Color;
import org.kaikaku.report.pdf.internal.page.PageCanvas;

/** The arrow from one panel down to the next, below its word. */
final class FlowSlice extends Slice {

	private static final double HEIGHT = 18;
	private static final Color INK = new Color(0x0072B2);

	private final double left;
	private final double width;

	FlowSlice(double left, double width) {
		this.left = left;
		this.width = width;
	}

	@Override
	double height() {
		return HEIGHT;
	}

	@Override
	void paint(PageCanvas canvas, double x, double top) {
		double middle = x + left + width / 2;
		canvas.decoration();
		canvas.fillPolygon(INK, middle - 24, top + 3, middle + 24, top + 3, middle, top + HEIGHT - 2);
	}
}
