package org.kaikaku.ui.diagram.internal.parts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.kaikaku.diagram.Edge;
import org.kaikaku.diagram.Node;
import org.kaikaku.ui.diagram.internal.canvas.PaperFigure;

/** The paper: lanes at the bottom, then lines, then boxes and bars. */
public final class PicturePart extends AbstractGraphicalEditPart {
	private AccessibleEditPart accessible;

	/** The paper of a page. */
	public PicturePart(Host host) {
		setModel(host);
	}

	private Host host() {
		return (Host) getModel();
	}

	@Override
	protected IFigure createFigure() {
		PaperFigure paper = new PaperFigure(host().viewer());
		if (host().picture() != null)
			paper.show(host().picture().drawing());
		return paper;
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.LAYOUT_ROLE, new PaperPolicy(host()));
	}

	@Override
	public Object getAdapter(Class type) {
		if (type == SnapToHelper.class && Boolean.TRUE.equals(getViewer().getProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED)))
			return new SnapToBoxes(this);
		return super.getAdapter(type);
	}

	@Override
	protected List<Object> getModelChildren() {
		List<Object> keys = new ArrayList<>();
		Picture picture = host().picture();
		if (picture == null)
			return keys;
		picture.diagram().nodes().stream().filter(Node::isLane).forEach(n -> keys.add(new Keys.Box(n.id())));
		picture.diagram().edges().stream().map(Edge::id).filter(picture.layout().lines()::containsKey).forEach(id -> keys.add(new Keys.Line(id)));
		for (Node node : picture.diagram().nodes()) {
			if (!node.isLane())
				keys.add(new Keys.Box(node.id()));
			node.bars().stream().filter(b -> picture.bar(b.elementId()) != null).forEach(b -> keys.add(new Keys.Bar(b.elementId())));
		}
		return keys;
	}

	/** Shows the picture that the page has now. */
	public void show() {
		((PaperFigure) getFigure()).show(host().picture() == null ? null : host().picture().drawing());
		refresh();
		for (Object child : getChildren())
			((AbstractGraphicalEditPart) child).refresh();
	}

	/** Readers of screens hear what the diagram is about before they go into it. */
	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		if (accessible == null)
			accessible = new AccessibleGraphicalEditPart() {
				@Override
				public void getName(AccessibleEvent event) {
					event.result = host().picture() == null ? "" : host().picture().drawing().title();
				}

				@Override
				public void getDescription(AccessibleEvent event) {
					event.result = host().picture() == null ? "" : host().picture().drawing().description();
				}
			};
		return accessible;
	}

	@Override
	public void removeNotify() {
		((PaperFigure) getFigure()).dispose();
		super.removeNotify();
	}

	/** Lines boxes up with other boxes, not with lanes and lines. */
	private static final class SnapToBoxes extends SnapToGeometry {
		private SnapToBoxes(PicturePart paper) {
			super(paper);
		}

		@Override
		protected List<Object> generateSnapPartsList(List exclusions) {
			List<Object> boxes = new ArrayList<>();
			for (Object part : super.generateSnapPartsList(exclusions))
				if (part instanceof BoxPart box && box.node() != null && !box.node().isLane())
					boxes.add(part);
			return boxes;
		}
	}
}
