package org.kaikaku.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kaikaku.diagram.Bar;
import org.kaikaku.diagram.Diagram;
import org.kaikaku.diagram.Diagram.TimeScale;
import org.kaikaku.diagram.Node;
import org.kaikaku.diagram.layout.BoxStyle;
import org.kaikaku.diagram.layout.Layout;
import org.kaikaku.diagram.layout.Layout.GridColumn;
import org.kaikaku.diagram.layout.Layout.PlacedBar;
import org.kaikaku.diagram.layout.Rect;
import org.kaikaku.model.types.FiscalTerm;

/** A table: a row for each theme, item and activity, a column for each year, bars to scale by months. */
public final class ScheduleLayout {
	private static final double NAMES = 340;
	private static final double INDENT = 14;
	private static final double HEAD = 26;
	private static final double BAR_ROW = BoxStyle.BAR + 5;
	private static final double YEAR = 150;
	private static final double NARROW_YEAR = 110;
	private static final int MANY_YEARS = 6;
	private static final double LEAST_PART = 34;
	private static final int MONTHS = 12;
	private final Page page;
	private final Map<String, List<PlacedBar>> bars = new HashMap<>();
	private final Map<String, List<Node>> children = new HashMap<>();
	private final double yearWidth;
	private final double gridLeft = Page.MARGIN + NAMES;

	/** For a diagram. */
	public ScheduleLayout(Diagram diagram, BoxStyle style) {
		page = new Page(diagram, style);
		diagram.nodes().stream().filter(n -> n.parent() != null)
				.forEach(n -> children.computeIfAbsent(n.parent(), k -> new ArrayList<>()).add(n));
		double base = diagram.time() != null && diagram.time().years().size() > MANY_YEARS ? NARROW_YEAR : YEAR;
		yearWidth = diagram.time() == null ? 0 : Math.max(base, parts(diagram.time()) * LEAST_PART);
	}

	/** Into how many parts a year is divided. */
	private static int parts(TimeScale time) {
		return Math.max(1, time.parts().size());
	}

	/** The layout. */
	public Layout layout() {
		TimeScale time = page.diagram.time();
		double right = gridLeft + (time == null ? 0 : time.years().size() * yearWidth);
		double y = page.top + HEAD * (time != null && parts(time) > 1 ? 1.6 : 1);
		for (Node node : page.diagram.children(null))
			y = row(node, y, right);
		List<GridColumn> columns = new ArrayList<>();
		for (int i = 0; time != null && i < time.years().size(); i++)
			columns.add(new GridColumn(time.labels().get(i),
					new Rect(gridLeft + i * yearWidth, page.top, yearWidth, y - page.top), time.parts()));
		return page.finish(right, y, bars, columns);
	}

	private double row(Node node, double y, double right) {
		if (node.isLane())
			return lane(node, y, right);
		double indent = node.kind() == Node.Kind.ITEM ? 0 : node.depth() * INDENT;
		double width = NAMES - indent - BoxStyle.PAD;
		List<PlacedBar> placed = place(node, y);
		bars.put(node.id(), placed);
		double lowest = placed.stream().mapToDouble(b -> b.place().bottom() - y + 4).max().orElse(0);
		double line = node.kind() == Node.Kind.ITEM ? BoxStyle.LINE : BoxStyle.LINE - 1;
		double pad = node.kind() == Node.Kind.ITEM ? 12 : 7;
		double height = Math.max(page.style.rowName(node, width).size() * line + pad, lowest);
		page.boxes.put(node.id(), new Rect(Page.MARGIN + indent, y, NAMES - indent, height));
		double below = y + height;
		for (Node child : children.getOrDefault(node.id(), List.of()))
			below = row(child, below, right);
		return below;
	}

	private double lane(Node lane, double y, double right) {
		double below = y + page.style.laneHead(lane, right - Page.MARGIN);
		for (Node child : children.getOrDefault(lane.id(), List.of()))
			below = row(child, below, right);
		page.boxes.put(lane.id(), new Rect(Page.MARGIN, y, right - Page.MARGIN, below - y));
		return below;
	}

	/** Bars that run at the same time lie below each other. */
	private List<PlacedBar> place(Node node, double y) {
		if (page.diagram.time() == null)
			return List.of();
		List<Bar> sorted = node.bars().stream().sorted(Comparator.comparing(Bar::start)).toList();
		List<List<Rect>> rows = new ArrayList<>();
		Map<Bar, Rect> places = new HashMap<>();
		Map<Bar, List<Rect>> neighbours = new HashMap<>();
		for (Bar bar : sorted) {
			double from = x(bar.start(), true);
			double to = Math.max(from, x(bar.end(), false));
			int r = 0;
			while (r < rows.size() && rows.get(r).get(rows.get(r).size() - 1).right() > from + 0.5)
				r++;
			if (r == rows.size())
				rows.add(new ArrayList<>());
			Rect place = new Rect(from, y + 4 + r * BAR_ROW, to - from, BoxStyle.BAR);
			rows.get(r).add(place);
			places.put(bar, place);
			neighbours.put(bar, rows.get(r));
		}
		double end = gridLeft + page.diagram.time().years().size() * yearWidth;
		return node.bars().stream().map(bar -> {
			Rect place = places.get(bar);
			double next = neighbours.get(bar).stream().mapToDouble(Rect::x).filter(x -> x >= place.right() - 0.5 && x > place.x()).min()
					.orElse(end);
			return new PlacedBar(bar, place, Math.max(0, next - place.right()), months(bar.start(), true) < 0,
					bar.openEnded() || months(bar.end(), false) > page.diagram.time().years().size() * MONTHS);
		}).toList();
	}

	private double x(FiscalTerm term, boolean begin) {
		int last = page.diagram.time().years().size() * MONTHS;
		int months = Math.max(0, Math.min(last, months(term, begin)));
		return gridLeft + months * yearWidth / MONTHS;
	}

	/** Months from the beginning of the table to the beginning or the end of a term. */
	private int months(FiscalTerm term, boolean begin) {
		int year = term.year().value() - page.diagram.time().years().get(0).value();
		int part = (term.index() - (begin ? 1 : 0)) * term.part().months();
		return year * MONTHS + part;
	}
}
