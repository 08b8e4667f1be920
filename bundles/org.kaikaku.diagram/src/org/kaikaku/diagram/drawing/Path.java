package org.kaikaku.diagram.drawing;

import java.util.ArrayList;
import java.util.List;

import org.kaikaku.diagram.layout.Point;
import org.kaikaku.diagram.layout.Rect;

/** An outline of straight and curved steps. */
public record Path(List<Step> steps) {
	/** Distance of the control points that makes a cubic curve a quarter of a circle (within 0.03 %). */
	private static final double CIRCLE = 0.5523;

	/** One step. */
	public sealed interface Step {
		/** Begins. */
		record Move(double x, double y) implements Step {
		}

		/** Straight. */
		record Line(double x, double y) implements Step {
		}

		/** A cubic curve with two control points. */
		record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Step {
		}

		/** Back to the beginning. */
		record Close() implements Step {
		}

		/** Where a step ends that does not close the outline. */
		static Point end(Step step) {
			return step instanceof Move m ? new Point(m.x(), m.y()) : step instanceof Line l ? new Point(l.x(), l.y())
					: new Point(((Curve) step).x(), ((Curve) step).y());
		}
	}

	public Path {
		steps = List.copyOf(steps);
	}

	/** A line along points whose corners are rounded. */
	public static Path line(List<Point> points, double radius) {
		List<Step> steps = new ArrayList<>();
		steps.add(new Step.Move(points.get(0).x(), points.get(0).y()));
		for (int i = 1; i < points.size() - 1; i++) {
			Point corner = points.get(i);
			Point before = points.get(i - 1);
			Point after = points.get(i + 1);
			double r = Math.min(radius, Math.min(distance(before, corner) / 2, distance(corner, after) / 2));
			Point in = towards(corner, before, r);
			Point out = towards(corner, after, r);
			steps.add(new Step.Line(in.x(), in.y()));
			Point a = towards(in, corner, r * CIRCLE);
			Point b = towards(out, corner, r * CIRCLE);
			steps.add(new Step.Curve(a.x(), a.y(), b.x(), b.y(), out.x(), out.y()));
		}
		Point last = points.get(points.size() - 1);
		steps.add(new Step.Line(last.x(), last.y()));
		return new Path(steps);
	}

	private static double distance(Point a, Point b) {
		return Math.hypot(a.x() - b.x(), a.y() - b.y());
	}

	/** The point at a distance from one point towards another. */
	static Point towards(Point from, Point to, double distance) {
		double all = distance(from, to);
		double part = all == 0 ? 0 : distance / all;
		return new Point(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
	}

	/** A closed shape with straight sides. */
	public static Path polygon(double... coordinates) {
		List<Step> steps = new ArrayList<>();
		for (int i = 0; i < coordinates.length; i += 2)
			steps.add(i == 0 ? new Step.Move(coordinates[i], coordinates[i + 1]) : new Step.Line(coordinates[i], coordinates[i + 1]));
		steps.add(new Step.Close());
		return new Path(steps);
	}

	/** A rectangle with rounded corners. */
	public static Path box(Rect box, double radius) {
		double r = Math.min(radius, Math.min(box.width(), box.height()) / 2);
		double k = r * (1 - CIRCLE);
		double x = box.x();
		double y = box.y();
		double right = box.right();
		double bottom = box.bottom();
		return new Path(List.of(new Step.Move(x + r, y), new Step.Line(right - r, y),
				new Step.Curve(right - k, y, right, y + k, right, y + r), new Step.Line(right, bottom - r),
				new Step.Curve(right, bottom - k, right - k, bottom, right - r, bottom), new Step.Line(x + r, bottom),
				new Step.Curve(x + k, bottom, x, bottom - k, x, bottom - r), new Step.Line(x, y + r),
				new Step.Curve(x, y + k, x + k, y, x + r, y), new Step.Close()));
	}
}
