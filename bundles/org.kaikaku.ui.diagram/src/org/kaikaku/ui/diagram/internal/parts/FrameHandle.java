package org.kaikaku.ui.diagram.internal.parts;

import org.eclipse.draw2d.AbstractBorder;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Insets;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.MoveHandle;
import org.eclipse.swt.SWT;

/** The frame around what is selected; the one that has the keyboard has the thicker one. */
final class FrameHandle extends MoveHandle {
	private static final int EDGE = 4;

	FrameHandle(GraphicalEditPart owner) {
		super(owner);
	}

	@Override
	protected void initialize() {
		super.initialize();
		setBorder(new Frame());
		setCursor(null);
	}

	@Override
	protected DragTracker createDragTracker() {
		return getOwner().getDragTracker(null);
	}

	private final class Frame extends AbstractBorder {
		@Override
		public Insets getInsets(IFigure figure) {
			return new Insets(EDGE);
		}

		@Override
		public void paint(IFigure figure, Graphics graphics, Insets insets) {
			Rectangle place = figure.getBounds().getCopy().shrink(2, 2);
			graphics.setAntialias(SWT.ON);
			graphics.setForegroundColor(Colors.accent());
			graphics.setLineWidth(getOwner().hasFocus() || getOwner().getSelected() == org.eclipse.gef.EditPart.SELECTED_PRIMARY ? 2 : 1);
			graphics.drawRoundRectangle(place, 2 * EDGE, 2 * EDGE);
		}
	}
}
