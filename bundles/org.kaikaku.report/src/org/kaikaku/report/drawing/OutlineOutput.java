package org.kaikaku.report.drawing;

import com.github.weisj.jsvg.renderer.output.Output;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Notes down what a vector picture paints. Lines become the outlines of their strokes. */
final class OutlineOutput implements Output {

	/** What all parts of one picture share. */
	private static final class Painted {
		private final List<Outlines.Patch> patches = new ArrayList<>();
		private boolean other;
	}

	private static final double EVERYTHING = 1e6;

	private final Painted painted;
	private final RenderingHints hints = new RenderingHints(null);
	private AffineTransform transform;
	private Shape clip;
	private Paint paint;
	private Stroke stroke;
	private float opacity;

	OutlineOutput() {
		painted = new Painted();
		transform = new AffineTransform();
		paint = Color.BLACK;
		stroke = new BasicStroke();
		opacity = 1;
	}

	private OutlineOutput(OutlineOutput parent) {
		painted = parent.painted;
		parent.copyTo(this);
		hints.putAll(parent.hints);
	}

	private void copyTo(OutlineOutput other) {
		other.transform = new AffineTransform(transform);
		other.clip = clip;
		other.paint = paint;
		other.stroke = stroke;
		other.opacity = opacity;
	}

	/** All patches; empty if something else was painted as well. */
	Optional<List<Outlines.Patch>> patches() {
		return painted.other ? Optional.empty() : Optional.of(painted.patches);
	}

	@Override
	public void fillShape(Shape shape) {
		painted.other |= !(paint instanceof Color) || painted.patches.size() >= Outlines.MOST_PATCHES;
		if (!painted.other) {
			Color color = (Color) paint;
			double alpha = opacity * color.getAlpha() / 255;
			if (alpha > 0) {
				painted.patches.add(new Outlines.Patch(transform.createTransformedShape(shape), clip, color.getRGB() & 0xFFFFFF, alpha));
			}
		}
	}

	@Override
	public void drawShape(Shape shape) {
		fillShape(stroke.createStrokedShape(shape));
	}

	@Override
	public void drawImage(BufferedImage image) {
		painted.other = true;
	}

	@Override
	public void drawImage(Image image, ImageObserver observer) {
		painted.other = true;
	}

	@Override
	public void drawImage(Image image, AffineTransform at, ImageObserver observer) {
		painted.other = true;
	}

	@Override
	public void setPaint(Paint value) {
		paint = value;
	}

	@Override
	public void setPaint(Supplier<Paint> value) {
		paint = value.get();
	}

	@Override
	public void setStroke(Stroke value) {
		stroke = value;
	}

	@Override
	public Stroke stroke() {
		return stroke;
	}

	@Override
	public void applyClip(Shape shape) {
		Shape wanted = transform.createTransformedShape(shape);
		if (clip == null) {
			clip = wanted;
		} else {
			Area both = new Area(clip);
			both.intersect(new Area(wanted));
			clip = both;
		}
	}

	@Override
	public void setClip(Shape shape) {
		clip = shape == null ? null : transform.createTransformedShape(shape);
	}

	@Override
	public Optional<Float> contextFontSize() {
		return Optional.empty();
	}

	@Override
	public Output createChild() {
		return new OutlineOutput(this);
	}

	@Override
	public void dispose() {
		// nothing is held
	}

	@Override
	public void debugPaint(Consumer<Graphics2D> painter) {
		// nobody looks
	}

	@Override
	public Rectangle2D clipBounds() {
		Shape bounds = clip == null ? new Rectangle2D.Double(-EVERYTHING, -EVERYTHING, 2 * EVERYTHING, 2 * EVERYTHING) : clip;
		try {
			return transform.createInverse().createTransformedShape(bounds).getBounds2D();
		} catch (NoninvertibleTransformException e) {
			return new Rectangle2D.Double();
		}
	}

	@Override
	public RenderingHints renderingHints() {
		return hints;
	}

	@Override
	public Object renderingHint(RenderingHints.Key key) {
		return hints.get(key);
	}

	@Override
	public void setRenderingHint(RenderingHints.Key key, Object value) {
		hints.put(key, value);
	}

	@Override
	public AffineTransform transform() {
		return new AffineTransform(transform);
	}

	@Override
	public void setTransform(AffineTransform value) {
		transform = new AffineTransform(value);
	}

	@Override
	public void applyTransform(AffineTransform value) {
		transform.concatenate(value);
	}

	@Override
	public void rotate(double angle) {
		transform.rotate(angle);
	}

	@Override
	public void scale(double sx, double sy) {
		transform.scale(sx, sy);
	}

	@Override
	public void translate(double dx, double dy) {
		transform.translate(dx, dy);
	}

	@Override
	public float currentOpacity() {
		return opacity;
	}

	@Override
	public void applyOpacity(float factor) {
		opacity *= factor;
	}

	@Override
	public SafeState safeState() {
		OutlineOutput saved = new OutlineOutput(this);
		return () -> saved.copyTo(this);
	}

	@Override
	public boolean supportsFilters() {
		// They end in pixels, and these are noticed.
		return true;
	}

	@Override
	public boolean supportsColors() {
		return true;
	}
}
