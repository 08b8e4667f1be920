package org.kaikaku.ui.diagram.internal.parts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.kaikaku.diagram.Node;
import org.kaikaku.diagram.layout.Point;
import org.kaikaku.diagram.layout.Rect;

/** Drops on the paper: what is made there, and where dragged boxes would come to lie. */
final class PaperPolicy extends GraphicalEditPolicy {
	private static final List<String> UPRIGHT = List.of(SnapToGeometry.KEY_WEST_ANCHOR, SnapToGeometry.KEY_EAST_ANCHOR);
	private static final List<String> LEVEL = List.of(SnapToGeometry.KEY_NORTH_ANCHOR, SnapToGeometry.KEY_SOUTH_ANCHOR);
	private final Host host;
	private final List<IFigure> guides = new ArrayList<>();
	private IFigure mark;

	PaperPolicy(Host host) {
		this.host = host;
	}

	@Override
	public boolean understandsRequest(Request request) {
		return request.getType() == RequestConstants.REQ_CREATE || request.getType() == RequestConstants.REQ_MOVE
				|| request.getType() == RequestConstants.REQ_ADD;
	}

	@Override
	public EditPart getTargetEditPart(Request request) {
		return understandsRequest(request) ? getHost() : null;
	}

	@Override
	public Command getCommand(Request request) {
		if (request.getType() != RequestConstants.REQ_CREATE || host.picture() == null)
			return null;
		CreateRequest create = (CreateRequest) request;
		Point at = Gestures.onPaper(host, create.getLocation());
		return Gestures.command(host, host.editing().create((String) create.getNewObjectType(), Gestures.under(host, at, List.of()), at));
	}

	@Override
	public void showTargetFeedback(Request request) {
		eraseTargetFeedback(request);
		if (host.picture() == null)
			return;
		Rect place = null;
		if (request instanceof ChangeBoundsRequest drag && drag.getLocation() != null && drag.getEditParts() != null) {
			List<Node> boxes = Gestures.nodes(drag.getEditParts());
			Point at = Gestures.onPaper(host, drag.getLocation());
			place = host.editing().mark(boxes, Gestures.under(host, at, boxes), at);
		} else if (request instanceof CreateRequest create && create.getLocation() != null) {
			Point at = Gestures.onPaper(host, create.getLocation());
			place = host.editing().mark(List.of(), Gestures.under(host, at, List.of()), at);
		}
		if (place == null) {
			guides(request);
			return;
		}
		mark = new MarkFigure();
		mark.setBounds(PlacedFigure.pixels(place));
		getLayer(LayerConstants.SCALED_FEEDBACK_LAYER).add(mark);
	}

	/** Lines along the edges to which dragged boxes are lined up; only where a drop would leave them there. */
	private void guides(Request request) {
		IFigure layer = getLayer(LayerConstants.SCALED_FEEDBACK_LAYER);
		for (String edge : UPRIGHT)
			if (request.getExtendedData().get(edge) instanceof Integer x)
				guide(layer, new Rectangle(x, 0, 1, height()));
		for (String edge : LEVEL)
			if (request.getExtendedData().get(edge) instanceof Integer y)
				guide(layer, new Rectangle(0, y, width(), 1));
	}

	private int height() {
		return (int) host.picture().drawing().height();
	}

	private int width() {
		return (int) host.picture().drawing().width();
	}

	private void guide(IFigure layer, Rectangle place) {
		IFigure guide = new MarkFigure();
		guide.setBounds(place);
		layer.add(guide);
		guides.add(guide);
	}

	@Override
	public void eraseTargetFeedback(Request request) {
		guides.forEach(g -> g.getParent().remove(g));
		guides.clear();
		if (mark != null)
			mark.getParent().remove(mark);
		mark = null;
	}
}
