package org.kaikaku.ui.diagram.internal.parts;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Polyline;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.tools.SimpleDragTracker;
import org.kaikaku.diagram.Node;

/** Drags an end of a line to another box. */
final class EndTracker extends SimpleDragTracker {
	private final LinePart part;
	private final boolean beginning;
	private final Host host;
	private Polyline line;
	private IFigure mark;

	EndTracker(LinePart part, boolean beginning, Host host) {
		this.part = part;
		this.beginning = beginning;
		this.host = host;
		setDisabledCursor(org.eclipse.draw2d.Cursors.NO);
	}

	@Override
	protected String getCommandName() {
		return "reconnect";
	}

	private Node target() {
		return host.picture() == null ? null : Gestures.under(host, Gestures.onPaper(host, getLocation()), List.of());
	}

	@Override
	protected Command getCommand() {
		Node node = target();
		return node == null || part.edge() == null ? null
				: Gestures.command(host, Optional.ofNullable(part.edge()).flatMap(e -> host.editing().reconnect(e, beginning, node)));
	}

	@Override
	protected boolean handleDragInProgress() {
		if (!isInState(STATE_DRAG_IN_PROGRESS | STATE_ACCESSIBLE_DRAG_IN_PROGRESS))
			return false;
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
		IFigure layer = LayerManager.Helper.find(part).getLayer(LayerConstants.FEEDBACK_LAYER);
		if (line == null) {
			line = new Polyline();
			line.setForegroundColor(Colors.accent());
			line.setLineWidth(2);
			layer.add(line);
		}
		Polyline shown = (Polyline) part.getFigure();
		Point fixed = (beginning ? shown.getEnd() : shown.getStart()).getCopy();
		shown.translateToAbsolute(fixed);
		line.translateToRelative(fixed);
		Point free = getLocation().getCopy();
		line.translateToRelative(free);
		line.setEndpoints(fixed, free);
		eraseMark();
		Node node = target();
		if (node != null && getCurrentCommand() != null && getCurrentCommand().canExecute()
				&& host.viewer().getEditPartRegistry().get(new Keys.Box(node.id())) instanceof GraphicalEditPart box) {
			mark = new MarkFigure();
			layer.add(mark);
			var place = box.getFigure().getBounds().getCopy().expand(3, 3);
			box.getFigure().translateToAbsolute(place);
			mark.translateToRelative(place);
			mark.setBounds(place);
		}
		super.showSourceFeedback();
	}

	private void eraseMark() {
		if (mark != null)
			mark.getParent().remove(mark);
		mark = null;
	}

	@Override
	protected void eraseSourceFeedback() {
		eraseMark();
		if (line != null)
			line.getParent().remove(line);
		line = null;
		super.eraseSourceFeedback();
	}
}
