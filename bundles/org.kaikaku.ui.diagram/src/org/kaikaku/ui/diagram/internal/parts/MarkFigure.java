package org.kaikaku.ui.diagram.internal.parts;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;

/** Where something will lie when it is dropped: a frame, or a bar when it is narrow. */
final class MarkFigure extends Figure {
	private static final int RADIUS = 8;
	private static final int NARROW = 8;
	private static final int THICK = 2;

	@Override
	protected void paintFigure(Graphics graphics) {
		graphics.setAntialias(SWT.ON);
		Rectangle place = getBounds().getCopy();
		if (place.width <= NARROW || place.height <= NARROW) {
			graphics.setBackgroundColor(Colors.accent());
			graphics.fillRoundRectangle(place, NARROW / 2, NARROW / 2);
			return;
		}
		graphics.setForegroundColor(Colors.accent());
		graphics.setLineWidth(THICK);
		graphics.drawRoundRectangle(place.shrink(1, 1), RADIUS, RADIUS);
	}
}
