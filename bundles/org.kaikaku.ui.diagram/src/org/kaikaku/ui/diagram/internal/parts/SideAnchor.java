package org.kaikaku.ui.diagram.internal.parts;

import org.eclipse.draw2d.AbstractConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/** Lines that are being drawn join a box in the middle of the side that looks at their other end. */
final class SideAnchor extends AbstractConnectionAnchor {
	SideAnchor(IFigure owner) {
		super(owner);
	}

	@Override
	public Point getLocation(Point reference) {
		Rectangle box = getOwner().getBounds().getCopy();
		getOwner().translateToAbsolute(box);
		int x = reference.x < box.x + box.width / 2 ? box.x : box.x + box.width;
		return new Point(x, box.y + box.height / 2);
	}
}
