package org.kaikaku.ui.diagram.internal.canvas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Transform;
import org.kaikaku.diagram.drawing.Drawing;
import org.kaikaku.diagram.drawing.Ink;
import org.kaikaku.diagram.drawing.Shape;
import org.kaikaku.diagram.layout.Rect;

/**
 * Paints a drawing on the screen at any scale: the very shapes that are written to files. Only what lies in the damaged area is
 * painted. Outlines of boxes are moved to whole pixels of the screen, so that thin lines stay thin at every scale.
 */
public final class PicturePainter {
	/** Letters smaller than this, in pixels of the screen, cannot be read and are left out. */
	private static final double LEAST_LETTERS = 3;
	/** Each a {@link Piece} or a {@link LineRun}. */
	private final List<Object> pieces = new ArrayList<>();
	private final Map<String, List<Object>> groups = new HashMap<>();
	private double scaleOfPaths;

	/** A shape that is no line, its room, and its outline as the window system keeps it. */
	private static final class Piece {
		private final Shape shape;
		private final Rect room;
		/** Its stroke, where the window system would set the dashes otherwise in each part that is painted. */
		private final LineRun dashes;
		private Path path;

		private Piece(Shape shape) {
			this.shape = shape;
			room = Rooms.of(shape);
			dashes = shape instanceof Shape.Outline outline && outline.ink().stroke() != null && outline.ink().dash() != Ink.Dash.SOLID
					? LineRun.of(outline) : null;
		}
	}

	/** For a drawing. */
	public PicturePainter(Drawing drawing) {
		drawing.shapes().forEach(s -> collect(s, List.of()));
	}

	private void collect(Shape shape, List<String> owners) {
		if (shape instanceof Shape.Group group) {
			List<String> inner = new ArrayList<>(owners);
			inner.add(group.id());
			group.shapes().forEach(s -> collect(s, inner));
			return;
		}
		Piece piece = LineRun.takes(shape) ? null : new Piece(shape);
		add(pieces, shape, piece);
		owners.forEach(o -> add(groups.computeIfAbsent(o, k -> new ArrayList<>()), shape, piece));
	}

	private static void add(List<Object> to, Shape shape, Piece piece) {
		if (piece != null) {
			to.add(piece);
			return;
		}
		if (to.isEmpty() || !(to.get(to.size() - 1) instanceof LineRun))
			to.add(new LineRun());
		((LineRun) to.get(to.size() - 1)).add((Shape.Outline) shape);
	}

	/**
	 * Paints all that meets an area.
	 *
	 * @param x     where the left edge of the drawing lies, in pixels of the control
	 * @param y     where its upper edge lies
	 * @param scale pixels of the control for a pixel of the drawing
	 * @param area  in pixels of the drawing
	 */
	public void paint(GC gc, double x, double y, double scale, Rect area) {
		paint(gc, pieces, x, y, scale, area);
	}

	/** Paints one box, line or bar alone; nothing when the drawing has none with that id. */
	public void paint(GC gc, String group, double x, double y, double scale) {
		List<Object> own = groups.get(group);
		if (own != null)
			paint(gc, own, x, y, scale, null);
	}

	private void paint(GC gc, List<Object> chosen, double x, double y, double scale, Rect area) {
		if (scale != scaleOfPaths) {
			dispose();
			scaleOfPaths = scale;
		}
		State before = new State(gc);
		gc.setAdvanced(true);
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
		gc.setFillRule(SWT.FILL_WINDING);
		Transform whole = new Transform(gc.getDevice());
		whole.translate((float) x, (float) y);
		whole.scale((float) scale, (float) scale);
		Transform letters = new Transform(gc.getDevice());
		gc.setTransform(whole);
		boolean plain = true;
		Ink last = null;
		for (Object next : chosen) {
			if (next instanceof LineRun run) {
				if (!plain)
					gc.setTransform(whole);
				run.paint(gc, scale, area, (ink, unbroken) -> stroke(gc, ink, scale, unbroken));
				plain = true;
				last = null;
				continue;
			}
			Piece piece = (Piece) next;
			if (area != null && !piece.room.overlaps(area))
				continue;
			if (piece.shape instanceof Shape.Outline outline) {
				if (!plain)
					gc.setTransform(whole);
				outline(gc, piece, outline, scale, plain ? last : null, area);
				plain = true;
				last = piece.dashes == null ? outline.ink() : null;
			} else if (piece.shape instanceof Shape.Words words && words.size() * scale >= LEAST_LETTERS) {
				words(gc, words, letters, x, y, scale);
				plain = false;
			}
		}
		gc.setTransform(null);
		whole.dispose();
		letters.dispose();
		before.restore(gc);
	}

