package org.kaikaku.ui.diagram.internal.parts;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.gef.tools.ConnectionDragCreationTool;
import org.eclipse.swt.SWT;
import org.kaikaku.ui.diagram.internal.Words;

/** The small circle at the lower edge of a selected box from which a line is drawn. */
final class DrawHandle extends AbstractHandle {
	private static final int SIZE = 15;
	private static final int SIGN = 3;

	DrawHandle(GraphicalEditPart owner) {
		setOwner(owner);
		setLocator(new Beside(owner));
		setSize(SIZE, SIZE);
		Label tip = new Label(Words.of("draw.tip"));
		tip.setBorder(new MarginBorder(3));
		setToolTip(tip);
		setCursor(org.eclipse.draw2d.Cursors.CROSS);
	}

	@Override
	protected DragTracker createDragTracker() {
		return new FromBox();
	}

	/** Draws a line that begins at the box, wherever on the handle it was pressed. */
	private final class FromBox extends ConnectionDragCreationTool {
		private FromBox() {
			super(new LineFactory(null));
		}

		@Override
		protected boolean updateTargetUnderMouse() {
			if (!isInState(STATE_INITIAL))
				return super.updateTargetUnderMouse();
			setTargetEditPart(getOwner());
			return true;
		}
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		graphics.setAntialias(SWT.ON);
		Rectangle place = getBounds().getCopy().shrink(1, 1);
		graphics.setBackgroundColor(Colors.accent());
		graphics.fillOval(place);
		graphics.setForegroundColor(Colors.paper());
		graphics.setLineWidth(2);
		Point middle = place.getCenter();
		graphics.drawLine(middle.x - SIGN, middle.y, middle.x + SIGN, middle.y);
		graphics.drawLine(middle.x, middle.y - SIGN, middle.x + SIGN, middle.y);
		graphics.drawLine(middle.x, middle.y + SIGN, middle.x + SIGN, middle.y);
	}

	private static final class Beside implements Locator {
		private final GraphicalEditPart owner;

		private Beside(GraphicalEditPart owner) {
			this.owner = owner;
		}

		@Override
		public void relocate(IFigure handle) {
			Rectangle box = owner.getFigure().getBounds().getCopy();
			owner.getFigure().translateToAbsolute(box);
			handle.translateToRelative(box);
			handle.setBounds(new Rectangle(box.x + (box.width - SIZE) / 2, box.bottom() - SIZE / 2, SIZE, SIZE));
		}
	}
}
