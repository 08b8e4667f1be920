package org.kaikaku.ui.diagram.internal.structure;

import java.util.List;

import org.kaikaku.diagram.Node;
import org.kaikaku.diagram.layout.Point;
import org.kaikaku.diagram.layout.Rect;
import org.kaikaku.ui.diagram.internal.parts.Host;

/** Places in the lanes of themes: between which boxes something dropped would come to stand. */
public final class Lanes {
	private static final double BAR = 3;
	private static final double GAP = 5;
	private final Host host;

	/** For a page. */
	public Lanes(Host host) {
		this.host = host;
	}

	/** The lane of a box, or the lane itself; null for boxes in none. */
	public Node of(Node box) {
		if (box == null)
			return null;
		if (box.isLane())
			return box;
		Node parent = box.parent() == null ? null : host.picture().node(box.parent());
		return parent == null ? null : of(parent);
	}

	private List<Node> boxes(Node lane) {
		return host.picture().diagram().nodes().stream().filter(n -> lane.id().equals(n.parent())).toList();
	}

	/**
	 * The index among the entries of a lane's theme at which something dropped at a place would stand; -1 for the end.
	 *
	 * @param dragged boxes that are dragged; they do not count
	 */
	public int index(Node lane, Point at, List<Node> dragged) {
		List<Node> boxes = boxes(lane);
		for (int i = 0; i < boxes.size(); i++)
			if (!dragged.contains(boxes.get(i)) && isBefore(at, host.picture().place(boxes.get(i).id())))
				return i;
		return -1;
	}

	private static boolean isBefore(Point at, Rect box) {
		return at.y() < box.y() - GAP || at.y() <= box.bottom() + GAP && at.x() < box.center();
	}

	/** Where a drop is marked: a bar between two boxes, or the whole lane when it is empty. */
	public Rect mark(Node lane, Point at, List<Node> dragged) {
		List<Node> boxes = boxes(lane).stream().filter(b -> !dragged.contains(b)).toList();
		if (boxes.isEmpty())
			return host.picture().place(lane.id());
		for (Node box : boxes) {
			Rect place = host.picture().place(box.id());
			if (isBefore(at, place))
				return box.isLane() ? new Rect(place.x(), place.y() - GAP - BAR / 2, place.width(), BAR)
						: new Rect(place.x() - GAP - BAR / 2, place.y(), BAR, place.height());
		}
		Node last = boxes.get(boxes.size() - 1);
		Rect place = host.picture().place(last.id());
		return last.isLane() ? new Rect(place.x(), place.bottom() + GAP - BAR / 2, place.width(), BAR)
				: new Rect(place.right() + GAP - BAR / 2, place.y(), BAR, place.height());
	}
}
