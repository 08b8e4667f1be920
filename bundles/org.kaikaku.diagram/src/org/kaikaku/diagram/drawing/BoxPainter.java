package org.kaikaku.diagram.drawing;

import java.util.List;
import java.util.Locale;

import org.kaikaku.diagram.Node;
import org.kaikaku.diagram.layout.BoxStyle;
import org.kaikaku.diagram.layout.Rect;

/** Paints the boxes of a picture; an editor's figures use it for one box at a time. */
public final class BoxPainter {
	private static final double RADIUS = 6;
	private static final double LOAD_BAR = 30;
	private final BoxStyle style;

	/** With the sizes of the layout. */
	public BoxPainter(BoxStyle style) {
		this.style = style;
	}

	/** The shapes of a box that is no lane. */
	public Shape.Group paint(Node node, Rect box) {
		Pen pen = new Pen(style.measure());
		boolean plan = node.kind() == Node.Kind.PLAN;
		int stroke = plan && node.state() == Node.State.NORMAL ? Palette.ACCENT : Palette.BORDER;
		Ink ink = new Ink(Palette.PAPER, stroke, plan ? 1.5 : 1, Palette.border(node.state()));
		pen.outline(Path.box(box, RADIUS), ink);
		switch (node.kind()) {
		case PLAN, RELATED_PLAN -> plan(pen, node, box);
		case DEPARTMENT -> department(pen, node, box);
		case UNKNOWN -> unknown(pen, node, box);
		default -> item(pen, node, box);
		}
		if (node.finding())
			pen.finding(box.right() - 3, box.y() + 1);
		return group(node, pen);
	}

	static Shape.Group group(Node node, Pen pen) {
		return new Shape.Group(node.id(), node.elementId(), node.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
				node.tooltip(), pen.shapes);
	}

	/** A lane with its head; nothing but the group for a lane without a name. */
	Shape.Group lane(Node node, Rect box, int place, int depth) {
		Pen pen = new Pen(style.measure());
		if (!node.name().isEmpty()) {
			pen.outline(Path.box(box, RADIUS + 2), Ink.box(Palette.lane(place, depth), Palette.LANE_BORDER, Ink.Dash.SOLID));
			laneHead(pen, node, box);
		}
		return group(node, pen);
	}

	void laneHead(Pen pen, Node node, Rect box) {
		double head = style.laneHead(node, box.width());
		pen.block(box.x() + BoxStyle.PAD + 2, box.y() + head / 2, style.laneName(node, box.width()), BoxStyle.NAME, BoxStyle.LINE, true,
				Palette.TEXT);
		if (node.finding())
			pen.finding(box.right() - 4, box.y() + 4);
	}

	private static int ink(Node node) {
		return node.state() == Node.State.NORMAL ? Palette.TEXT : Palette.QUIET;
	}

	private void plan(Pen pen, Node node, Rect box) {
		List<String> name = style.planName(node, box.width());
		List<String> note = style.note(node, box.width());
		double y = box.middle() - (name.size() * BoxStyle.LINE + note.size() * BoxStyle.SMALL_LINE) / 2;
		pen.block(box.x() + BoxStyle.PAD, y + name.size() * BoxStyle.LINE / 2, name, BoxStyle.HEAD, BoxStyle.LINE, true, ink(node));
		y += name.size() * BoxStyle.LINE;
		pen.block(box.x() + BoxStyle.PAD, y + note.size() * BoxStyle.SMALL_LINE / 2 + 1, note, BoxStyle.SMALL, BoxStyle.SMALL_LINE,
				false, Palette.QUIET);
	}

	private void item(Pen pen, Node node, Rect box) {
		double end = box.right() - BoxStyle.PAD;
		for (Node.Mark mark : node.marks()) {
			double width = style.markWidth(mark);
			mark(pen, end - width / 2, box.middle(), mark);
			end -= width + 4;
		}
		if (!node.tag().isEmpty())
			pen.tag(end, box.middle(), node.tag());
		double x = box.x() + BoxStyle.PAD;
		double middle = box.middle();
		int number = node.state() == Node.State.NORMAL ? Palette.ACCENT : Palette.QUIET;
		List<String> name = style.itemName(node, box.width());
		if (style.numberAbove(node)) {
			double block = name.size() * BoxStyle.LINE + BoxStyle.SMALL_LINE;
			pen.words(x, middle - block / 2 + BoxStyle.SMALL_LINE / 2, node.number(), BoxStyle.SMALL, true, number);
			middle += BoxStyle.SMALL_LINE / 2;
		} else {
			pen.words(x, middle, node.number(), BoxStyle.NAME, true, number);
		}
		pen.block(x + style.numberRoom(node), middle, name, BoxStyle.NAME, BoxStyle.LINE, false, ink(node));
	}

	/** A rating: its colour, and always its letter. */
	void mark(Pen pen, double center, double middle, Node.Mark mark) {
		double width = style.markWidth(mark);
		Rect place = new Rect(center - width / 2, middle - BoxStyle.MARK / 2, width, BoxStyle.MARK);
		pen.outline(Path.box(place, BoxStyle.MARK / 2), Ink.filled(Palette.grade(mark)));
		pen.centered(center, middle, mark.symbol(), BoxStyle.SMALL + 1, true, Palette.TEXT);
	}

	private void department(Pen pen, Node node, Rect box) {
		double middle = node.note().isEmpty() ? box.middle() : box.y() + 15;
		pen.words(box.x() + BoxStyle.PAD, middle, style.departmentName(node, box.width()), BoxStyle.NAME, false, ink(node));
		List<String> note = style.note(node, box.width());
		double noteMiddle = box.y() + 24 + note.size() * BoxStyle.SMALL_LINE / 2;
		pen.block(box.x() + BoxStyle.PAD, noteMiddle, note, BoxStyle.SMALL, BoxStyle.SMALL_LINE, false, Palette.QUIET);
		if (node.load() != null)
			load(pen, node.load(), box.right() - BoxStyle.LOAD_ROOM, middle);
	}

	private static void load(Pen pen, Node.Load load, double x, double middle) {
		double unit = LOAD_BAR / Math.max(1, load.most());
		double leading = load.leading() * unit;
		double supporting = load.supporting() * unit;
		if (leading > 0)
			pen.outline(Path.box(new Rect(x, middle - 4, leading, 8), 0), Ink.filled(Palette.ACCENT));
		if (supporting > 0)
			pen.outline(Path.box(new Rect(x + leading, middle - 3.5, supporting, 7), 0),
					Ink.box(Palette.BAR, Palette.ACCENT, Ink.Dash.SOLID));
		String number = load.supporting() == 0 ? Integer.toString(load.leading()) : load.leading() + "+" + load.supporting();
		pen.words(x + leading + supporting + 5, middle, number, BoxStyle.NAME - 1, true, Palette.TEXT);
	}

	private void unknown(Pen pen, Node node, Rect box) {
		List<String> note = style.note(node, box.width());
		double shift = note.size() * BoxStyle.SMALL_LINE / 2;
		pen.centered(box.center(), box.middle() - shift, node.name(), BoxStyle.HEAD + 1, true, Palette.QUIET);
		double y = box.middle() - shift + BoxStyle.LINE;
		for (String line : note) {
			pen.centered(box.center(), y, line, BoxStyle.SMALL, false, Palette.QUIET);
			y += BoxStyle.SMALL_LINE;
		}
	}
}
