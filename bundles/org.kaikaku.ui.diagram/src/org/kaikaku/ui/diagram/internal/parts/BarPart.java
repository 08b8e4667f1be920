package org.kaikaku.ui.diagram.internal.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.kaikaku.diagram.Bar;
import org.kaikaku.diagram.layout.Layout.PlacedBar;

/** A bar of a schedule. */
public final class BarPart extends ElementPart {
	BarPart(Host host, Keys.Bar key) {
		super(host, key);
	}

	/** The bar in its place; null when the picture no longer has it. */
	PlacedBar placed() {
		return host().picture() == null ? null : host().picture().bar(((Keys.Bar) getModel()).id());
	}

	/** The bar that is shown; null when the picture no longer has it. */
	public Bar bar() {
		return placed() == null ? null : placed().bar();
	}

	@Override
	public String elementId() {
		return ((Keys.Bar) getModel()).id();
	}

	@Override
	String facts() {
		return bar() == null ? "" : bar().tooltip();
	}

	@Override
	protected IFigure createFigure() {
		return new PlacedFigure();
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.PRIMARY_DRAG_ROLE, new BarSelection(host()));
	}

	@Override
	protected void refreshVisuals() {
		super.refreshVisuals();
		if (placed() == null)
			return;
		Rectangle place = PlacedFigure.pixels(placed().place());
		getFigure().getParent().setConstraint(getFigure(), place);
		getFigure().setBounds(place);
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return new BarTracker(this, host());
	}

	@Override
	public void performRequest(Request request) {
		if (request.getType() == RequestConstants.REQ_DIRECT_EDIT || request.getType() == RequestConstants.REQ_OPEN)
			NameEditor.open(this, host());
	}
}
