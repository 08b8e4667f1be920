package org.kaikaku.report.pdf.internal.layout;

import org.kaikaku.report.pdf.internal.page.Color;
import org.kaikaku.report.pdf.internal.page.PageCanvas;

/** The rule below the heading of a chapter. */
final class RuleSlice extends Slice {

	private static final Color ACCENT = new Color(0x0072B2);

	private final double left;
	private final double width;

	RuleSlice(double left, double width) {
		this.left = left;
		this.width = width;
	}

	@Override
	double height() {
		return 8;
	}

	@Override
	void paint(PageCanvas canvas, double x, double top) {
		canvas.decoration();
		canvas.line(x + left, top + 1, x + left + width, top + 1, 1, ACCENT, false);
	}
}
