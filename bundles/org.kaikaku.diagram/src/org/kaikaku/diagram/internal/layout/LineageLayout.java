package org.kaikaku.diagram.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kaikaku.diagram.Diagram;
import org.kaikaku.diagram.Edge;
import org.kaikaku.diagram.Node;
import org.kaikaku.diagram.layout.BoxStyle;
import org.kaikaku.diagram.layout.Layout;
import org.kaikaku.diagram.layout.Point;
import org.kaikaku.diagram.layout.Rect;

/** A column for each plan: its name, its lanes, and below them what is not known closer. */
public final class LineageLayout {
	private static final double ITEM_WIDTH = 260;
	private static final double CHANNEL_END = 30;
	private static final double STUB = 20;
	private static final double UNKNOWN_HEIGHT = 72;
	private static final int COLUMNS = 3;
	private final Page page;
	private final Map<String, Point> chosen;
	private final Map<String, Node> nodes = new HashMap<>();

	/** For a diagram. */
	public LineageLayout(Diagram diagram, BoxStyle style, Map<String, Point> chosen) {
		page = new Page(diagram, style);
		this.chosen = chosen;
		diagram.nodes().forEach(n -> nodes.put(n.id(), n));
	}

	/** The layout. */
	public Layout layout() {
		LaneFlow flow = new LaneFlow(page, ITEM_WIDTH, chosen);
		double width = flow.widthFor(1);
		List<List<String>> columns = new ArrayList<>();
		for (int c = 0; c < COLUMNS; c++)
			columns.add(place(c, flow, width));
		double x = Page.MARGIN;
		for (int c = 0; c < COLUMNS; c++) {
			if (columns.get(c).isEmpty())
				continue;
			page.shift(columns.get(c), x);
			List<Edge> between = between(c);
			Channel channel = new Channel(between, this::ports, this::ports, false);
			double first = x + width + CHANNEL_END;
			double next = first + Math.max(1, channel.trackCount()) * Channel.PITCH + CHANNEL_END;
			// Only now are the boxes at the other end of the lines in their places.
			double moved = next;
			for (Edge edge : between)
				page.lines.put(edge.id(), channel.course(edge, page.boxes.get(edge.from()).right(),
						page.boxes.get(edge.to()).x() + moved, first, Channel.PITCH));
			x = next;
		}
		page.diagram.edges().stream().filter(e -> e.from() == null || e.to() == null).forEach(this::stub);
		return page.finish();
	}

	private List<String> place(int column, LaneFlow flow, double width) {
		List<Node> all = page.diagram.nodes().stream().filter(n -> n.column() == column).toList();
		double y = page.top;
		for (Node plan : all.stream().filter(n -> n.kind() == Node.Kind.PLAN).toList()) {
			double h = page.style.planHeight(plan, width);
			page.boxes.put(plan.id(), new Rect(0, y, width, h));
			y += h + 2 * Page.GAP;
		}
		List<Node> top = all.stream().filter(n -> n.parent() == null && n.kind() != Node.Kind.PLAN && n.kind() != Node.Kind.UNKNOWN)
				.toList();
		if (!top.isEmpty())
			y = flow.place(top, 0, y, width) + 2 * Page.GAP;
		for (Node unknown : all.stream().filter(n -> n.kind() == Node.Kind.UNKNOWN).toList()) {
			Point wanted = chosen.get(unknown.id());
			double at = wanted == null ? y : Math.max(y, Math.min(wanted.y(), Page.FARTHEST));
			page.boxes.put(unknown.id(), new Rect(0, at, width, UNKNOWN_HEIGHT));
			y = at + UNKNOWN_HEIGHT + Page.GAP;
		}
		return all.stream().map(Node::id).toList();
	}

	private List<Edge> between(int column) {
		return page.diagram.edges().stream()
				.filter(e -> e.from() != null && e.to() != null && nodes.get(e.from()).column() == column).toList();
	}

	/** Lines join a lane at its head, any other box along its side. */
	private Rect ports(String id) {
		Rect box = page.boxes.get(id);
		Node node = nodes.get(id);
		if (!node.isLane())
			return box;
		double head = Math.max(BoxStyle.LINE, page.style.laneHead(node, box.width()));
		return new Rect(box.x(), box.y(), box.width(), Math.min(head, box.height()));
	}

	private void stub(Edge edge) {
		if (edge.to() != null) {
			Rect box = page.boxes.get(edge.to());
			page.lines.put(edge.id(), List.of(new Point(box.x() - STUB, box.middle()), new Point(box.x(), box.middle())));
		} else if (edge.from() != null) {
			Rect box = page.boxes.get(edge.from());
			page.lines.put(edge.id(), List.of(new Point(box.right(), box.middle()), new Point(box.right() + STUB, box.middle())));
		}
	}
}
