package org.kaikaku.diagram.drawing;

import java.time.temporal.ChronoUnit;
import java.util.List;

import org.kaikaku.diagram.Bar;
import org.kaikaku.diagram.Diagram;
import org.kaikaku.diagram.Diagram.TimeScale;
import org.kaikaku.diagram.Node;
import org.kaikaku.diagram.layout.BoxStyle;
import org.kaikaku.diagram.layout.Layout;
import org.kaikaku.diagram.layout.Layout.GridColumn;
import org.kaikaku.diagram.layout.Layout.PlacedBar;
import org.kaikaku.diagram.layout.Point;
import org.kaikaku.diagram.layout.Rect;
import org.kaikaku.diagram.text.LineBreaker;
import org.kaikaku.model.reformplan.LineStyle;
import org.kaikaku.model.reformplan.StepKind;
import org.kaikaku.model.reformplan.StepTrack;

/** Paints a schedule: the table, the names, and the bars in it. */
final class SchedulePainter {
	private static final double HEAD = 26;
	private static final double TIP = 7;
	private static final double TODAY = 4;
	private final Diagram diagram;
	private final Layout layout;
	private final BoxStyle style;
	private final BoxPainter boxes;
	private final double right;

	SchedulePainter(Diagram diagram, Layout layout, BoxStyle style) {
		this.diagram = diagram;
		this.layout = layout;
		this.style = style;
		boxes = new BoxPainter(style);
		right = layout.columns().isEmpty() ? layout.boxes().values().stream().mapToDouble(Rect::right).max().orElse(0)
				: layout.columns().get(layout.columns().size() - 1).place().right();
	}

	void paint(Pen pen) {
		for (Node node : diagram.nodes()) {
			Rect box = layout.boxes().get(node.id());
			if (node.isLane() && !node.name().isEmpty())
				pen.shapes.add(lane(node, box, node.place() + 1));
			else if (node.kind() == Node.Kind.ITEM)
				pen.outline(Path.box(new Rect(layout.titles().margin(), box.y(), right - layout.titles().margin(), box.height()), 0),
						Ink.filled(Palette.ROW));
		}
		grid(pen);
		diagram.nodes().stream().filter(n -> !n.isLane()).forEach(n -> pen.shapes.add(row(n)));
		today(pen);
	}

	private Shape.Group lane(Node node, Rect box, int place) {
		Pen pen = new Pen(style.measure());
		double head = style.laneHead(node, box.width());
		Rect band = new Rect(box.x(), box.y(), box.width(), head);
		pen.outline(Path.box(band, 0), Ink.filled(Palette.lane(place - 1, 0)));
		boxes.laneHead(pen, node, band);
		return BoxPainter.group(node, pen);
	}

	private void grid(Pen pen) {
		for (GridColumn column : layout.columns()) {
			Rect place = column.place();
			pen.centered(place.center(), place.y() + HEAD / 2, column.label(), BoxStyle.NAME, true, Palette.TEXT);
			line(pen, place.x(), place.y(), place.x(), place.bottom(), Ink.Dash.SOLID);
			for (int i = 0; i < column.parts().size(); i++) {
				double x = place.x() + i * place.width() / column.parts().size();
				pen.centered(x + place.width() / column.parts().size() / 2, place.y() + HEAD + 6, column.parts().get(i),
						BoxStyle.SMALL - 1, false, Palette.QUIET);
				if (i > 0)
					line(pen, x, place.y() + HEAD, x, place.bottom(), Ink.Dash.DOTTED);
			}
		}
		if (!layout.columns().isEmpty()) {
			Rect first = layout.columns().get(0).place();
			line(pen, layout.titles().margin(), first.y(), right, first.y(), Ink.Dash.SOLID);
			line(pen, layout.titles().margin(), first.y(), layout.titles().margin(), first.bottom(), Ink.Dash.SOLID);
			line(pen, right, first.y(), right, first.bottom(), Ink.Dash.SOLID);
			line(pen, layout.titles().margin(), first.bottom(), right, first.bottom(), Ink.Dash.SOLID);
		}
	}

