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

/** Two columns: the tree of departments, indented, with the lines of reorganisations on its left; the items in lanes. */
public final class ResponsibilityLayout {
	private static final double DEPARTMENT_WIDTH = 270;
	private static final double INDENT = 18;
	private static final double DEPARTMENT_GAP = 8;
	private static final double ITEM_WIDTH = 320;
	private static final double CHANNEL_END = 26;
	private static final double GUTTER_END = 16;
	private final Page page;
	private final Map<String, Point> chosen;

	/** For a diagram. */
	public ResponsibilityLayout(Diagram diagram, BoxStyle style, Map<String, Point> chosen) {
		page = new Page(diagram, style);
		this.chosen = chosen;
	}

	/** The layout. */
	public Layout layout() {
		List<Node> departments = page.diagram.nodes().stream().filter(n -> n.column() == 0).toList();
		List<String> ids = departments.stream().map(Node::id).toList();
		List<Node> lanes = page.diagram.nodes().stream().filter(n -> n.column() == 1 && n.parent() == null).toList();
		List<String> right = page.diagram.nodes().stream().filter(n -> n.column() == 1).map(Node::id).toList();
		LaneFlow flow = new LaneFlow(page, ITEM_WIDTH, chosen);
		double itemsBottom = flow.place(lanes, 0, page.top, flow.widthFor(1));
		placeDepartments(departments, itemsBottom);

		List<Edge> changes = edges(true);
		List<Edge> assignments = edges(false);
		Channel gutter = new Channel(changes, page.boxes::get, page.boxes::get, true);
		Channel channel = new Channel(assignments, page.boxes::get, page.boxes::get, false);
		double left = Page.MARGIN + (changes.isEmpty() ? 0 : GUTTER_END + gutter.trackCount() * Channel.PITCH);
		page.shift(ids, left);
		double firstTrack = left + DEPARTMENT_WIDTH + CHANNEL_END;
		page.shift(right, firstTrack + channel.trackCount() * Channel.PITCH + CHANNEL_END);
		for (Edge edge : assignments)
			page.lines.put(edge.id(), channel.course(edge, page.boxes.get(edge.from()).right(), page.boxes.get(edge.to()).x(),
					firstTrack, Channel.PITCH));
		for (Edge edge : changes)
			page.lines.put(edge.id(), aside(gutter.course(edge, page.boxes.get(edge.from()).x(), page.boxes.get(edge.to()).x(),
					left - GUTTER_END, -Channel.PITCH), left - GUTTER_END));
		return page.finish();
	}

	/** Both ends lie on the same side, so that even a level line must leave it. */
	private static List<Point> aside(List<Point> course, double track) {
		if (course.size() > 2)
			return course;
		Point from = course.get(0);
		Point to = course.get(1);
		return List.of(from, new Point(track, from.y()), new Point(track, to.y() + 2), new Point(to.x(), to.y() + 2));
	}

	private List<Edge> edges(boolean reorganisations) {
		return page.diagram.edges().stream().filter(e -> e.kind() == Edge.Kind.REORGANISED == reorganisations).toList();
	}

	private static double indent(Node department) {
		return Math.min(department.depth() * INDENT, DEPARTMENT_WIDTH / 3);
	}

	/** Spreads the departments over the height of the items when those are higher. */
	private void placeDepartments(List<Node> departments, double bottom) {
		double height = departments.stream().mapToDouble(d -> page.style.departmentHeight(d, DEPARTMENT_WIDTH - indent(d))).sum();
		double free = bottom - page.top - height;
		double gap = Math.max(DEPARTMENT_GAP, Math.min(3 * DEPARTMENT_GAP, departments.size() < 2 ? 0 : free / (departments.size() - 1)));
		List<Rect> placed = new ArrayList<>();
		for (Node department : departments)
			if (chosen.containsKey(department.id())) {
				Rect box = box(department, Math.max(page.top, Math.min(chosen.get(department.id()).y(), Page.FARTHEST)));
				page.boxes.put(department.id(), box);
				placed.add(box);
			}
		double y = page.top;
		for (Node department : departments) {
			if (chosen.containsKey(department.id()))
				continue;
			Rect box = box(department, Page.free(y, box(department, y).height(), DEPARTMENT_GAP, placed));
			page.boxes.put(department.id(), box);
			y = box.bottom() + gap;
		}
	}

	private Rect box(Node department, double y) {
		double indent = indent(department);
		double width = DEPARTMENT_WIDTH - indent;
		return new Rect(indent, y, width, page.style.departmentHeight(department, width));
	}
}
