package org.kaikaku.ui.diagram.internal.parts;

import org.eclipse.gef.tools.SelectEditPartTracker;

/** Selects a bar that is pressed, and moves it as a whole when it is dragged. */
final class BarTracker extends SelectEditPartTracker {
	private final BarPulling pulling;

	BarTracker(BarPart part, Host host) {
		super(part);
		pulling = new BarPulling(part, BarDrag.Hold.WHOLE, host);
		setDisabledCursor(org.eclipse.draw2d.Cursors.NO);
		setDefaultCursor(org.eclipse.draw2d.Cursors.SIZEWE);
	}

	@Override
	protected boolean handleDragStarted() {
		boolean begun = stateTransition(STATE_DRAG, STATE_DRAG_IN_PROGRESS);
		if (begun)
			pulling.hold(getStartLocation());
		return begun;
	}

	@Override
	protected boolean handleDragInProgress() {
		if (isInState(STATE_DRAG_IN_PROGRESS))
			setCurrentCommand(pulling.to(getLocation()));
		return true;
	}

	@Override
	protected boolean handleButtonUp(int button) {
		if (!isInState(STATE_DRAG_IN_PROGRESS))
			return super.handleButtonUp(button);
		setCurrentCommand(pulling.to(getLocation()));
		pulling.clear();
		setState(STATE_TERMINAL);
		executeCurrentCommand();
		return true;
	}

	@Override
	protected boolean handleInvalidInput() {
		pulling.clear();
		return super.handleInvalidInput();
	}

	@Override
	public void deactivate() {
		pulling.clear();
		super.deactivate();
	}
}
