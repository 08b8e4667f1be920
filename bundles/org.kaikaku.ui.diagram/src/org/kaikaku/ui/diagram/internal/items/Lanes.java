package org.kaikaku.ui.diagram.internal.items;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.diagram.DiagramKind;
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

	/**
	 * The lane among whose lanes a dragged lane would stand: the one that holds lanes of its level. Null for the plan itself.
	 *
	 * @param under   the lane under the pointer
	 * @param dragged the lane that is dragged
	 */
	public Node level(Node under, Node dragged) {
		Node lane = under;
		while (lane != null && depth(lane) >= depth(dragged))
			lane = lane.parent() == null ? null : host.picture().node(lane.parent());
		return lane;
	}

	private int depth(Node lane) {
		return lane.parent() == null ? 0 : 1 + depth(host.picture().node(lane.parent()));
	}

	private List<Node> boxes(Node lane) {
		return host.picture().diagram().nodes().stream()
				.filter(n -> lane == null ? n.isLane() && n.parent() == null && !n.name().isEmpty() : lane.id().equals(n.parent())).toList();
	}

	/**
	 * The index among the entries of a lane's theme at which something dropped at a place would stand; -1 for the end.
	 *
	 * @param lane    null for the plan itself, among whose themes it would stand
	 * @param dragged boxes that are dragged; they do not count
	 */
	public int index(Node lane, Point at, List<Node> dragged) {
		List<Node> boxes = boxes(lane);
		for (int i = 0; i < boxes.size(); i++)
			if (!dragged.contains(boxes.get(i)) && isBefore(at, boxes.get(i)))
				return host.element(boxes.get(i).elementId()).map(Lanes::place).orElse(-1);
		return -1;
	}

	private static int place(EObject entry) {
		return entry.eContainer() == null ? -1 : ((List<?>) entry.eContainer().eGet(entry.eContainmentFeature())).indexOf(entry);
	}

	/** Whether a box has no other beside it, as lanes, and boxes in lanes of one column. */
	private boolean isRow(Node box) {
		if (box.isLane() || box.parent() == null)
			return true;
		Rect place = host.picture().place(box.id());
		Rect lane = host.picture().place(box.parent());
		return host.picture().diagram().kind() == DiagramKind.SCHEDULE || 2 * place.width() > lane.width();
	}

	private boolean isBefore(Point at, Node box) {
		Rect place = host.picture().place(box.id());
		if (isRow(box))
			return at.y() < place.middle();
		return at.y() < place.y() - GAP || at.y() <= place.bottom() + GAP && at.x() < place.center();
	}

	/** Where a drop is marked: a bar between two boxes, or the whole lane when it is empty. */
	public Rect mark(Node lane, Point at, List<Node> dragged) {
		List<Node> boxes = boxes(lane).stream().filter(b -> !dragged.contains(b)).toList();
		if (boxes.isEmpty())
			return lane == null ? null : host.picture().place(lane.id());
		for (Node box : boxes) {
			Rect place = host.picture().place(box.id());
			if (isBefore(at, box))
				return isRow(box) ? new Rect(place.x(), place.y() - GAP - BAR / 2, place.width(), BAR)
						: new Rect(place.x() - GAP - BAR / 2, place.y(), BAR, place.height());
		}
		Node last = boxes.get(boxes.size() - 1);
		Rect place = host.picture().place(last.id());
		return isRow(last) ? new Rect(place.x(), place.bottom() + GAP - BAR / 2, place.width(), BAR)
				: new Rect(place.right() + GAP - BAR / 2, place.y(), BAR, place.height());
	}
}
