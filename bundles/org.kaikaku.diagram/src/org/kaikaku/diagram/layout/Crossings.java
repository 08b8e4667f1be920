package org.kaikaku.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kaikaku.diagram.Diagram;
import org.kaikaku.diagram.Edge;

/** How often lines of a picture cross, as an eye counts it. Stateless. */
public final class Crossings {
	private Crossings() {
	}

	private record Stretch(String bundle, double at, double from, double to) {
	}

	private record Place(long x, long y) {
	}

	/**
	 * The number of places where lines of different bundles cross. Lines of one bundle say one thing together and share their course,
	 * so that a line crosses all of them at once; lines that only touch do not cross.
	 *
	 * @param layout of the diagram
	 */
	public static int of(Diagram diagram, Layout layout) {
		List<Stretch> level = new ArrayList<>();
		List<Stretch> upright = new ArrayList<>();
		Set<Stretch> known = new HashSet<>();
		for (Edge edge : diagram.edges()) {
			List<Point> course = layout.lines().getOrDefault(edge.id(), List.of());
			for (int i = 1; i < course.size(); i++) {
				Point a = course.get(i - 1);
				Point b = course.get(i);
				boolean isLevel = a.y() == b.y();
				Stretch stretch = isLevel ? new Stretch(edge.bundle(), a.y(), Math.min(a.x(), b.x()), Math.max(a.x(), b.x()))
						: new Stretch(edge.bundle(), a.x(), Math.min(a.y(), b.y()), Math.max(a.y(), b.y()));
				if (known.add(stretch))
					(isLevel ? level : upright).add(stretch);
			}
		}
		Map<String, Set<Place>> places = new HashMap<>();
		for (Stretch l : level)
			for (Stretch u : upright)
				if (!l.bundle().equals(u.bundle()) && inside(u.at(), l) && inside(l.at(), u))
					places.computeIfAbsent(pair(l.bundle(), u.bundle()), k -> new HashSet<>())
							.add(new Place(Math.round(u.at() * 10), Math.round(l.at() * 10)));
		return places.values().stream().mapToInt(Set::size).sum();
	}

	private static boolean inside(double at, Stretch stretch) {
		return at > stretch.from() + 0.5 && at < stretch.to() - 0.5;
	}

	private static String pair(String a, String b) {
		return a.compareTo(b) < 0 ? a + '\n' + b : b + '\n' + a;
	}
}
