package org.kaikaku.ui.diagram.internal.canvas;

import org.kaikaku.diagram.drawing.Path.Step;
import org.kaikaku.diagram.drawing.Shape;
import org.kaikaku.diagram.layout.Rect;

/** The rooms that shapes take, strokes and all. */
final class Rooms {
	private static final double DESCENT = 0.35;
	private double left = Double.MAX_VALUE;
	private double top = Double.MAX_VALUE;
	private double right = -Double.MAX_VALUE;
	private double bottom = -Double.MAX_VALUE;

	private Rooms() {
	}

	/** The room of a shape that is no group. */
	static Rect of(Shape shape) {
		if (shape instanceof Shape.Words words)
			return new Rect(words.x() - 1, words.baseline() - words.size() * 1.1, words.width() + 2, words.size() * (1.1 + DESCENT));
		Shape.Outline outline = (Shape.Outline) shape;
		Rooms room = new Rooms();
		outline.path().steps().forEach(room::add);
		double stroke = outline.ink().width() + 1;
		return new Rect(room.left - stroke, room.top - stroke, room.right - room.left + 2 * stroke, room.bottom - room.top + 2 * stroke);
	}

	private void add(Step step) {
		if (step instanceof Step.Move m) {
			add(m.x(), m.y());
		} else if (step instanceof Step.Line l) {
			add(l.x(), l.y());
		} else if (step instanceof Step.Curve c) {
			add(c.x1(), c.y1());
			add(c.x2(), c.y2());
			add(c.x(), c.y());
		}
	}

	private void add(double x, double y) {
		left = Math.min(left, x);
		right = Math.max(right, x);
		top = Math.min(top, y);
		bottom = Math.max(bottom, y);
	}
}