	private static void line(Pen pen, double x1, double y1, double x2, double y2, Ink.Dash dash) {
		pen.outline(Path.line(List.of(new Point(x1, y1), new Point(x2, y2)), 0), Ink.line(Palette.GRID, 1, dash));
	}

	private Shape.Group row(Node node) {
		Pen pen = new Pen(style.measure());
		Rect box = layout.boxes().get(node.id());
		boolean item = node.kind() == Node.Kind.ITEM;
		line(pen, box.x(), box.y(), right, box.y(), Ink.Dash.SOLID);
		double number = style.measure().width(node.number(), BoxStyle.NAME, item) + 6;
		double first = box.y() + (item ? 6 : 3.5) + (item ? BoxStyle.LINE : BoxStyle.LINE - 1) / 2;
		int color = node.state() == Node.State.NORMAL ? Palette.TEXT : Palette.QUIET;
		double x = box.x() + BoxStyle.PAD;
		pen.words(x, first, node.number(), item ? BoxStyle.NAME : BoxStyle.NAME - 1, item, item ? Palette.ACCENT : color);
		List<String> name = style.rowName(node, box.width() - BoxStyle.PAD);
		for (int i = 0; i < name.size(); i++)
			pen.words(x + number, first + i * (item ? BoxStyle.LINE : BoxStyle.LINE - 1), name.get(i),
					item ? BoxStyle.NAME : BoxStyle.NAME - 1, item, color);
		if (!node.tag().isEmpty())
			pen.tag(box.right() - (node.finding() ? BoxStyle.FINDING + 4 : 4), first, node.tag());
		if (node.finding())
			pen.finding(box.right() - 2, box.y() + 1);
		if (item)
			node.marks().forEach(m -> mark(pen, m, box));
		layout.bars().getOrDefault(node.id(), List.of()).forEach(b -> pen.shapes.add(bar(b)));
		return BoxPainter.group(node, pen);
	}

	private void mark(Pen pen, Node.Mark mark, Rect row) {
		int place = diagram.time() == null ? -1 : diagram.time().years().indexOf(mark.year());
		if (place >= 0)
			boxes.mark(pen, layout.columns().get(place).place().center(), row.middle(), mark);
	}

	private Shape.Group bar(PlacedBar placed) {
		Pen pen = new Pen(style.measure());
		drawBar(pen, placed);
		Bar bar = placed.bar();
		return new Shape.Group(bar.elementId(), bar.elementId(), "bar", bar.tooltip(), pen.shapes);
	}

	/** A bar in its place; also a sample of one for the legend. */
	static void drawBar(Pen pen, PlacedBar placed) {
		Bar bar = placed.bar();
		Rect place = placed.place();
		boolean actual = bar.track() == StepTrack.ACTUAL;
		Ink ink = new Ink(actual ? Palette.ACCENT : bar.track() == StepTrack.REVISED ? Palette.PAPER : Palette.BAR, Palette.ACCENT, 1,
				bar.track() == StepTrack.REVISED ? Ink.Dash.DASHED : dash(bar.line()));
		Rect inner = new Rect(place.x() + 2, place.y(), Math.max(4, place.width() - 4), place.height());
		double textFrom = inner.x() + 5;
		double textTo = inner.right() - 4;
		if (bar.kind() == StepKind.MILESTONE) {
			milestone(pen, bar, place);
			textFrom = textTo = place.center() + 9;
		} else if (bar.kind() == StepKind.SYMBOL && !bar.symbol().isEmpty()) {
			pen.words(inner.x() + 2, place.middle(), bar.symbol(), BoxStyle.NAME, true, Palette.ACCENT);
			double from = inner.x() + 6 + pen.width(bar.symbol(), BoxStyle.NAME, true);
			if (from < inner.right() - 4)
				pen.outline(Path.line(List.of(new Point(from, place.middle()), new Point(inner.right(), place.middle())), 0),
						Ink.line(Palette.ACCENT, 1.4, dash(bar.line())));
			textFrom = textTo = inner.right();
		} else if (bar.kind() == StepKind.ARROW || placed.cutRight()) {
			pen.outline(arrow(inner), ink);
			textTo -= TIP;
		} else {
			pen.outline(Path.box(inner, 4), ink);
		}
		label(pen, placed, textFrom, textTo, actual && bar.kind() != StepKind.MILESTONE ? Palette.PAPER : Palette.TEXT);
	}

