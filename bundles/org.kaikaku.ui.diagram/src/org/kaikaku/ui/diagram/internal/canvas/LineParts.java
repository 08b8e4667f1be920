package org.kaikaku.ui.diagram.internal.canvas;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Path;
import org.kaikaku.diagram.drawing.Path.Step;
import org.kaikaku.diagram.drawing.Shape;
import org.kaikaku.diagram.layout.Point;
import org.kaikaku.diagram.layout.Rect;

/** A line at one scale, taken apart into upright and level stretches and into all else: its corners and slanting stretches. */
final class LineParts {
	/** Chords for a rounded corner; more cannot be told apart at the greatest scale. */
	private static final int CHORDS = 8;
	/** Corners reach so far into the stretches beside them, in pixels of the screen, that no seam is seen. */
	private static final double OVERLAP = 0.6;

	private final double stroke;
	private final double[] pattern;
	private final double period;
	private final List<Stretch> stretches = new ArrayList<>();
	private final List<float[]> corners = new ArrayList<>();

	/**
	 * An upright or level stretch.
	 *
	 * @param phase how much of the pattern of dashes was used up before it
	 */
	private record Stretch(double x1, double y1, double x2, double y2, double phase) {
		private double length() {
			return Math.abs(x2 - x1) + Math.abs(y2 - y1);
		}

		/** Its point at a distance from its beginning. */
		private Point at(double distance) {
			return new Point(x1 + Math.signum(x2 - x1) * distance, y1 + Math.signum(y2 - y1) * distance);
		}
	}

	/** The paths that lines of one ink are painted by; each is null while there is nothing in it. */
	static final class Paths {
		private final Device device;
		private Path unbroken;
		private Path corners;
		private Path dashed;

		Paths(Device device) {
			this.device = device;
		}

		/** Stretches to be drawn unbroken. */
		Path unbroken() {
			return unbroken;
		}

		/** Corners, to be drawn unbroken. */
		Path corners() {
			return corners;
		}

		/** Stretches that begin with the pattern of dashes. */
		Path dashed() {
			return dashed;
		}

		private void unbroken(Point from, Point to) {
			if (unbroken == null)
				unbroken = new Path(device);
			add(unbroken, from, to);
		}

		private void dashed(Point from, Point to) {
			if (dashed == null)
				dashed = new Path(device);
			add(dashed, from, to);
		}

		private static void add(Path path, Point from, Point to) {
			path.moveTo((float) from.x(), (float) from.y());
			path.lineTo((float) to.x(), (float) to.y());
		}

		private void corner(float[] points) {
			if (corners == null)
				corners = new Path(device);
			corners.moveTo(points[0], points[1]);
			for (int i = 2; i < points.length; i += 2)
				corners.lineTo(points[i], points[i + 1]);
		}

		void dispose() {
			for (Path path : new Path[] { unbroken, corners, dashed })
				if (path != null)
					path.dispose();
		}
	}

	private LineParts(Shape.Outline line) {
		stroke = line.ink().width() + 1;
		pattern = line.ink().dash().pattern();
		double sum = 0;
		for (double part : pattern)
			sum += part;
		period = sum;
	}

	/** The parts of a line, their ends where {@link Outlines} has them. */
	static LineParts of(Shape.Outline line, Rect room, double scale) {
		LineParts parts = new LineParts(line);
		double done = 0;
		Point at = null;
		Point begin = null;
		for (Step step : line.path().steps()) {
			Point end = step instanceof Step.Close ? begin : Outlines.end(step, room, scale);
			if (step instanceof Step.Move)
				begin = end;
			else if (step instanceof Step.Line || step instanceof Step.Close)
				done += parts.straight(at, end, done);
			else if (step instanceof Step.Curve curve)
				done += parts.curve(at, curve, end, done, OVERLAP / scale);
			at = end;
		}
		return parts;
	}

	private double straight(Point from, Point to, double done) {
		double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
		if (length == 0)
			return 0;
		if (from.x() == to.x() || from.y() == to.y())
			stretches.add(new Stretch(from.x(), from.y(), to.x(), to.y(), period == 0 ? 0 : done % period));
		else
			pieces(List.of(from, to), done);
		return length;
	}

	private double curve(Point from, Step.Curve curve, Point to, double done, double overlap) {
		List<Point> points = new ArrayList<>();
		double length = 0;
		for (int i = 0; i <= CHORDS; i++) {
			double t = i / (double) CHORDS;
			double u = 1 - t;
			double a = u * u * u;
			double b = 3 * u * u * t;
			double c = 3 * u * t * t;
			double d = t * t * t;
			points.add(new Point(a * from.x() + b * curve.x1() + c * curve.x2() + d * to.x(), a * from.y() + b * curve.y1() + c * curve.y2() + d * to.y()));
			if (i > 0)
				length += distance(points.get(i - 1), points.get(i));
		}
		if (length == 0)
			return 0;
		if (period == 0) {
			points.add(0, beyond(from, new Point(curve.x1(), curve.y1()), overlap));
			points.add(beyond(to, new Point(curve.x2(), curve.y2()), overlap));
		}
		pieces(points, done);
		return length;
	}

