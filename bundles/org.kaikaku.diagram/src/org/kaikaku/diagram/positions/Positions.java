package org.kaikaku.diagram.positions;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.kaikaku.diagram.DiagramKind;
import org.kaikaku.diagram.layout.Point;

/**
 * What people chose for pictures: places, by picture and box, see {@link org.kaikaku.diagram.layout.Layouts}, and the word of an
 * {@link org.kaikaku.diagram.layout.Arrangement}. It never changes.
 */
public final class Positions {
	/** No places, and the order of the plan. */
	public static final Positions NONE = new Positions(Map.of(), Map.of());

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

	private final Map<Place, String> arrangements;

	private Positions(Map<Place, Map<String, Point>> all, Map<Place, String> arrangements) {
		this.all = all;
		this.arrangements = arrangements;
	}

	/** The chosen places of a picture by the id of the box; empty when there are none. */
	public Map<String, Point> of(Place picture) {
		return all.getOrDefault(picture, Map.of());
	}

	/** All pictures with chosen places or a chosen arrangement, in order. */
	public Collection<Place> pictures() {
		SortedSet<Place> pictures = new TreeSet<>(all.keySet());
		pictures.addAll(arrangements.keySet());
		return pictures;
	}

	/** Whether nothing at all was chosen. */
	public boolean isEmpty() {
		return all.isEmpty() && arrangements.isEmpty();
	}

	/** The word of the arrangement that was chosen for a picture, which this program may not know; empty for the order of the plan. */
	public Optional<String> arrangement(Place picture) {
		return Optional.ofNullable(arrangements.get(picture));
	}

	/** The same with the word of an arrangement for a picture; null for the order of the plan. */
	public Positions arranged(Place picture, String word) {
		Map<Place, String> next = new TreeMap<>(arrangements);
		if (word == null)
			next.remove(picture);
		else
			next.put(picture, word);
		return new Positions(all, next);
	}

	/** The same with the places of a picture, and only these, as they are in another one. */
	public Positions withPlacesOf(Place picture, Positions other) {
		Map<Place, Map<String, Point>> next = new TreeMap<>(all);
		next.remove(picture);
		return new Positions(next, arrangements).with(picture, other.of(picture));
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
		return new Positions(next, arrangements);
	}

	/** The same without anything chosen for a picture. */
	public Positions without(Place picture) {
		Map<Place, Map<String, Point>> next = new TreeMap<>(all);
		next.remove(picture);
		return new Positions(next, arrangements).arranged(picture, null);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Positions p && all.equals(p.all) && arrangements.equals(p.arrangements);
	}

	@Override
	public int hashCode() {
		return 31 * all.hashCode() + arrangements.hashCode();
	}
}
