package org.kaikaku.ui.diagram.internal.canvas;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.XYLayout;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.kaikaku.diagram.drawing.Drawing;
import org.kaikaku.diagram.layout.Rect;

/**
 * The paper with the picture. It paints the whole drawing itself, exactly as it is written to files; the figures on it have no
 * looks of their own but are what the mouse finds, selects and drags.
 */
public final class PaperFigure extends FreeformLayer {
	private final PictureViewer viewer;
	private PicturePainter painter;
	private Drawing drawing;

	/** Empty paper. */
	public PaperFigure(PictureViewer viewer) {
		this.viewer = viewer;
		setLayoutManager(new XYLayout());
	}

	/** Shows another drawing. */
	public void show(Drawing next) {
		if (painter != null)
			painter.dispose();
		drawing = next;
		painter = next == null ? null : new PicturePainter(next);
		revalidate();
		fireExtentChanged();
		repaint();
	}

	/** What is shown; null for nothing. */
	public Drawing drawing() {
		return drawing;
	}

	/** The painter of what is shown; null for nothing. */
	public PicturePainter painter() {
		return painter;
	}

	@Override
	public Rectangle getFreeformExtent() {
		Dimension size = drawing == null ? new Dimension() : new Dimension((int) Math.ceil(drawing.width()), (int) Math.ceil(drawing.height()));
		return super.getFreeformExtent().getCopy().union(new Rectangle(new Point(), size));
	}

	@Override
	public void paint(Graphics graphics) {
		GC gc = viewer.gc();
		if (gc == null || painter == null)
			return;
		double scale = viewer.zoom().getZoom();
		Point origin = new Point(0, 0);
		translateToAbsolute(origin);
		org.eclipse.swt.graphics.Rectangle damage = viewer.damage();
		Rect area = new Rect((damage.x - origin.x) / scale, (damage.y - origin.y) / scale, damage.width / scale, damage.height / scale);
		painter.paint(gc, origin.x, origin.y, scale, area);
	}

	/** Lets go of what the window system keeps. */
	public void dispose() {
		if (painter != null)
			painter.dispose();
	}
}
