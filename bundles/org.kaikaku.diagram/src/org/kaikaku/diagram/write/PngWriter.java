package org.kaikaku.diagram.write;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.kaikaku.core.text.Texts;
import org.kaikaku.diagram.Diagrams;
import org.kaikaku.diagram.drawing.Drawing;
import org.kaikaku.diagram.drawing.Ink;
import org.kaikaku.diagram.drawing.Path;
import org.kaikaku.diagram.drawing.Shape;
import org.kaikaku.diagram.text.GothicFont;

/** Writes PNG images with Java2D, without a display. */
public final class PngWriter {
	/** Image pixels for a pixel of the drawing: 192 dots per inch. */
	public static final double SCALE = 2;
	/** The greatest image, in millions of pixels; it takes 400 MB while it is painted. */
	public static final int MOST_MEGAPIXELS = 100;
	private static final double MILLION = 1_000_000;

	private PngWriter() {
	}

	/**
	 * Writes an image; the stream stays open. A picture that is too large at the scale is written at the screen's resolution
	 * if that helps.
	 *
	 * @param scale image pixels for a pixel of the drawing, above 0
	 * @throws DrawingTooLargeException when there are more than {@link #MOST_MEGAPIXELS} million pixels
	 */
	public static void write(Drawing drawing, OutputStream out, double scale, Locale locale) throws IOException {
		double fitting = fits(drawing, scale) ? scale : Math.min(1, scale);
		if (!fits(drawing, fitting))
			throw new DrawingTooLargeException(Texts.of(Diagrams.class, locale).text("drawing.tooLarge",
					Math.round(drawing.width() * fitting), Math.round(drawing.height() * fitting), MOST_MEGAPIXELS));
		MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out);
		ImageIO.write(paint(drawing, fitting), "png", stream);
		stream.flush();
	}

	private static boolean fits(Drawing drawing, double scale) {
		return drawing.width() * scale * drawing.height() * scale <= MOST_MEGAPIXELS * MILLION;
	}

	private static BufferedImage paint(Drawing drawing, double scale) {
		BufferedImage image = new BufferedImage((int) Math.ceil(drawing.width() * scale), (int) Math.ceil(drawing.height() * scale),
				BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
		graphics.scale(scale, scale);
		paint(drawing.shapes(), graphics);
		graphics.dispose();
		return image;
	}

	private static void paint(List<Shape> shapes, Graphics2D graphics) {
		for (Shape shape : shapes) {
			if (shape instanceof Shape.Group group)
				paint(group.shapes(), graphics);
			else if (shape instanceof Shape.Outline outline)
				paint(outline, graphics);
			else if (shape instanceof Shape.Words words)
				paint(words, graphics);
		}
	}

	private static void paint(Shape.Outline outline, Graphics2D graphics) {
		Path2D path = path(outline.path());
		Ink ink = outline.ink();
		if (ink.fill() != null) {
			graphics.setColor(new Color(ink.fill()));
			graphics.fill(path);
		}
		if (ink.stroke() != null) {
			graphics.setColor(new Color(ink.stroke()));
			double[] pattern = ink.dash().pattern();
			float[] dash = new float[pattern.length];
			for (int i = 0; i < dash.length; i++)
				dash[i] = (float) pattern[i];
			graphics.setStroke(new BasicStroke((float) ink.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10,
					dash.length == 0 ? null : dash, 0));
			graphics.draw(path);
		}
	}

	private static Path2D path(Path path) {
		Path2D.Double result = new Path2D.Double();
		for (Path.Step step : path.steps()) {
			if (step instanceof Path.Step.Move m)
				result.moveTo(m.x(), m.y());
			else if (step instanceof Path.Step.Line l)
				result.lineTo(l.x(), l.y());
			else if (step instanceof Path.Step.Curve c)
				result.curveTo(c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
			else
				result.closePath();
		}
		return result;
	}

	private static void paint(Shape.Words words, Graphics2D graphics) {
		graphics.setColor(new Color(words.color()));
		graphics.setFont(GothicFont.INSTANCE.face(words.bold()).deriveFont((float) words.size()));
		graphics.drawString(GothicFont.INSTANCE.printable(words.text(), words.bold()), (float) words.x(), (float) words.baseline());
	}
}
