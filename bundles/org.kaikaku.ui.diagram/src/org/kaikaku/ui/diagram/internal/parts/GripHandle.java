package org.kaikaku.ui.diagram.internal.parts;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.swt.SWT;

/** The grip at an end of a bar, with which the bar is made longer or shorter. */
final class GripHandle extends AbstractHandle {
	private static final int WIDTH = 9;
	private static final int EDGE = 2;
	private final boolean beginning;
	private final Host host;

	GripHandle(BarPart owner, boolean beginning, Host host) {
		this.beginning = beginning;
		this.host = host;
		setOwner(owner);
		setLocator(handle -> {
			Rectangle bar = owner.getFigure().getBounds().getCopy();
			owner.getFigure().translateToAbsolute(bar);
			handle.translateToRelative(bar);
			int x = beginning ? bar.x : bar.right();
			handle.setBounds(new Rectangle(x - WIDTH / 2, bar.y - EDGE, WIDTH, bar.height + 2 * EDGE));
		});
		setCursor(org.eclipse.draw2d.Cursors.SIZEWE);
	}

	@Override
	protected DragTracker createDragTracker() {
		return new BarPulling((BarPart) getOwner(), beginning ? BarDrag.Hold.BEGINNING : BarDrag.Hold.END, host).tracker();
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		graphics.setAntialias(SWT.ON);
		Rectangle place = getBounds().getCopy().shrink(1, 1);
		graphics.setBackgroundColor(Colors.paper());
		graphics.fillRoundRectangle(place, WIDTH / 2, WIDTH / 2);
		graphics.setForegroundColor(Colors.accent());
		graphics.setLineWidth(2);
		graphics.drawRoundRectangle(place.shrink(1, 1), WIDTH / 2, WIDTH / 2);
	}
}
