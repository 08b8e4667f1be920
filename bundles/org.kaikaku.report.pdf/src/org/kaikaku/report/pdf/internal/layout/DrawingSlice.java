package org.kaikaku.report.pdf.internal.layout;

import org.kaikaku.report.drawing.Drawing;
import org.kaikaku.report.drawing.Shape;
import org.kaikaku.report.pdf.internal.page.Color;
import org.kaikaku.report.pdf.internal.page.PageCanvas;
import org.kaikaku.report.pdf.internal.tag.Tag;
import org.kaikaku.report.pdf.internal.text.Face;
import org.kaikaku.report.pdf.internal.text.FaceSet;
import org.kaikaku.report.pdf.internal.text.Ink;
import org.kaikaku.report.pdf.internal.text.Letters;
import org.kaikaku.report.pdf.internal.text.LinePainter;

/** A drawing of shapes, painted as vectors. */
final class DrawingSlice extends Slice {

	private final Drawing drawing;
	private final double x;
	private final Tag tag;
	private final FaceSet faces;
	private final LinePainter painter;

	DrawingSlice(Drawing drawing, double x, Tag tag, FaceSet faces, LinePainter painter) {
		this.drawing = drawing;
		this.x = x;
		this.tag = tag;
		this.faces = faces;
		this.painter = painter;
	}

	@Override
	double height() {
		return drawing.height();
	}

	@Override
	void paint(PageCanvas canvas, double left, double top) {
		canvas.inside(tag);
		Boxes.frame(canvas, tag, left + x, top, drawing.width(), drawing.height());
		for (Shape shape : drawing.shapes()) {
			paint(canvas, shape, left + x, top);
		}
	}

	private void paint(PageCanvas canvas, Shape shape, double dx, double dy) {
		if (shape instanceof Shape.Line line) {
			canvas.line(dx + line.x1(), dy + line.y1(), dx + line.x2(), dy + line.y2(), line.thickness(),
					new Color(line.rgb()), line.broken());
		} else if (shape instanceof Shape.Box box) {
			canvas.fillBox(dx + box.x(), dy + box.y(), box.width(), box.height(), new Color(box.fill()));
			if (box.outline() != null) {
				canvas.strokeBox(dx + box.x(), dy + box.y(), box.width(), box.height(), TableFrame.THIN,
						new Color(box.outline()));
			}
		} else if (shape instanceof Shape.Path path) {
			double[] points = new double[path.points().size()];
			for (int i = 0; i < points.length; i++) {
				points[i] = path.points().get(i) + (i % 2 == 0 ? dx : dy);
			}
			canvas.strokePath(path.thickness(), new Color(path.rgb()), false, points);
		} else if (shape instanceof Shape.Circle circle) {
			canvas.circle(dx + circle.x(), dy + circle.y(), circle.radius(), 1, new Color(circle.outline()),
					new Color(circle.fill()));
		} else if (shape instanceof Shape.Label label) {
			paint(canvas, label, dx, dy);
		}
	}

	private void paint(PageCanvas canvas, Shape.Label label, double dx, double dy) {
		Letters letters = new Letters(faces).append(label.text().replace('\n', ' '),
				Ink.plain(Face.LABEL, label.size()).color(new Color(label.rgb())));
		double width = letters.naturalWidth();
		double start = dx + label.x() - switch (label.anchor()) {
			case START -> 0;
			case MIDDLE -> width / 2;
			case END -> width;
		};
		painter.paint(canvas, letters, new Letters.Span(0, letters.count(), width, true), start, dy + label.y(), 0, tag);
	}
}
