package org.kaikaku.ui.diagram.internal.parts;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.Polyline;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.kaikaku.diagram.Node;

/** An end of a line that is drawn to another box. */
final class EndPulling extends Pulling {
	private static final int EDGE = 3;
	private final LinePart part;
	private final boolean beginning;
	private final Host host;

	EndPulling(LinePart part, boolean beginning, Host host) {
		super(host);
		this.part = part;
		this.beginning = beginning;
		this.host = host;
	}

	@Override
	Optional<Change> at(Point inWindow) {
		line(inWindow);
		Node node = Gestures.under(host, Gestures.onPaper(host, inWindow), List.of());
		Optional<Change> change = node == null || part.edge() == null ? Optional.empty() : host.editing().reconnect(part.edge(), beginning, node);
		if (change.isPresent())
			mark(node);
		return change;
	}

	private void line(Point inWindow) {
		Polyline line = show(LayerConstants.FEEDBACK_LAYER, new Polyline());
		line.setForegroundColor(Colors.accent());
		line.setLineWidth(2);
		Polyline old = (Polyline) part.getFigure();
		Point fixed = (beginning ? old.getEnd() : old.getStart()).getCopy();
		old.translateToAbsolute(fixed);
		line.translateToRelative(fixed);
		Point free = inWindow.getCopy();
		line.translateToRelative(free);
		line.setEndpoints(fixed, free);
	}

	private void mark(Node node) {
		if (!(host.viewer().getEditPartRegistry().get(new Keys.Box(node.id())) instanceof GraphicalEditPart box))
			return;
		MarkFigure mark = show(LayerConstants.FEEDBACK_LAYER, new MarkFigure());
		Rectangle place = box.getFigure().getBounds().getCopy().expand(EDGE, EDGE);
		box.getFigure().translateToAbsolute(place);
		mark.translateToRelative(place);
		mark.setBounds(place);
	}
}
