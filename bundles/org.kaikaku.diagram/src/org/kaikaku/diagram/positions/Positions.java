package org.kaikaku.diagram.positions;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

import org.kaikaku.diagram.DiagramKind;
import org.kaikaku.diagram.layout.Point;

/** Places that people chose, by picture and box; see {@link org.kaikaku.diagram.layout.Layouts}. It never changes. */
public final class Positions {
	/** No places. */
	public static final Positions NONE = new Positions(Map.of());

	/**
	 * A picture of a plan.
	 *
	 * @param plan id of the plan
	 * @param kind the picture
	 */
	public record Place(String plan, DiagramKind kind) implements Comparable<Place> {
		@Override
		public int compareTo(Place other) {
			int byPlan = plan.compareTo(other.plan);
			return byPlan != 0 ? byPlan : kind.compareTo(other.kind);
		}
	}

	private final Map<Place, Map<String, Point>> all;

	private Positions(Map<Place, Map<String, Point>> all) {
		this.all = all;
	}

	/** The chosen places of a picture by the id of the box; empty when there are none. */
	public Map<String, Point> of(Place picture) {
		return all.getOrDefault(picture, Map.of());
	}

	/** All pictures with chosen places, in order. */
	public Collection<Place> pictures() {
		return all.keySet();
	}

	/** Whether there is no place at all. */
	public boolean isEmpty() {
		return all.isEmpty();
	}

	/** The same with places of boxes of a picture; null takes a box's place away. */
	public Positions with(Place picture, Map<String, Point> changed) {
		Map<String, Point> own = new TreeMap<>(of(picture));
		changed.forEach((id, at) -> {
			if (at == null)
				own.remove(id);
			else
				own.put(id, at);
		});
		Map<Place, Map<String, Point>> next = new TreeMap<>(all);
		if (own.isEmpty())
			next.remove(picture);
		else
			next.put(picture, own);
		return new Positions(next);
	}

	/** The same without any place of a picture. */
	public Positions without(Place picture) {
		Map<Place, Map<String, Point>> next = new TreeMap<>(all);
		next.remove(picture);
		return new Positions(next);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Positions p && all.equals(p.all);
	}

	@Override
	public int hashCode() {
		return all.hashCode();
	}
}
