package org.kaikaku.diagram.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kaikaku.diagram.Diagram;
import org.kaikaku.diagram.Diagram.LegendEntry;
import org.kaikaku.diagram.layout.BoxStyle;
import org.kaikaku.diagram.layout.Layout;
import org.kaikaku.diagram.layout.Point;
import org.kaikaku.diagram.layout.Rect;

/** A picture while it is laid out: boxes so far, and what stands around them. */
final class Page {
	static final double MARGIN = 24;
	static final double TITLE_LINE = MARGIN + 20;
	static final double GAP = 10;
	/** Whatever a file says, no box lies lower. */
	static final double FARTHEST = 20_000;
	private static final double SUBTITLE = 18;
	private static final double LEAST_WIDTH = 640;
	private static final double LEGEND_ROW = 22;
	private static final double SIGN_GAP = 6;
	private static final double LEGEND_GAP = 20;
	final Diagram diagram;
	final BoxStyle style;
	final Map<String, Rect> boxes = new HashMap<>();
	final Map<String, List<Point>> lines = new HashMap<>();
	final double top;

	Page(Diagram diagram, BoxStyle style) {
		this.diagram = diagram;
		this.style = style;
		top = TITLE_LINE + (diagram.subtitle().isEmpty() ? 0 : SUBTITLE) + 18;
	}

	/** The highest free place at or below a height for a box among others of its column. */
	static double free(double wanted, double height, double gap, List<Rect> taken) {
		double y = wanted;
		for (boolean moved = true; moved;) {
			moved = false;
			for (Rect other : taken)
				if (y < other.bottom() + gap - 0.001 && y + height + gap - 0.001 > other.y()) {
					y = other.bottom() + gap;
					moved = true;
				}
		}
		return y;
	}

	/** Moves boxes sideways. */
	void shift(Iterable<String> ids, double dx) {
		for (String id : ids)
			boxes.computeIfPresent(id, (k, r) -> new Rect(r.x() + dx, r.y(), r.width(), r.height()));
	}

	double right() {
		return boxes.values().stream().mapToDouble(Rect::right).max().orElse(LEAST_WIDTH - MARGIN);
	}

	double bottom() {
		return boxes.values().stream().mapToDouble(Rect::bottom).max().orElse(top);
	}

	/** The finished layout. */
	Layout finish(double right, double bottom, Map<String, List<Layout.PlacedBar>> bars, List<Layout.GridColumn> columns) {
		double titles = Math.max(style.measure().width(diagram.title(), BoxStyle.TITLE, true),
				style.measure().width(diagram.subtitle(), BoxStyle.NAME, false));
		double width = Math.ceil(Math.max(LEAST_WIDTH, Math.max(right, titles + MARGIN) + MARGIN));
		List<Point> legend = new ArrayList<>();
		double x = MARGIN;
		double y = bottom + 26;
		for (LegendEntry entry : diagram.legend()) {
			double needed = style.signWidth(entry) + SIGN_GAP + style.measure().width(entry.text(), BoxStyle.NAME - 1, false);
			if (x > MARGIN && x + needed > width - MARGIN) {
				x = MARGIN;
				y += LEGEND_ROW;
			}
			legend.add(new Point(x, y));
			x += needed + LEGEND_GAP;
		}
		double height = Math.ceil(legend.isEmpty() ? bottom + MARGIN : y + 10 + MARGIN);
		return new Layout(width, height, boxes, lines, bars, columns, new Layout.Titles(MARGIN, TITLE_LINE, top, legend));
	}

	Layout finish() {
		double right = Math.max(right(), lines.values().stream().flatMap(List::stream).mapToDouble(Point::x).max().orElse(0));
		return finish(right, bottom(), Map.of(), List.of());
	}
}
