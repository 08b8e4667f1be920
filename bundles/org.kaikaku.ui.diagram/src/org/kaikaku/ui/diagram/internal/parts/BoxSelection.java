package org.kaikaku.ui.diagram.internal.parts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;

/** What a selected box shows: a frame, and where a line can begin, a handle to draw it from. */
final class BoxSelection extends NonResizableEditPolicy {
	private final Host host;

	BoxSelection(Host host) {
		this.host = host;
	}

	@Override
	protected List<Object> createSelectionHandles() {
		List<Object> handles = new ArrayList<>();
		GraphicalEditPart part = (GraphicalEditPart) getHost();
		handles.add(new FrameHandle(part));
		if (Gestures.node(part) != null && host.editing().begins(null, Gestures.node(part)))
			handles.add(new DrawHandle(part));
		return handles;
	}

	@Override
	protected void showFocus() {
		// the frame shows it
	}

	@Override
	protected void hideFocus() {
		// the frame shows it
	}

	@Override
	protected IFigure createDragSourceFeedbackFigure() {
		GhostFigure ghost = new GhostFigure(host, lane() ? null : Gestures.node(getHost()).id());
		Rectangle place = getInitialFeedbackBounds();
		ghost.setBounds(place);
		addFeedback(ghost);
		return ghost;
	}

	private boolean lane() {
		return Gestures.node(getHost()) == null || Gestures.node(getHost()).isLane();
	}

	/** The drag as a whole makes one change, see {@link BoxDragTracker}. */
	@Override
	public Command getCommand(Request request) {
		return null;
	}
}
