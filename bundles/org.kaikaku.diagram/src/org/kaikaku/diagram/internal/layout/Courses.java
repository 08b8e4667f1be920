package org.kaikaku.diagram.internal.layout;

import java.util.List;

import org.kaikaku.diagram.layout.Point;

/** Right-angled courses of lines. A course that would have a kink of less than a pixel is straight. */
final class Courses {
	private static final double KINK = 1;

	private Courses() {
	}

	/** Sideways to a height-wise stretch, along it, and sideways again. */
	static List<Point> across(Point from, double trunk, Point to) {
		if (Math.abs(from.y() - to.y()) < KINK)
			return List.of(from, new Point(to.x(), from.y()));
		return List.of(from, new Point(trunk, from.y()), new Point(trunk, to.y()), to);
	}

	/** Down, sideways half way, and down again. */
	static List<Point> down(Point from, Point to) {
		if (Math.abs(from.x() - to.x()) < KINK)
			return List.of(from, new Point(from.x(), to.y()));
		double half = (from.y() + to.y()) / 2;
		return List.of(from, new Point(from.x(), half), new Point(to.x(), half), to);
	}
}
