package org.kaikaku.ui.diagram.internal.parts;

import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.kaikaku.diagram.Node;

/** A box or a lane. */
public final class BoxPart extends ElementPart implements NodeEditPart {
	BoxPart(Host host, Keys.Box key) {
		super(host, key);
	}

	/** The box that is shown; null when the picture no longer has it. */
	public Node node() {
		return host().picture() == null ? null : host().picture().node(((Keys.Box) getModel()).id());
	}

	@Override
	public String elementId() {
		return node() == null ? null : node().elementId();
	}

	@Override
	String facts() {
		return node() == null ? "" : node().tooltip();
	}

	@Override
	protected IFigure createFigure() {
		return new PlacedFigure();
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.PRIMARY_DRAG_ROLE, new BoxSelection(host()));
		installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new ConnectPolicy(host()));
	}

	@Override
	protected void refreshVisuals() {
		super.refreshVisuals();
		Node node = node();
		if (node == null || host().picture().place(node.id()) == null)
			return;
		Rectangle place = PlacedFigure.pixels(host().picture().place(node.id()));
		getFigure().getParent().setConstraint(getFigure(), place);
		getFigure().setBounds(place);
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return new BoxDragTracker(this, host());
	}

	@Override
	public boolean isSelectable() {
		return node() != null && (elementId() != null || node().kind() == Node.Kind.UNKNOWN);
	}

	@Override
	public void performRequest(Request request) {
		if (request.getType() == RequestConstants.REQ_DIRECT_EDIT || request.getType() == RequestConstants.REQ_OPEN)
			rename();
	}

	/** Lets the person write the name in its place. */
	public void rename() {
		NameEditor.open(this, host());
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
		return new SideAnchor(getFigure());
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
		return new SideAnchor(getFigure());
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(Request request) {
		return new SideAnchor(getFigure());
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(Request request) {
		return new SideAnchor(getFigure());
	}
}
