package org.kaikaku.ui.diagram.internal.canvas;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * The control that scrolls. Draw2d moves the pixels that stay and paints what comes into view. On a screen with a scale such as
 * 150 % a step of scrolling is no whole number of pixels, so that moved and painted parts would not meet; there everything is
 * painted anew.
 */
public final class PictureCanvas extends FigureCanvas {
	private static final int WHOLE = 100;
	private boolean repaints;

	PictureCanvas(Composite parent, LightweightSystem system) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL, system);
		fit();
		addListener(SWT.ZoomChanged, e -> fit());
	}

	/** After the window has gone to a screen of another scale. */
	private void fit() {
		repaints(getMonitor().getZoom() % WHOLE != 0);
	}

	/** Whether scrolling paints everything anew. */
	public void repaints(boolean anew) {
		repaints = anew;
	}

	@Override
	public void scrollToX(int x) {
		if (repaints)
			jump(x, getViewport().getViewLocation().y);
		else
			super.scrollToX(x);
	}

	@Override
	public void scrollToY(int y) {
		if (repaints)
			jump(getViewport().getViewLocation().x, y);
		else
			super.scrollToY(y);
	}

	/** The viewport keeps within its range and moves the scroll bars along. */
	private void jump(int x, int y) {
		Point before = getViewport().getViewLocation().getCopy();
		getViewport().setViewLocation(x, y);
		Point after = getViewport().getViewLocation();
		// A field in which a name is written goes along with its box.
		for (Control child : getChildren())
			child.setLocation(child.getLocation().x + before.x - after.x, child.getLocation().y + before.y - after.y);
		redraw();
	}
}
