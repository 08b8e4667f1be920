package org.kaikaku.diagram.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kaikaku.diagram.Node;
import org.kaikaku.diagram.layout.Point;
import org.kaikaku.diagram.layout.Rect;

/** Sets boxes side by side into lanes, and lanes below each other, in reading order. */
final class LaneFlow {
	private static final double INSET = 10;
	private static final double LANE_GAP = 12;
	/** Whatever a file says, a lane is no higher than this for the sake of one box. */
	private static final double FARTHEST = 4000;
	private final Page page;
	private final double boxWidth;
	private final double boxHeight;
	private final Map<String, Point> chosen;
	private final Map<String, List<Node>> children = new HashMap<>();

	/**
	 * @param boxWidth the least width of a box
	 * @param chosen   places that people chose, from the upper left of the lane
	 */
	LaneFlow(Page page, double boxWidth, Map<String, Point> chosen) {
		this.page = page;
		this.boxWidth = boxWidth;
		this.chosen = chosen;
		boxHeight = page.style.itemHeight(page.diagram);
		page.diagram.nodes().stream().filter(n -> n.parent() != null)
				.forEach(n -> children.computeIfAbsent(n.parent(), k -> new ArrayList<>()).add(n));
	}

	/** The room inside a lane around a number of boxes side by side. */
	double widthFor(int columns) {
		return columns * (boxWidth + Page.GAP) - Page.GAP + 2 * INSET;
	}

	/** Sets boxes below a height and returns the height below them. */
	double place(List<Node> nodes, double x, double y, double width) {
		return place(nodes, x, y, width, List.of());
	}

	/** As above; the boxes keep clear of areas that are taken. */
	private double place(List<Node> nodes, double x, double y, double width, List<Rect> taken) {
		int columns = Math.max(1, (int) ((width + Page.GAP + 0.001) / (boxWidth + Page.GAP)));
		double cell = (width - (columns - 1) * Page.GAP) / columns;
		double at = y;
		int used = 0;
		for (Node node : nodes) {
			if (node.isLane()) {
				at = used == 0 ? at : at + boxHeight + LANE_GAP;
				used = 0;
				at = lane(node, x, at, width) + LANE_GAP;
				continue;
			}
			Rect slot;
			do {
				if (used == columns) {
					at += boxHeight + Page.GAP;
					used = 0;
				}
				slot = new Rect(x + used * (cell + Page.GAP), at, cell, boxHeight);
				used++;
			} while (taken.stream().anyMatch(slot::overlaps));
			page.boxes.put(node.id(), slot);
		}
		if (used > 0)
			return at + boxHeight;
		return nodes.isEmpty() ? y : at - LANE_GAP;
	}

	private double lane(Node lane, double x, double y, double width) {
		List<Node> within = children.getOrDefault(lane.id(), List.of());
		double head = page.style.laneHead(lane, width);
		double top = y + (within.isEmpty() ? head : Math.max(head, INSET));
		List<Rect> taken = placeChosen(within, x, y, top, width);
		List<Node> rest = within.stream().filter(n -> !isChosen(n)).toList();
		double lowest = taken.stream().mapToDouble(Rect::bottom).max().orElse(top);
		double bottom = Math.max(lowest, place(rest, x + INSET, top, width - 2 * INSET, taken)) + (within.isEmpty() ? 0 : INSET);
		page.boxes.put(lane.id(), new Rect(x, y, width, bottom - y));
		return bottom;
	}

	private boolean isChosen(Node node) {
		return !node.isLane() && chosen.containsKey(node.id());
	}

	/** Sets the boxes that people have placed; they stay within the lane, which grows downwards for them. */
	private List<Rect> placeChosen(List<Node> within, double x, double y, double top, double width) {
		double inner = width - 2 * INSET;
		int columns = Math.max(1, (int) ((inner + Page.GAP + 0.001) / (boxWidth + Page.GAP)));
		double cell = (inner - (columns - 1) * Page.GAP) / columns;
		List<Rect> placed = new ArrayList<>();
		for (Node node : within) {
			if (!isChosen(node))
				continue;
			Point at = chosen.get(node.id());
			double left = Math.max(x + INSET, Math.min(x + at.x(), x + width - INSET - cell));
			double upper = Math.max(top, Math.min(y + at.y(), y + FARTHEST));
			Rect box = new Rect(left, upper, cell, boxHeight);
			page.boxes.put(node.id(), box);
			placed.add(box);
		}
		return placed;
	}
}