	/** A little before a point, seen from where the line goes next. */
	private static Point beyond(Point end, Point next, double by) {
		double length = distance(end, next);
		return length == 0 ? end : new Point(end.x() + (end.x() - next.x()) / length * by, end.y() + (end.y() - next.y()) / length * by);
	}

	private static double distance(Point a, Point b) {
		return Math.hypot(a.x() - b.x(), a.y() - b.y());
	}

	/** What is seen of a course that is no stretch: all of it, or its dashes. */
	private void pieces(List<Point> course, double done) {
		if (period == 0) {
			corner(course);
			return;
		}
		List<Point> dash = new ArrayList<>();
		double at = done;
		for (int i = 1; i < course.size(); i++) {
			Point from = course.get(i - 1);
			double length = distance(from, course.get(i));
			double walked = 0;
			while (walked < length) {
				double next = Math.min(length, walked + toChange(at));
				if (isSeen(at)) {
					if (dash.isEmpty())
						dash.add(between(from, course.get(i), walked / length));
					dash.add(between(from, course.get(i), next / length));
				}
				boolean seen = isSeen(at);
				at += next - walked;
				walked = next;
				if (seen && !isSeen(at)) {
					corner(dash);
					dash.clear();
				}
			}
		}
		if (dash.size() > 1)
			corner(dash);
	}

	private static Point between(Point from, Point to, double part) {
		return new Point(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
	}

	private void corner(List<Point> points) {
		float[] all = new float[2 * points.size()];
		for (int i = 0; i < points.size(); i++) {
			all[2 * i] = (float) points.get(i).x();
			all[2 * i + 1] = (float) points.get(i).y();
		}
		corners.add(all);
	}

	/** Whether the pattern shows something at a length from the beginning of the line. */
	private boolean isSeen(double length) {
		return index(length) % 2 == 0;
	}

	private int index(double length) {
		double left = length % period;
		for (int i = 0; i < pattern.length; i++) {
			left -= pattern[i];
			if (left < -1e-9)
				return i;
		}
		return 0;
	}

	/** How far it is from a length to where the pattern changes next; more than nothing. */
	private double toChange(double length) {
		double left = length % period;
		double sum = 0;
		for (double part : pattern) {
			sum += part;
			if (sum - left > 1e-9)
				return sum - left;
		}
		return period - left + pattern[0];
	}

	/** Adds what meets an area, or all for null. */
	void add(Paths paths, Rect area) {
		for (Stretch stretch : stretches)
			if (area == null || overlaps(area, stretch.x1, stretch.y1, stretch.x2, stretch.y2))
				add(paths, stretch, area);
		for (float[] corner : corners)
			if (area == null || overlaps(area, corner))
				paths.corner(corner);
	}

	private void add(Paths paths, Stretch stretch, Rect area) {
		double begin = area == null ? 0 : Math.max(0, before(stretch, area));
		double end = area == null ? stretch.length() : Math.min(stretch.length(), after(stretch, area));
		if (period == 0) {
			paths.unbroken(stretch.at(begin), stretch.at(end));
			return;
		}
		// The window system begins with the whole pattern, so that what is left of the last one is drawn piece by piece.
		double whole = (period - stretch.phase) % period;
		for (double at = 0; at < Math.min(whole, stretch.length());) {
			double next = Math.min(stretch.length(), at + toChange(stretch.phase + at));
			if (isSeen(stretch.phase + at))
				paths.unbroken(stretch.at(at), stretch.at(next));
			at = next;
		}
		double from = whole + Math.max(0, Math.floor((begin - whole) / period)) * period;
		if (from < end)
			paths.dashed(stretch.at(from), stretch.at(end));
	}

	/** How far along a stretch an area begins, with room for the stroke; may be outside of it. */
	private double before(Stretch s, Rect area) {
		double distance = s.y1 == s.y2 ? s.x1 < s.x2 ? area.x() - s.x1 : s.x1 - area.right() : s.y1 < s.y2 ? area.y() - s.y1 : s.y1 - area.bottom();
		return distance - stroke;
	}

	private double after(Stretch s, Rect area) {
		double distance = s.y1 == s.y2 ? s.x1 < s.x2 ? area.right() - s.x1 : s.x1 - area.x() : s.y1 < s.y2 ? area.bottom() - s.y1 : s.y1 - area.y();
		return distance + stroke;
	}

	private boolean overlaps(Rect area, double x1, double y1, double x2, double y2) {
		return Math.max(x1, x2) + stroke > area.x() && Math.min(x1, x2) - stroke < area.right() && Math.max(y1, y2) + stroke > area.y()
				&& Math.min(y1, y2) - stroke < area.bottom();
	}

	private boolean overlaps(Rect area, float[] points) {
		float left = points[0];
		float right = left;
		float top = points[1];
		float bottom = top;
		for (int i = 2; i < points.length; i += 2) {
			left = Math.min(left, points[i]);
			right = Math.max(right, points[i]);
			top = Math.min(top, points[i + 1]);
			bottom = Math.max(bottom, points[i + 1]);
		}
		return overlaps(area, left, top, right, bottom);
	}
}
