package org.kaikaku.ui.diagram.internal.parts;

import java.util.Optional;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.gef.tools.SimpleDragTracker;
import org.eclipse.swt.SWT;
import org.kaikaku.diagram.layout.Rect;

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
		return new Stretching();
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

	/** Drags the end; the bar's new length is shown while dragging. */
	private final class Stretching extends SimpleDragTracker {
		private IFigure ghost;

		@Override
		protected String getCommandName() {
			return "stretch";
		}

		private BarPart part() {
			return (BarPart) getOwner();
		}

		@Override
		protected Command getCommand() {
			double x = Gestures.onPaper(host, getLocation()).x();
			return part().bar() == null ? null
					: Gestures.command(host, Optional.of(part().bar()).flatMap(b -> host.editing().stretch(b, beginning, x)));
		}

		@Override
		protected boolean handleDragInProgress() {
			setCurrentCommand(getCommand());
			return super.handleDragInProgress();
		}

		@Override
		protected boolean handleButtonUp(int button) {
			if (stateTransition(STATE_DRAG_IN_PROGRESS, STATE_TERMINAL)) {
				eraseSourceFeedback();
				setCurrentCommand(getCommand());
				executeCurrentCommand();
				return true;
			}
			return super.handleButtonUp(button);
		}

		@Override
		protected void showSourceFeedback() {
			IFigure layer = LayerManager.Helper.find(part()).getLayer(LayerConstants.SCALED_FEEDBACK_LAYER);
			if (part().placed() == null)
				return;
			if (ghost == null) {
				ghost = new GhostFigure(host, null);
				layer.add(ghost);
			}
			Rect bar = part().placed().place();
			double x = Gestures.onPaper(host, getLocation()).x();
			double left = beginning ? Math.min(x, bar.right() - 2) : bar.x();
			double right = beginning ? bar.right() : Math.max(x, bar.x() + 2);
			ghost.setBounds(PlacedFigure.pixels(new Rect(left, bar.y(), right - left, bar.height())));
			super.showSourceFeedback();
		}

		@Override
		protected void eraseSourceFeedback() {
			if (ghost != null)
				ghost.getParent().remove(ghost);
			ghost = null;
			super.eraseSourceFeedback();
		}
	}
}