	/** @param last the ink that the GC has from the outline before; null when it is not known */
	private static void outline(GC gc, Piece piece, Shape.Outline outline, double scale, Ink last, Rect area) {
		if (piece.path == null || piece.path.isDisposed())
			piece.path = Outlines.path(gc.getDevice(), outline, piece.room, scale);
		Ink ink = outline.ink();
		if (ink.fill() != null) {
			if (last == null || !ink.fill().equals(last.fill()))
				gc.setBackground(color(gc.getDevice(), ink.fill()));
			gc.fillPath(piece.path);
		}
		if (piece.dashes != null)
			piece.dashes.paint(gc, scale, area, (i, unbroken) -> stroke(gc, i, scale, unbroken));
		else if (ink.stroke() != null) {
			if (!ink.equals(last))
				stroke(gc, ink, scale, false);
			gc.drawPath(piece.path);
		}
	}

	private static void stroke(GC gc, Ink ink, double scale, boolean unbroken) {
		gc.setForeground(color(gc.getDevice(), ink.stroke()));
		double[] pattern = unbroken ? new double[0] : ink.dash().pattern();
		float[] dash = new float[pattern.length];
		for (int i = 0; i < dash.length; i++)
			dash[i] = (float) pattern[i];
		// At small scales a line would vanish.
		float width = (float) Math.max(ink.width(), 0.6 / scale);
		gc.setLineAttributes(new LineAttributes(width, SWT.CAP_FLAT, SWT.JOIN_MITER,
				dash.length == 0 ? SWT.LINE_SOLID : SWT.LINE_CUSTOM, dash.length == 0 ? null : dash, 0, 10));
	}

	private static void words(GC gc, Shape.Words words, Transform transform, double x, double y, double scale) {
		PictureFonts.Face face = PictureFonts.of(gc).face(words.bold());
		gc.setFont(face.font);
		gc.setForeground(color(gc.getDevice(), words.color()));
		double high = words.size() / face.size;
		double wide = words.width() <= 0 ? high : words.width() / Math.max(1, face.width(gc, words.text()));
		transform.setElements((float) (wide * scale), 0, 0, (float) (high * scale), (float) (x + words.x() * scale),
				(float) (y + (words.baseline() - face.ascent * high) * scale));
		gc.setTransform(transform);
		gc.drawText(words.text(), 0, 0, SWT.DRAW_TRANSPARENT);
	}

	/** The room of the outermost outline of a group: the box that the group stands for. */
	public static Rect room(Shape.Group group) {
		return Rooms.of(group.shapes().get(0));
	}

	/** A colour given as 0xRRGGBB. */
	public static Color color(Device device, int rgb) {
		return new Color(device, rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
	}

	/** Lets go of what the window system keeps; the painter can still be used. */
	public void dispose() {
		for (Object next : pieces)
			if (next instanceof Piece piece && piece.path != null) {
				piece.path.dispose();
				piece.path = null;
			}
	}

	/** What painting changes in a GC that others go on using. */
	private static final class State {
		private final Color foreground;
		private final Color background;
		private final Font font;
		private final LineAttributes line;
		private final int antialias;
		private final int textAntialias;
		private final int rule;
		private final boolean advanced;

		private State(GC gc) {
			foreground = gc.getForeground();
			background = gc.getBackground();
			font = gc.getFont();
			line = gc.getLineAttributes();
			antialias = gc.getAntialias();
			textAntialias = gc.getTextAntialias();
			rule = gc.getFillRule();
			advanced = gc.getAdvanced();
		}

		private void restore(GC gc) {
			gc.setForeground(foreground);
			gc.setBackground(background);
			gc.setFont(font);
			gc.setLineAttributes(line);
			gc.setAntialias(antialias);
			gc.setTextAntialias(textAntialias);
			gc.setFillRule(rule);
			if (!advanced)
				gc.setAdvanced(false);
		}
	}
}
