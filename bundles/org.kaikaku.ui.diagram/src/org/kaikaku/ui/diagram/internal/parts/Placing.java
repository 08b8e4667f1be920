package org.kaikaku.ui.diagram.internal.parts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.kaikaku.diagram.Node;
import org.kaikaku.diagram.layout.Point;
import org.kaikaku.diagram.layout.Rect;
import org.kaikaku.ui.diagram.internal.Words;

/** Gives boxes places by hand. */
public final class Placing {
	/** How boxes are lined up. */
	public enum Line {
		/** Left edges. */
		LEFT,
		/** Middles from left to right. */
		CENTER,
		/** Right edges. */
		RIGHT,
		/** Upper edges. */
		TOP,
		/** Middles from top to bottom. */
		MIDDLE,
		/** Lower edges. */
		BOTTOM
	}

	private static final double LEAST = 1;
	private final Host host;

	/** For a page. */
	public Placing(Host host) {
		this.host = host;
	}

	/** Moves boxes from where they are; none when the move is too small or nothing can be placed. */
	public Optional<Change> by(List<Node> boxes, double dx, double dy) {
		if (Math.hypot(dx, dy) < LEAST)
			return Optional.empty();
		Map<String, Point> places = new HashMap<>();
		for (Node box : boxes)
			if (!box.isLane())
				places.put(box.id(), relative(box, host.picture().place(box.id()).x() + dx, host.picture().place(box.id()).y() + dy));
		return change(places);
	}

	/** Lines boxes up with the first of them. */
	public Optional<Change> align(List<Node> boxes, Line line) {
		List<Node> movable = boxes.stream().filter(b -> !b.isLane()).toList();
		if (movable.size() < 2)
			return Optional.empty();
		Rect first = host.picture().place(movable.get(0).id());
		Map<String, Point> places = new HashMap<>();
		for (Node box : movable) {
			Rect r = host.picture().place(box.id());
			places.put(box.id(), switch (line) {
			case LEFT -> relative(box, first.x(), r.y());
			case CENTER -> relative(box, first.center() - r.width() / 2, r.y());
			case RIGHT -> relative(box, first.right() - r.width(), r.y());
			case TOP -> relative(box, r.x(), first.y());
			case MIDDLE -> relative(box, r.x(), first.middle() - r.height() / 2);
			case BOTTOM -> relative(box, r.x(), first.bottom() - r.height());
			});
		}
		return change(places);
	}

	/** Takes the places of boxes away; of all boxes when there are none. */
	public Optional<Change> reset(List<Node> boxes) {
		Map<String, Point> places = new HashMap<>();
		(boxes.isEmpty() ? host.picture().diagram().nodes() : boxes).forEach(b -> places.put(b.id(), null));
		return change(places);
	}

	private Point relative(Node box, double x, double y) {
		Rect lane = box.parent() == null ? null : host.picture().place(box.parent());
		return lane == null ? new Point(x, y) : new Point(x - lane.x(), y - lane.y());
	}

	private Optional<Change> change(Map<String, Point> places) {
		Command command = places.isEmpty() ? null : host.placing(places);
		return Optional.ofNullable(command).map(c -> Change.of(c, Words.of("edit.place")));
	}
}
