package org.kaikaku.diagram.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kaikaku.diagram.Edge;
import org.kaikaku.diagram.layout.Point;

/**
 * Which stretches of the lines of a picture are painted with which line. What lines of a bundle share is painted once: seventeen
 * dotted lines above each other would be a thick grey one.
 */
final class SharedCourses {
	private static final double CLOSE = 0.01;
	private final double radius;
	private final Map<String, List<List<Point>>> runs = new HashMap<>();

	/**
	 * @param courses corners of the lines by their ids
	 * @param radius  of rounded corners
	 */
	SharedCourses(List<Edge> edges, Map<String, List<Point>> courses, double radius) {
		this.radius = radius;
		Map<String, List<Edge>> bundles = new HashMap<>();
		edges.forEach(e -> bundles.computeIfAbsent(e.bundle(), k -> new ArrayList<>()).add(e));
		bundles.values().forEach(bundle -> share(bundle, courses));
	}

	/** The stretches that are painted with a line, in its direction; none when others cover it. */
	List<List<Point>> of(Edge edge) {
		return runs.get(edge.id());
	}

	/** The longest line is painted whole; shorter ones branch off from it, and broken ones from unbroken ones. */
	private void share(List<Edge> bundle, Map<String, List<Point>> courses) {
		List<Point[]> painted = new ArrayList<>();
		bundle.stream().sorted(Comparator.comparing((Edge e) -> Palette.line(e.kind(), 0).dash() != Ink.Dash.SOLID)
				.thenComparingDouble(e -> -length(courses.get(e.id())))).forEach(edge -> {
			List<Point> course = courses.get(edge.id());
			runs.put(edge.id(), bundle.size() == 1 ? List.of(course) : free(course, painted));
			for (int i = 1; i < course.size(); i++)
				painted.add(new Point[] { course.get(i - 1), course.get(i) });
		});
	}

	private static double length(List<Point> course) {
		double length = 0;
		for (int i = 1; i < course.size(); i++)
			length += distance(course.get(i - 1), course.get(i));
		return length;
	}

	private static double distance(Point a, Point b) {
		return Math.hypot(a.x() - b.x(), a.y() - b.y());
	}

	/** What of a course is not painted yet. */
	private List<List<Point>> free(List<Point> course, List<Point[]> painted) {
		List<List<Point>> found = new ArrayList<>();
		List<Point> run = new ArrayList<>();
		for (int i = 1; i < course.size(); i++) {
			Point from = course.get(i - 1);
			Point to = course.get(i);
			double length = distance(from, to);
			for (double[] gap : gaps(from, to, length, painted)) {
				boolean goesOn = gap[0] < CLOSE && !run.isEmpty();
				if (!goesOn) {
					add(run, found);
					// A branch begins with the rounded corner that leads into it.
					if (gap[0] < CLOSE && i > 1)
						run.add(Path.towards(from, course.get(i - 2), Math.min(radius, distance(from, course.get(i - 2)) / 2)));
					// What goes straight on closes the corner at which the other line turns off.
					run.add(Path.towards(from, to, Math.max(0, gap[0] - radius)));
				}
				boolean joins = gap[1] < length - CLOSE;
				run.add(Path.towards(from, to, joins ? Math.min(length, gap[1] + radius) : length));
				if (joins)
					add(run, found);
			}
			boolean open = !run.isEmpty() && distance(run.get(run.size() - 1), to) < CLOSE;
			if (open && i + 1 < course.size() && covered(to, course.get(i + 1), painted)) {
				run.add(Path.towards(to, course.get(i + 1), Math.min(radius, distance(to, course.get(i + 1)) / 2)));
				add(run, found);
			}
		}
		add(run, found);
		return found;
	}

	private static void add(List<Point> run, List<List<Point>> found) {
		if (run.size() > 1)
			found.add(List.copyOf(run));
		run.clear();
	}

	private static boolean covered(Point from, Point to, List<Point[]> painted) {
		List<double[]> gaps = gaps(from, to, distance(from, to), painted);
		return gaps.isEmpty() || gaps.get(0)[0] > CLOSE;
	}

	/** The parts of a straight stretch that are not painted, as distances from its beginning. */
	private static List<double[]> gaps(Point from, Point to, double length, List<Point[]> painted) {
		List<double[]> gaps = new ArrayList<>();
		if (length < CLOSE)
			return gaps;
		gaps.add(new double[] { 0, length });
		double dx = (to.x() - from.x()) / length;
		double dy = (to.y() - from.y()) / length;
		for (Point[] other : painted) {
			if (aside(other[0], from, dx, dy) > CLOSE || aside(other[1], from, dx, dy) > CLOSE)
				continue;
			double a = along(other[0], from, dx, dy);
			double b = along(other[1], from, dx, dy);
			take(gaps, Math.min(a, b), Math.max(a, b));
		}
		return gaps;
	}

	private static double aside(Point p, Point from, double dx, double dy) {
		return Math.abs((p.x() - from.x()) * dy - (p.y() - from.y()) * dx);
	}

	private static double along(Point p, Point from, double dx, double dy) {
		return (p.x() - from.x()) * dx + (p.y() - from.y()) * dy;
	}

	private static void take(List<double[]> gaps, double from, double to) {
		List<double[]> left = new ArrayList<>();
		for (double[] gap : gaps) {
			if (from - gap[0] > CLOSE)
				left.add(new double[] { gap[0], Math.min(gap[1], from) });
			if (gap[1] - to > CLOSE)
				left.add(new double[] { Math.max(gap[0], to), gap[1] });
		}
		gaps.clear();
		left.stream().filter(g -> g[1] - g[0] > CLOSE).sorted(Comparator.comparingDouble(g -> g[0])).forEach(gaps::add);
	}
}
