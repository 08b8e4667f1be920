package org.kaikaku.ui.diagram.internal.parts;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.kaikaku.diagram.layout.Rect;
import org.kaikaku.ui.diagram.internal.canvas.PaperFigure;

/** What is dragged: the box itself, light enough to see what lies below. */
final class GhostFigure extends Figure {
	private static final int RADIUS = 10;
	private static final int LIGHT = 60;
	private static final int WORDS = 170;
	private final Host host;
	private final String box;

	/** @param box id of the box that is dragged; null for a plain frame */
	GhostFigure(Host host, String box) {
		this.host = host;
		this.box = box;
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		graphics.setAntialias(SWT.ON);
		Rectangle place = getBounds().getCopy().shrink(1, 1);
		graphics.pushState();
		graphics.setAlpha(LIGHT);
		graphics.setBackgroundColor(Colors.accent());
		graphics.fillRoundRectangle(place, RADIUS, RADIUS);
		graphics.popState();
		graphics.setForegroundColor(Colors.accent());
		graphics.drawRoundRectangle(place, RADIUS, RADIUS);
		Rect from = box == null || host.picture() == null ? null : host.picture().place(box);
		if (from != null)
			paintBox(from);
	}

	private void paintBox(Rect from) {
		PaperFigure paper = (PaperFigure) ((PicturePart) host.viewer().getContents()).getFigure();
		double scale = host.viewer().zoom().getZoom();
		Rectangle at = getBounds().getCopy();
		translateToAbsolute(at);
		GC gc = host.viewer().gc();
		if (gc == null || paper.painter() == null)
			return;
		int before = gc.getAlpha();
		gc.setAlpha(WORDS);
		paper.painter().paint(gc, box, at.x - from.x() * scale, at.y - from.y() * scale, scale);
		gc.setAlpha(before);
	}
}