	private static Path arrow(Rect r) {
		double tip = Math.min(TIP, r.width() / 2);
		return Path.polygon(r.x(), r.y(), r.right() - tip, r.y(), r.right(), r.middle(), r.right() - tip, r.bottom(), r.x(), r.bottom());
	}

	private static void milestone(Pen pen, Bar bar, Rect place) {
		if (!bar.symbol().isEmpty()) {
			pen.centered(place.center(), place.middle(), bar.symbol(), BoxStyle.NAME + 2, true, Palette.ACCENT);
			return;
		}
		double x = place.center();
		double y = place.middle();
		pen.outline(Path.polygon(x - 6, y, x, y - 6, x + 6, y, x, y + 6), Ink.filled(Palette.ACCENT));
	}

	/** Inside where it fits, else to the right where there is room, else shortened inside. */
	private static void label(Pen pen, PlacedBar placed, double from, double to, int inside) {
		Bar bar = placed.bar();
		String sign = bar.kind() == StepKind.ARROW || bar.kind() == StepKind.PHASE ? bar.symbol() : "";
		String text = (sign + " " + bar.label()).strip();
		if (text.isEmpty())
			return;
		double needed = pen.width(text, BoxStyle.SMALL, false);
		double middle = placed.place().middle();
		if (needed <= to - from)
			pen.words(from, middle, text, BoxStyle.SMALL, false, inside);
		else if (needed + 6 <= placed.labelRoom() + Math.max(0, placed.place().right() - to - 4) && from >= to)
			pen.words(from + 2, middle, text, BoxStyle.SMALL, false, Palette.TEXT);
		else if (needed + 8 <= placed.labelRoom())
			pen.words(placed.place().right() + 4, middle, text, BoxStyle.SMALL, false, Palette.TEXT);
		else if (to - from >= 2 * BoxStyle.SMALL)
			pen.words(from, middle, new LineBreaker(pen::width).lines(text, BoxStyle.SMALL, false, to - from, 1).get(0),
					BoxStyle.SMALL, false, inside);
	}

	private static Ink.Dash dash(LineStyle line) {
		return switch (line) {
		case DASHED -> Ink.Dash.DASHED;
		case DOTTED -> Ink.Dash.DOTTED;
		case SOLID, DOUBLE -> Ink.Dash.SOLID;
		};
	}

	private void today(Pen pen) {
		TimeScale time = diagram.time();
		if (time == null || time.today() == null || layout.columns().isEmpty())
			return;
		for (int i = 0; i < time.years().size(); i++) {
			var year = time.years().get(i);
			if (time.today().isBefore(year.firstDay()) || time.today().isAfter(year.lastDay()))
				continue;
			Rect column = layout.columns().get(i).place();
			double days = ChronoUnit.DAYS.between(year.firstDay(), year.lastDay()) + 1.0;
			double x = column.x() + column.width() * ChronoUnit.DAYS.between(year.firstDay(), time.today()) / days;
			double rows = column.y() + HEAD * (!time.parts().isEmpty() ? 1.6 : 1);
			pen.outline(Path.line(List.of(new Point(x, rows), new Point(x, column.bottom())), 0),
					Ink.line(Palette.ALERT, 1.4, Ink.Dash.SOLID));
			pen.outline(Path.polygon(x - TODAY, rows - TODAY, x + TODAY, rows - TODAY, x, rows + 1), Ink.filled(Palette.ALERT));
			pen.centered(x, column.bottom() + 9, time.mark(), BoxStyle.SMALL, true, 0xA84A00);
		}
	}
}
