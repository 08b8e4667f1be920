package org.kaikaku.ui.diagram.internal.parts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.Polyline;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editpolicies.SelectionHandlesEditPolicy;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.swt.SWT;

/** What a selected line shows: its course thicker, and a handle at each end that is at a box. */
final class LineSelection extends SelectionHandlesEditPolicy {
	private static final int SIZE = 9;
	private final Host host;

	LineSelection(Host host) {
		this.host = host;
	}

	@Override
	protected List<Object> createSelectionHandles() {
		List<Object> handles = new ArrayList<>();
		LinePart part = (LinePart) getHost();
		handles.add(new Course(part));
		if (part.edge() != null && part.edge().from() != null)
			handles.add(new End(part, true));
		if (part.edge() != null && part.edge().to() != null)
			handles.add(new End(part, false));
		return handles;
	}

	/** The line itself, above the others. */
	private static final class Course extends AbstractHandle {
		private Course(GraphicalEditPart owner) {
			super(owner, handle -> {
				Rectangle place = owner.getFigure().getBounds().getCopy();
				owner.getFigure().translateToAbsolute(place);
				handle.translateToRelative(place);
				handle.setBounds(place.expand(3, 3));
			});
		}

		@Override
		protected DragTracker createDragTracker() {
			return null;
		}

		@Override
		public boolean containsPoint(int x, int y) {
			return false;
		}

		@Override
		protected void paintFigure(Graphics graphics) {
			var points = ((Polyline) getOwner().getFigure()).getPoints().getCopy();
			getOwner().getFigure().translateToAbsolute(points);
			translateToRelative(points);
			graphics.setAntialias(SWT.ON);
			graphics.setForegroundColor(Colors.accent());
			graphics.setLineWidth(3);
			graphics.drawPolyline(points);
		}
	}

	/** An end to be dragged to another box. */
	private final class End extends AbstractHandle {
		private final boolean beginning;

		private End(LinePart owner, boolean beginning) {
			this.beginning = beginning;
			setOwner(owner);
			setLocator(new AtEnd(owner, beginning));
			setSize(SIZE, SIZE);
			setCursor(org.eclipse.draw2d.Cursors.CROSS);
		}

		@Override
		protected DragTracker createDragTracker() {
			return new EndPulling((LinePart) getOwner(), beginning, host).tracker();
		}

		@Override
		protected void paintFigure(Graphics graphics) {
			graphics.setAntialias(SWT.ON);
			Rectangle place = getBounds().getCopy().shrink(1, 1);
			graphics.setBackgroundColor(Colors.paper());
			graphics.fillOval(place);
			graphics.setForegroundColor(Colors.accent());
			graphics.setLineWidth(2);
			graphics.drawOval(place.shrink(1, 1));
		}
	}

	private record AtEnd(LinePart owner, boolean beginning) implements Locator {
		@Override
		public void relocate(IFigure handle) {
			Polyline line = (Polyline) owner.getFigure();
			if (line.getPoints().size() == 0)
				return;
			Rectangle place = new Rectangle(beginning ? line.getStart() : line.getEnd(), new org.eclipse.draw2d.geometry.Dimension());
			line.translateToAbsolute(place);
			handle.translateToRelative(place);
			handle.setBounds(new Rectangle(place.x - SIZE / 2, place.y - SIZE / 2, SIZE, SIZE));
		}
	}
}
