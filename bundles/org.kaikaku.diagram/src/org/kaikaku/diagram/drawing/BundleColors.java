package org.kaikaku.diagram.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kaikaku.diagram.Edge;
import org.kaikaku.diagram.layout.Point;

/** Gives bundles of lines colours, so that those that cross or run beside each other differ as far as the few colours allow. */
final class BundleColors {
	/** Upright lines closer than this run beside each other. */
	private static final double BESIDE = 12;
	/** Of one colour, lines beside each other are harder to tell apart than lines that cross. */
	private static final int SIDE_BY_SIDE = 2;
	private final Map<String, Integer> places = new HashMap<>();

	/**
	 * @param courses corners of the lines by their ids
	 * @param colors  how many there are
	 */
	BundleColors(List<Edge> edges, Map<String, List<Point>> courses, int colors) {
		Map<String, Set<Stretch>> bundles = new LinkedHashMap<>();
		for (Edge edge : edges) {
			Set<Stretch> stretches = bundles.computeIfAbsent(edge.bundle(), k -> new LinkedHashSet<>());
			List<Point> course = courses.get(edge.id());
			for (int i = 1; i < course.size(); i++)
				stretches.add(Stretch.of(course.get(i - 1), course.get(i)));
		}
		List<List<Stretch>> given = new ArrayList<>();
		for (int i = 0; i < colors; i++)
			given.add(new ArrayList<>());
		int next = 0;
		for (var bundle : bundles.entrySet()) {
			int best = next;
			long least = Long.MAX_VALUE;
			for (int i = 0; i < colors; i++) {
				int color = (next + i) % colors;
				long meets = meets(bundle.getValue(), given.get(color));
				if (meets < least) {
					least = meets;
					best = color;
				}
			}
			places.put(bundle.getKey(), best);
			given.get(best).addAll(bundle.getValue());
			next = (best + 1) % colors;
		}
	}

	private static long meets(Set<Stretch> ours, List<Stretch> theirs) {
		long meets = 0;
		for (Stretch a : ours)
			for (Stretch b : theirs)
				if (a.meets(b))
					meets += a.isLevel() == b.isLevel() ? SIDE_BY_SIDE : 1;
		return meets;
	}

	/** The place of the colour of a line's bundle. */
	int of(Edge edge) {
		return places.get(edge.bundle());
	}

	/** A straight stretch, from its lower to its higher coordinates. */
	private record Stretch(double left, double top, double right, double bottom) {
		static Stretch of(Point a, Point b) {
			return new Stretch(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.max(a.x(), b.x()), Math.max(a.y(), b.y()));
		}

		boolean isLevel() {
			return right - left > bottom - top;
		}

		/** Whether they cross, or run close beside each other. */
		boolean meets(Stretch other) {
			double room = isLevel() == other.isLevel() ? BESIDE : 0;
			boolean level = isLevel();
			return left - (level ? 0 : room) <= other.right && other.left <= right + (level ? 0 : room)
					&& top - (level ? room : 0) <= other.bottom && other.top <= bottom + (level ? room : 0);
		}
	}
}
