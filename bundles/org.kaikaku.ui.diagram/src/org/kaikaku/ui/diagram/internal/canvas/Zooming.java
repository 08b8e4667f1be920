package org.kaikaku.ui.diagram.internal.canvas;

import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.kaikaku.diagram.drawing.Drawing;

/** Making the picture larger and smaller. What lies under the pointer, or in the middle, stays where it is. */
public final class Zooming {
	/** The smallest scale. */
	public static final double LEAST = 0.1;
	/** The greatest scale. */
	public static final double MOST = 4;
	private static final double[] STEPS = { 0.1, 0.15, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4 };
	private static final double FIT_MOST = 1.5;
	/** Letters are still read at ease at this scale. */
	private static final double READABLE = 0.6;
	private static final double CLOSE = 0.005;
	private final PictureViewer viewer;
	private final Runnable changed;

	/**
	 * For a scrolling area; Ctrl and the wheel change its scale from now on.
	 *
	 * @param changed told after the scale has changed
	 */
	public Zooming(PictureViewer viewer, Runnable changed) {
		this.viewer = viewer;
		this.changed = changed;
		MouseWheelHandler wheel = this::turned;
		viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), wheel);
	}

	private void turned(Event event, EditPartViewer in) {
		to(event.count > 0 ? next() : previous(), new Point(event.x, event.y));
		event.doit = false;
	}

	/** Pixels of the window for a pixel of the drawing. */
	public double scale() {
		return viewer.zoom().getZoom();
	}

	private double next() {
		for (double step : STEPS)
			if (step > scale() + CLOSE)
				return step;
		return MOST;
	}

	private double previous() {
		for (int i = STEPS.length - 1; i >= 0; i--)
			if (STEPS[i] < scale() - CLOSE)
				return STEPS[i];
		return LEAST;
	}

	/** One step larger. */
	public void in() {
		to(next(), middle());
	}

	/** One step smaller. */
	public void out() {
		to(previous(), middle());
	}

	/** A scale; the middle stays. */
	public void to(double scale) {
		to(scale, middle());
	}

	private Point middle() {
		Dimension size = port().getClientArea().getSize();
		return new Point(size.width / 2, size.height / 2);
	}

	private Viewport port() {
		return viewer.getFigureCanvas().getViewport();
	}

	private void to(double wanted, Point fixed) {
		double scale = Math.max(LEAST, Math.min(MOST, wanted));
		double before = scale();
		Point location = port().getViewLocation();
		double x = (location.x + fixed.x) / before;
		double y = (location.y + fixed.y) / before;
		viewer.zoom().setZoom(scale);
		viewer.flush();
		viewer.zoom().setViewLocation(new Point((int) Math.round(x * scale) - fixed.x, (int) Math.round(y * scale) - fixed.y));
		viewer.flush();
		changed.run();
	}

	/** The scale of the first look: the whole width where that leaves the letters readable, never larger than on paper. */
	public void begin(Drawing drawing) {
		int width = viewer.getFigureCanvas().getClientArea().width;
		if (width <= 0)
			return;
		viewer.zoom().setZoom(Math.min(1, Math.max(READABLE, width / drawing.width())));
		viewer.flush();
		viewer.zoom().setViewLocation(new Point(0, 0));
		changed.run();
	}

	/** The whole picture, as large as the area allows. */
	public void fit(Drawing drawing) {
		org.eclipse.swt.graphics.Rectangle area = viewer.getFigureCanvas().getClientArea();
		if (drawing == null || area.width <= 0 || area.height <= 0)
			return;
		double scale = Math.min(FIT_MOST, Math.min(area.width / drawing.width(), area.height / drawing.height()));
		viewer.zoom().setZoom(Math.max(LEAST, scale));
		viewer.flush();
		viewer.zoom().setViewLocation(new Point(0, 0));
		changed.run();
	}
}
