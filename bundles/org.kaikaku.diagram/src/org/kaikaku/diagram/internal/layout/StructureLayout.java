package org.kaikaku.diagram.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.kaikaku.diagram.Diagram;
import org.kaikaku.diagram.Edge;
import org.kaikaku.diagram.Node;
import org.kaikaku.diagram.layout.BoxStyle;
import org.kaikaku.diagram.layout.Layout;
import org.kaikaku.diagram.layout.Point;
import org.kaikaku.diagram.layout.Rect;

/** A tree from left to right: plans in a column, upper ones on top; themes as lanes of several boxes beside each other. */
public final class StructureLayout {
	private static final double PLAN_WIDTH = 200;
	private static final double PLAN_GAP = 30;
	private static final double CHANNEL = 48;
	private static final double ITEM_WIDTH = 200;
	private static final double GUTTER = 14;
	private static final int LEAST_COLUMNS = 3;
	private static final int MOST_COLUMNS = 8;
	private final Page page;
	private final Map<String, Point> chosen;

	/** For a diagram. */
	public StructureLayout(Diagram diagram, BoxStyle style, Map<String, Point> chosen) {
		page = new Page(diagram, style);
		this.chosen = chosen;
	}

	/** The layout. */
	public Layout layout() {
		List<Node> plans = page.diagram.nodes().stream().filter(n -> n.column() == 0).toList();
		List<Node> lanes = page.diagram.nodes().stream().filter(n -> n.column() == 1 && n.parent() == null).toList();
		double left = Page.MARGIN + (plans.size() > 2 ? GUTTER : 0);
		double laneLeft = left + PLAN_WIDTH + CHANNEL;
		LaneFlow flow = new LaneFlow(page, ITEM_WIDTH, chosen);
		double bottom = flow.place(lanes, laneLeft, page.top, flow.widthFor(columns()));
		double height = plans.stream().mapToDouble(p -> page.style.planHeight(p, PLAN_WIDTH) + PLAN_GAP).sum() - PLAN_GAP;
		double y = page.top + Math.max(0, Math.round((bottom - page.top - height) / 2));
		List<Rect> placed = new ArrayList<>();
		for (Node plan : plans)
			if (chosen.containsKey(plan.id())) {
				Rect box = new Rect(left, Math.max(page.top, Math.min(chosen.get(plan.id()).y(), Page.FARTHEST)), PLAN_WIDTH,
						page.style.planHeight(plan, PLAN_WIDTH));
				page.boxes.put(plan.id(), box);
				placed.add(box);
			}
		for (Node plan : plans) {
			double h = page.style.planHeight(plan, PLAN_WIDTH);
			if (chosen.containsKey(plan.id()))
				continue;
			y = Page.free(y, h, PLAN_GAP, placed);
			page.boxes.put(plan.id(), new Rect(left, y, PLAN_WIDTH, h));
			y += h + PLAN_GAP;
		}
		page.diagram.edges().forEach(e -> route(e, plans));
		return page.finish();
	}

	/** As many boxes side by side as give a picture of about the shape of a page on its side. */
	private int columns() {
		long items = page.diagram.nodes().stream().filter(n -> n.column() == 1 && !n.isLane()).count();
		return (int) Math.max(LEAST_COLUMNS, Math.min(MOST_COLUMNS, Math.ceil(Math.sqrt(items / 1.2))));
	}

	private void route(Edge edge, List<Node> plans) {
		Rect from = page.boxes.get(edge.from());
		Rect to = page.boxes.get(edge.to());
		if (to.x() > from.right()) {
			boolean lane = page.diagram.node(edge.to()).map(Node::isLane).orElse(false);
			double port = lane ? Math.min(to.middle(), to.y() + BoxStyle.LINE) : to.middle();
			double trunk = from.right() + (to.x() - from.right()) / 2;
			page.lines.put(edge.id(), Courses.across(new Point(from.right(), from.middle()), trunk, new Point(to.x(), port)));
		} else if (isNext(edge, plans)) {
			page.lines.put(edge.id(), Courses.down(new Point(from.center(), from.bottom()), new Point(to.center(), to.y())));
		} else {
			double gutter = Math.max(2, Math.min(from.x(), to.x()) - GUTTER);
			page.lines.put(edge.id(), Courses.across(new Point(from.x(), from.middle()), gutter, new Point(to.x(), to.middle())));
		}
	}

	private static boolean isNext(Edge edge, List<Node> plans) {
		for (int i = 1; i < plans.size(); i++)
			if (plans.get(i - 1).id().equals(edge.from()) && plans.get(i).id().equals(edge.to()))
				return true;
		return false;
	}
}
