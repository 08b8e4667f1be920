package org.kaikaku.report.pdf.internal.layout;

import org.kaikaku.report.document.ScheduleBar;
import org.kaikaku.report.pdf.internal.page.Color;
import org.kaikaku.report.pdf.internal.page.PageCanvas;
import org.kaikaku.report.pdf.internal.tag.Tag;

/** The arrow, line or sign below the label of a stretch of time. */
final class BarSlice extends Slice {

	private static final double HEIGHT = 6.5;
	private static final double THICKNESS = 1.2;
	private static final double HEAD = 4.6;
	private static final Color INK = new Color(0x333333);

	private final ScheduleBar.Shape shape;
	private final double x;
	private final double width;
	private final Tag tag;

	BarSlice(ScheduleBar.Shape shape, double x, double width, Tag tag) {
		this.shape = shape;
		this.x = x;
		this.width = width;
		this.tag = tag;
	}

	@Override
	double height() {
		return HEIGHT;
	}

	@Override
	void paint(PageCanvas canvas, double left, double top) {
		double x1 = left + x;
		double x2 = x1 + width;
		double y = top + HEIGHT / 2;
		canvas.inside(tag);
		Boxes.frame(canvas, tag, x1, top, width, HEIGHT);
		switch (shape) {
			case ARROW, DASHED_ARROW -> {
				canvas.line(x1, y, x2 - HEAD + 1, y, THICKNESS, INK, shape == ScheduleBar.Shape.DASHED_ARROW);
				canvas.fillPolygon(INK, x2, y, x2 - HEAD, y - HEAD * 0.6, x2 - HEAD, y + HEAD * 0.6);
			}
			case LINE -> canvas.line(x1, y, x2, y, THICKNESS, INK, false);
			case BAR -> canvas.fillBox(x1, top + 1, width, HEIGHT - 2, INK);
			case MILESTONE -> canvas.fillPolygon(INK, x1 + 4, y - 3.2, x1 + 8, y, x1 + 4, y + 3.2, x1, y);
			case NONE -> {
				// the label says it all
			}
		}
	}
}
