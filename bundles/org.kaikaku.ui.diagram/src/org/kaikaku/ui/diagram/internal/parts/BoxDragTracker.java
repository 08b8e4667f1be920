package org.kaikaku.ui.diagram.internal.parts;

import java.util.List;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.tools.DragEditPartsTracker;
import org.kaikaku.diagram.Node;
import org.kaikaku.diagram.layout.Point;

/** Drags boxes. However many are dragged, it is one change, undone at once. */
final class BoxDragTracker extends DragEditPartsTracker {
	private final Host host;

	BoxDragTracker(BoxPart part, Host host) {
		super(part);
		this.host = host;
	}

	@Override
	protected Command getCommand() {
		if (!(getTargetRequest() instanceof ChangeBoundsRequest drag) || drag.getMoveDelta() == null || host.picture() == null)
			return null;
		List<Node> boxes = Gestures.nodes(getOperationSet());
		double scale = host.viewer().zoom().getZoom();
		Point at = Gestures.onPaper(host, getLocation());
		return Gestures.command(host, host.editing().move(boxes, Gestures.under(host, at, boxes), at, drag.getMoveDelta().x / scale,
				drag.getMoveDelta().y / scale));
	}

	/** Counts where the button is let go, even when the pointer came there too quickly for its way to be seen. */
	@Override
	protected boolean handleButtonUp(int button) {
		if (isInState(STATE_DRAG_IN_PROGRESS)) {
			updateTargetRequest();
			setCurrentCommand(getCommand());
		}
		return super.handleButtonUp(button);
	}

	@Override
	protected boolean isCloneActive() {
		return false;
	}
}
