package org.kaikaku.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.kaikaku.diagram.Edge;
import org.kaikaku.diagram.layout.Point;
import org.kaikaku.diagram.layout.Rect;

/**
 * The lines between two columns of boxes. Every bundle has a stretch of its own from top to bottom, on a track that no other
 * bundle uses at that height, and ends at heights of its own, so that lines of two bundles cross and never lie on each other.
 */
final class Channel {
	/** From track to track. */
	static final double PITCH = 9;
	private static final double APART = 3;
	private static final double STRAIGHTEN = 6;
	private final List<Edge> edges;
	private final Function<String, Rect> fromBoxes;
	private final Function<String, Rect> toBoxes;
	private final Map<String, Double> fromPorts = new LinkedHashMap<>();
	private final Map<String, Double> toPorts = new LinkedHashMap<>();
	private final Tracks tracks;

	/**
	 * @param fromBoxes where lines may leave a box; of a lane that is its head
	 * @param toBoxes   where they may arrive
	 * @param aside     whether both ends lie on the same side of the channel
	 */
	Channel(List<Edge> edges, Function<String, Rect> fromBoxes, Function<String, Rect> toBoxes, boolean aside) {
		this.edges = edges;
		this.fromBoxes = fromBoxes;
		this.toBoxes = toBoxes;
		assignPorts(true);
		assignPorts(false);
		straighten();
		separate();
		tracks = assignTracks(aside);
	}

	private static String key(String box, Edge edge) {
		return box + '\n' + edge.bundle();
	}

	/** How many tracks there are. */
	int trackCount() {
		return tracks.count();
	}

	/** Spreads the bundles of each box over its height, in the order of their other ends. */
	private void assignPorts(boolean from) {
		Map<String, Set<String>> bundles = new LinkedHashMap<>();
		Map<String, List<Double>> others = new HashMap<>();
		for (Edge edge : edges) {
			String box = from ? edge.from() : edge.to();
			Rect other = from ? toBoxes.apply(edge.to()) : fromBoxes.apply(edge.from());
			bundles.computeIfAbsent(box, k -> new LinkedHashSet<>()).add(key(box, edge));
			others.computeIfAbsent(key(box, edge), k -> new ArrayList<>()).add(other.middle());
		}
		bundles.forEach((box, keys) -> {
			Rect place = from ? fromBoxes.apply(box) : toBoxes.apply(box);
			List<String> ordered = keys.stream().sorted(Comparator.comparingDouble(
					k -> others.get(k).stream().mapToDouble(Double::doubleValue).average().orElse(0))).toList();
			for (int i = 0; i < ordered.size(); i++)
				(from ? fromPorts : toPorts).put(ordered.get(i), place.y() + place.height() * (i + 1) / (ordered.size() + 1));
		});
	}

	/** Makes nearly level lines level. */
	private void straighten() {
		Set<String> taken = new LinkedHashSet<>();
		for (Edge edge : edges) {
			String from = key(edge.from(), edge);
			String to = key(edge.to(), edge);
			if (Math.abs(fromPorts.get(from) - toPorts.get(to)) < STRAIGHTEN && taken.add(from) && taken.add(to))
				toPorts.put(to, fromPorts.get(from));
		}
	}

	/** Moves the beginnings of lines away from the ends of lines of other bundles at the same height. */
	private void separate() {
		Map<String, String> bundleOf = new HashMap<>();
		edges.forEach(e -> {
			bundleOf.put(key(e.from(), e), e.bundle());
			bundleOf.put(key(e.to(), e), e.bundle());
		});
		for (Map.Entry<String, Double> port : fromPorts.entrySet()) {
			double wanted = port.getValue();
			boolean level = edges.stream().anyMatch(e -> key(e.from(), e).equals(port.getKey())
					&& toPorts.get(key(e.to(), e)).equals(port.getValue()));
			if (level)
				continue;
			for (int step = 0; step < 6; step++) {
				double candidate = wanted + (step % 2 == 0 ? 1 : -1) * ((step + 1) / 2) * APART;
				boolean free = toPorts.entrySet().stream().allMatch(p -> Math.abs(p.getValue() - candidate) >= APART
						|| bundleOf.get(p.getKey()).equals(bundleOf.get(port.getKey())));
				if (free) {
					port.setValue(candidate);
					break;
				}
			}
		}
	}

	private Tracks assignTracks(boolean aside) {
		Map<String, Set<Double>> begins = new LinkedHashMap<>();
		Map<String, Set<Double>> ends = new LinkedHashMap<>();
		Set<String> upright = new LinkedHashSet<>();
		for (Edge edge : edges) {
			double from = fromPorts.get(key(edge.from(), edge));
			double to = toPorts.get(key(edge.to(), edge));
			if (Math.abs(from - to) >= 1)
				upright.add(edge.bundle());
			begins.computeIfAbsent(edge.bundle(), k -> new LinkedHashSet<>()).add(from);
			(aside ? begins : ends).computeIfAbsent(edge.bundle(), k -> new LinkedHashSet<>()).add(to);
		}
		return new Tracks(upright.stream().map(b -> new Tracks.Run(b, heights(begins.get(b)), heights(ends.get(b)))).toList());
	}

	private static double[] heights(Set<Double> heights) {
		return heights == null ? new double[0] : heights.stream().mapToDouble(Double::doubleValue).toArray();
	}

	/**
	 * The course of a line.
	 *
	 * @param fromX where it leaves its box
	 * @param toX   where it arrives
	 * @param first the place of the first track
	 * @param pitch from track to track; negative to count to the left
	 */
	List<Point> course(Edge edge, double fromX, double toX, double first, double pitch) {
		double trunk = first + tracks.of(edge.bundle()) * pitch;
		return Courses.across(new Point(fromX, fromPorts.get(key(edge.from(), edge))), trunk,
				new Point(toX, toPorts.get(key(edge.to(), edge))));
	}
}
