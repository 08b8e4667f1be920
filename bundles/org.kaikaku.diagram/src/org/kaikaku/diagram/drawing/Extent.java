package org.kaikaku.diagram.drawing;

import org.kaikaku.diagram.drawing.Path.Step;

/** From the upper to the lower edge of a shape, in pixels. */
record Extent(double top, double bottom) {
	/** Parts of letters that hang below the line, as a share of their size. */
	private static final double DESCENT = 0.3;

	double height() {
		return bottom - top;
	}

	/** Of a shape that is no group. */
	static Extent of(Shape shape) {
		if (shape instanceof Shape.Words words)
			return new Extent(words.baseline() - words.size(), words.baseline() + words.size() * DESCENT);
		double top = Double.MAX_VALUE;
		double bottom = -Double.MAX_VALUE;
		for (Step step : ((Shape.Outline) shape).path().steps()) {
			if (step instanceof Step.Close)
				continue;
			top = Math.min(top, Step.end(step).y());
			bottom = Math.max(bottom, Step.end(step).y());
		}
		return new Extent(top, bottom);
	}
}
