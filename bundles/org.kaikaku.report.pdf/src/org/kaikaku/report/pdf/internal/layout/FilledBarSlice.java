package org.kaikaku.report.pdf.internal.layout;

import java.util.List;
import org.kaikaku.report.pdf.internal.page.Color;
import org.kaikaku.report.pdf.internal.page.PageCanvas;

/** A filled bar with its label inside. */
final class FilledBarSlice extends Slice {

	private static final double PAD = 2;
	private static final Color GROUND = new Color(0xD9E8F3);
	private static final Color EDGE = new Color(0x0072B2);

	private final List<Slice> lines;
	private final double width;

	FilledBarSlice(List<Slice> lines, double width) {
		this.lines = lines;
		this.width = width;
	}

	@Override
	double height() {
		return CellBox.height(lines) + 2 * PAD;
	}

	@Override
	void paint(PageCanvas canvas, double left, double top) {
		canvas.decoration();
		canvas.fillBox(left, top, width, height(), GROUND);
		canvas.strokeBox(left, top, width, height(), TableFrame.THIN, EDGE);
		double y = top + PAD;
		for (Slice line : lines) {
			line.paint(canvas, left, y);
			y += line.height();
		}
	}
}
