package org.kaikaku.ui.diagram.internal.parts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editpolicies.SelectionHandlesEditPolicy;

/** What a selected bar shows: a frame and a grip at each end. */
final class BarSelection extends SelectionHandlesEditPolicy {
	private final Host host;

	BarSelection(Host host) {
		this.host = host;
	}

	@Override
	protected List<Object> createSelectionHandles() {
		List<Object> handles = new ArrayList<>();
		handles.add(new FrameHandle((GraphicalEditPart) getHost()));
		handles.add(new GripHandle((BarPart) getHost(), true, host));
		handles.add(new GripHandle((BarPart) getHost(), false, host));
		return handles;
	}
}
