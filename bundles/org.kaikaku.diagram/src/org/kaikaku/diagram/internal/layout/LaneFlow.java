package org.kaikaku.diagram.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kaikaku.diagram.Node;
import org.kaikaku.diagram.layout.Rect;

/** Sets boxes side by side into lanes, and lanes below each other, in reading order. */
final class LaneFlow {
	private static final double INSET = 10;
	private static final double LANE_GAP = 12;
	private final Page page;
	private final double boxWidth;
	private final double boxHeight;
	private final Map<String, List<Node>> children = new HashMap<>();

	/** @param boxWidth the least width of a box */
	LaneFlow(Page page, double boxWidth) {
		this.page = page;
		this.boxWidth = boxWidth;
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
			if (used == columns) {
				at += boxHeight + Page.GAP;
				used = 0;
			}
			page.boxes.put(node.id(), new Rect(x + used * (cell + Page.GAP), at, cell, boxHeight));
			used++;
		}
		if (used > 0)
			return at + boxHeight;
		return nodes.isEmpty() ? y : at - LANE_GAP;
	}

	private double lane(Node lane, double x, double y, double width) {
		List<Node> within = children.getOrDefault(lane.id(), List.of());
		double head = page.style.laneHead(lane, width);
		double bottom = place(within, x + INSET, y + (within.isEmpty() ? head : Math.max(head, INSET)), width - 2 * INSET)
				+ (within.isEmpty() ? 0 : INSET);
		page.boxes.put(lane.id(), new Rect(x, y, width, bottom - y));
		return bottom;
	}
}
