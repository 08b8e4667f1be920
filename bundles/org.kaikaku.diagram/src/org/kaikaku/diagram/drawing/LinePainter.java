package org.kaikaku.diagram.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.kaikaku.diagram.Edge;
import org.kaikaku.diagram.layout.Point;
import org.kaikaku.diagram.layout.Rect;
import org.kaikaku.diagram.text.TextMeasure;

/** Paints the lines of a picture. */
final class LinePainter {
	static final double RADIUS = 6;
	private static final double ARROW = 6;
	private final TextMeasure measure;

	/** With a font. */
	LinePainter(TextMeasure measure) {
		this.measure = measure;
	}

	/**
	 * The shapes of a line.
	 *
	 * @param course its corners
	 * @param runs   the stretches that are painted with it rather than with another line of its bundle
	 * @param place  the place of its bundle's colour
	 */
	Shape.Group paint(Edge edge, List<Point> course, List<List<Point>> runs, int place) {
		Pen pen = new Pen(measure);
		draw(pen, edge.kind(), course, runs, place);
		return new Shape.Group(edge.id(), edge.elementId(), edge.kind().name().toLowerCase(Locale.ROOT), edge.tooltip(), pen.shapes);
	}

	void draw(Pen pen, Edge.Kind kind, List<Point> course, List<List<Point>> runs, int place) {
		Ink ink = Palette.line(kind, place);
		boolean arrow = switch (kind) {
		case HOLDS, LEADS, SUPPORTS, ENDED -> false;
		default -> true;
		};
		Point end = course.get(course.size() - 1);
		Point before = course.get(course.size() - 2);
		for (List<Point> run : runs) {
			List<Point> points = new ArrayList<>(run);
			if (arrow && points.get(points.size() - 1).equals(end))
				points.set(points.size() - 1, Path.towards(end, before, ARROW - 1));
			pen.outline(Path.line(points, RADIUS), ink);
		}
		if (arrow)
			arrow(pen, before, end, ink.stroke());
		if (kind == Edge.Kind.NEW)
			circle(pen, course.get(0), ink);
		if (kind == Edge.Kind.ENDED)
			cross(pen, end, ink);
	}

	private static void arrow(Pen pen, Point before, Point end, int color) {
		Point base = Path.towards(end, before, ARROW);
		double dx = (end.y() - base.y()) / 2;
		double dy = (base.x() - end.x()) / 2;
		pen.outline(Path.polygon(end.x(), end.y(), base.x() + dx, base.y() + dy, base.x() - dx, base.y() - dy), Ink.filled(color));
	}

	private static void circle(Pen pen, Point at, Ink ink) {
		pen.outline(Path.box(new Rect(at.x() - 3.5, at.y() - 3.5, 7, 7), 3.5),
				new Ink(Palette.PAPER, ink.stroke(), ink.width(), Ink.Dash.SOLID));
	}

	private static void cross(Pen pen, Point at, Ink ink) {
		Ink stroke = Ink.line(ink.stroke(), 1.6, Ink.Dash.SOLID);
		pen.outline(Path.line(List.of(new Point(at.x() - 4, at.y() - 4), new Point(at.x() + 4, at.y() + 4)), 0), stroke);
		pen.outline(Path.line(List.of(new Point(at.x() - 4, at.y() + 4), new Point(at.x() + 4, at.y() - 4)), 0), stroke);
	}
}
