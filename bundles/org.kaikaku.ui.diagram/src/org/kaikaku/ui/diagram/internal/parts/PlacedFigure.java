package org.kaikaku.ui.diagram.internal.parts;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.kaikaku.diagram.layout.Rect;

/** A place on the paper that the mouse finds. Its looks are those of the paper. */
class PlacedFigure extends Figure {
	@Override
	public void paint(Graphics graphics) {
		// the paper has painted it
	}

	/** The whole pixels that hold a place. */
	static Rectangle pixels(Rect place) {
		int x = (int) Math.floor(place.x());
		int y = (int) Math.floor(place.y());
		return new Rectangle(x, y, (int) Math.ceil(place.right()) - x, (int) Math.ceil(place.bottom()) - y);
	}
}
