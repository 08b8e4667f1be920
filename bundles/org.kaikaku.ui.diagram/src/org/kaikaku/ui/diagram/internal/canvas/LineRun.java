package org.kaikaku.ui.diagram.internal.canvas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.kaikaku.diagram.drawing.Ink;
import org.kaikaku.diagram.drawing.Path.Step;
import org.kaikaku.diagram.drawing.Shape;
import org.kaikaku.diagram.layout.Rect;

/**
 * Lines that follow each other in a drawing. A full responsibility map has thousands, of which hundreds cross any part of it. The
 * window system takes a path of straight upright and level stretches as so many boxes, and all of one ink at once, while it works
 * on each line with rounded corners by itself; so stretches and corners are painted apart, and of both only those that meet the
 * damaged area.
 */
final class LineRun {
	private final Map<Ink, List<Line>> lines = new LinkedHashMap<>();
	private double scale;

	private static final class Line {
		private final Shape.Outline outline;
		private final Rect room;
		private LineParts parts;

		private Line(Shape.Outline outline) {
			this.outline = outline;
			room = Rooms.of(outline);
		}
	}

	/** Whether a shape is a line: a stroke that does not come back to its beginning. */
	static boolean takes(Shape shape) {
		return shape instanceof Shape.Outline outline && outline.ink().fill() == null && outline.ink().stroke() != null
				&& outline.path().steps().stream().noneMatch(Step.Close.class::isInstance);
	}

	/** A single one, which may come back to its beginning. */
	static LineRun of(Shape.Outline line) {
		LineRun run = new LineRun();
		run.add(line);
		return run;
	}

	void add(Shape.Outline line) {
		lines.computeIfAbsent(line.ink(), i -> new ArrayList<>()).add(new Line(line));
	}

	/**
	 * Paints what meets an area, or all.
	 *
	 * @param area   in pixels of the drawing; null for all
	 * @param stroke makes a GC draw with an ink; unbroken when told so
	 */
	void paint(GC gc, double newScale, Rect area, BiConsumer<Ink, Boolean> stroke) {
		if (newScale != scale)
			lines.values().forEach(all -> all.forEach(l -> l.parts = null));
		scale = newScale;
		lines.forEach((ink, all) -> paint(gc, ink, all, area, stroke));
	}

	private void paint(GC gc, Ink ink, List<Line> all, Rect area, BiConsumer<Ink, Boolean> stroke) {
		LineParts.Paths paths = new LineParts.Paths(gc.getDevice());
		for (Line line : all)
			if (area == null || line.room.overlaps(area)) {
				if (line.parts == null)
					line.parts = LineParts.of(line.outline, line.room, scale);
				line.parts.add(paths, area);
			}
		draw(gc, paths.unbroken(), ink, true, stroke);
		draw(gc, paths.corners(), ink, true, stroke);
		draw(gc, paths.dashed(), ink, false, stroke);
		paths.dispose();
	}

	private static void draw(GC gc, Path path, Ink ink, boolean unbroken, BiConsumer<Ink, Boolean> stroke) {
		if (path == null)
			return;
		stroke.accept(ink, unbroken);
		gc.drawPath(path);
	}
}
