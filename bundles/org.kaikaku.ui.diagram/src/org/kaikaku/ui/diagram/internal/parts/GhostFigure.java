package org.kaikaku.ui.diagram.internal.parts;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;

/** A dragged box: its outline with its words, light enough to see what lies below. */
final class GhostFigure extends Figure {
	private static final int RADIUS = 10;
	private static final int LIGHT = 70;

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
	}
}
