package org.kaikaku.diagram.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kaikaku.diagram.drawing.Path.Step;
import org.kaikaku.diagram.layout.Point;
import org.kaikaku.diagram.layout.Rect;

/**
 * Cuts a high drawing into parts that fit pages. A cut goes between words and small outlines, never through them; a band
 * of the drawing, such as the head of a table, is repeated at the top of each part.
 */
public final class DrawingPages {
	/** Higher outlines are grounds and frames, which may be cut. */
	private static final double HIGHEST_WHOLE = 80;
	/** Below a cut before which something important begins, this share of a page may stay empty. */
	private static final double LEAST_FILLED = 0.6;
	private final Drawing drawing;
	private final Rect band;
	private final List<Extent> taken = new ArrayList<>();
	private final List<Double> starts;

	private DrawingPages(Drawing drawing, Rect band, List<Double> starts) {
		this.drawing = drawing;
		this.band = band;
		this.starts = starts;
		drawing.shapes().forEach(this::take);
	}

	/**
	 * The parts of a drawing.
	 *
	 * @param band   what is repeated; null for nothing
	 * @param starts heights at which parts begin preferably
	 * @param height the greatest height of a part
	 * @return the drawing itself if it is no higher; a part is higher only when nothing in it can be cut
	 */
	public static List<Drawing> of(Drawing drawing, Rect band, List<Double> starts, double height) {
		return drawing.height() <= height ? List.of(drawing) : new DrawingPages(drawing, band, starts).split(height);
	}

	private List<Drawing> split(double height) {
		List<Drawing> parts = new ArrayList<>();
		double from = 0;
		while (from < drawing.height()) {
			double repeated = parts.isEmpty() || band == null ? 0 : band.height();
			double to = cut(from, from + height - repeated);
			parts.add(part(from, to, repeated));
			from = to;
		}
		return parts;
	}

	private double cut(double from, double furthest) {
		if (furthest >= drawing.height())
			return drawing.height();
		double least = from + (furthest - from) * LEAST_FILLED;
		double preferred = starts.stream().filter(y -> y >= least && y <= furthest && isFree(y)).max(Double::compare).orElse(-1.0);
		if (preferred > 0)
			return preferred;
		for (double y = furthest; y > from; y--)
			if (isFree(y))
				return y;
		for (double y = furthest; y < drawing.height(); y++)
			if (isFree(y))
				return y;
		return drawing.height();
	}

	private boolean isFree(double y) {
		return taken.stream().noneMatch(t -> t.top() < y && y < t.bottom());
	}

	private void take(Shape shape) {
		if (shape instanceof Shape.Group group) {
			group.shapes().forEach(this::take);
			return;
		}
		Extent extent = Extent.of(shape);
		if (extent.height() <= HIGHEST_WHOLE)
			taken.add(extent);
	}

	private Drawing part(double from, double to, double repeated) {
		List<Shape> shapes = new ArrayList<>();
		if (repeated > 0)
			drawing.shapes().forEach(s -> copy(s, band.y(), band.bottom(), 0, shapes));
		drawing.shapes().forEach(s -> copy(s, from, to, repeated, shapes));
		return new Drawing(drawing.width(), to - from + repeated, drawing.language(), drawing.title(), drawing.description(), shapes);
	}

	/** Copies what of a shape lies in a stretch, so that the stretch begins at a height. */
	private static void copy(Shape shape, double from, double to, double top, List<Shape> copies) {
		if (shape instanceof Shape.Group group) {
			List<Shape> inside = new ArrayList<>();
			group.shapes().forEach(s -> copy(s, from, to, top, inside));
			if (!inside.isEmpty())
				copies.add(new Shape.Group(group.id(), group.elementId(), group.kind(), group.tooltip(), inside));
			return;
		}
		Extent extent = Extent.of(shape);
		boolean whole = extent.height() <= HIGHEST_WHOLE;
		// What only touches the stretch from outside belongs to the part beside it; a line has no height to lie inside with.
		if (extent.bottom() <= from && extent.top() < from || extent.top() >= to && extent.bottom() > to)
			return;
		if (whole && (extent.bottom() > to + 1 || extent.top() < from - 1))
			return;
		if (shape instanceof Shape.Words w)
			copies.add(new Shape.Words(w.x(), w.baseline() + top - from, w.text(), w.size(), w.bold(), w.color(), w.width()));
		else if (shape instanceof Shape.Outline o && o.ink().fill() == null)
			line(o.path(), from, to, top).ifPresent(path -> copies.add(new Shape.Outline(path, o.ink())));
		else if (shape instanceof Shape.Outline o)
			copies.add(new Shape.Outline(new Path(o.path().steps().stream().map(s -> moved(s, from, to, top)).toList()), o.ink()));
	}

	/** What of a line lies in a stretch; a rounded corner that a cut goes through is left out. */
	private static Optional<Path> line(Path path, double from, double to, double top) {
		List<Step> steps = new ArrayList<>();
		Point at = null;
		Point first = null;
		Point drawn = null;
		for (Step step : path.steps()) {
			Point next = step instanceof Step.Close ? first : Step.end(step);
			if (step instanceof Step.Move) {
				first = next;
			} else if (step instanceof Step.Curve c && isWithin(at.y(), from, to) && isWithin(next.y(), from, to)) {
				if (!at.equals(drawn))
					steps.add(new Step.Move(at.x(), at.y() + top - from));
				steps.add(moved(c, from, to, top));
				drawn = next;
			} else if (!(step instanceof Step.Curve) && Math.max(at.y(), next.y()) >= from && Math.min(at.y(), next.y()) <= to) {
				Point begin = towards(at, next, from, to);
				if (!begin.equals(drawn))
					steps.add(new Step.Move(begin.x(), begin.y() + top - from));
				drawn = towards(next, at, from, to);
				steps.add(new Step.Line(drawn.x(), drawn.y() + top - from));
			}
			at = next;
		}
		return steps.isEmpty() ? Optional.empty() : Optional.of(new Path(steps));
	}

	private static boolean isWithin(double y, double from, double to) {
		return y >= from && y <= to;
	}

	/** An end of a straight line, drawn back along it into a stretch. */
	private static Point towards(Point end, Point other, double from, double to) {
		if (isWithin(end.y(), from, to))
			return end;
		double y = within(end.y(), from, to);
		return new Point(end.x() + (other.x() - end.x()) * (y - end.y()) / (other.y() - end.y()), y);
	}

	/** A step at its new place; what lies beyond the stretch is drawn in to its edge, which cuts grounds and upright lines. */
	private static Step moved(Step step, double from, double to, double top) {
		if (step instanceof Step.Move m)
			return new Step.Move(m.x(), within(m.y(), from, to) + top - from);
		if (step instanceof Step.Line l)
			return new Step.Line(l.x(), within(l.y(), from, to) + top - from);
		if (step instanceof Step.Curve c)
			return new Step.Curve(c.x1(), within(c.y1(), from, to) + top - from, c.x2(), within(c.y2(), from, to) + top - from, c.x(),
					within(c.y(), from, to) + top - from);
		return step;
	}

	private static double within(double y, double from, double to) {
		return Math.max(from, Math.min(to, y));
	}
}
