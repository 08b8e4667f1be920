package org.kaikaku.ui.diagram.internal.parts;

import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Polyline;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.kaikaku.diagram.Edge;
import org.kaikaku.diagram.layout.Point;

/** A line. Its course is the layout's, so that it has the same corners as on paper. */
public final class LinePart extends ElementPart {
	private static final int REACH = 4;

	LinePart(Host host, Keys.Line key) {
		super(host, key);
	}

	/** The line that is shown; null when the picture no longer has it. */
	public Edge edge() {
		return host().picture() == null ? null : host().picture().edge(((Keys.Line) getModel()).id());
	}

	/** Its corners, in pixels of the drawing. */
	List<Point> course() {
		List<Point> course = edge() == null ? null : host().picture().layout().lines().get(edge().id());
		return course == null ? List.of() : course;
	}

	@Override
	public String elementId() {
		return edge() == null ? null : edge().elementId();
	}

	@Override
	String facts() {
		return edge() == null ? "" : edge().tooltip();
	}

	@Override
	protected IFigure createFigure() {
		Polyline line = new Polyline() {
			@Override
			public void paint(Graphics graphics) {
				// the paper has painted it
			}
		};
		line.setTolerance(REACH);
		return line;
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.PRIMARY_DRAG_ROLE, new LineSelection(host()));
	}

	@Override
	protected void refreshVisuals() {
		super.refreshVisuals();
		PointList points = new PointList();
		course().forEach(p -> points.addPoint((int) Math.round(p.x()), (int) Math.round(p.y())));
		Polyline line = (Polyline) getFigure();
		line.setPoints(points);
		line.getParent().setConstraint(line, line.getBounds().getCopy());
	}

	@Override
	public boolean isSelectable() {
		return elementId() != null;
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return new SelectEditPartTracker(this);
	}
}
