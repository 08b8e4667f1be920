package org.kaikaku.ui.diagram.internal.parts;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.commands.Command;
import org.kaikaku.diagram.Node;

/** From pixels of the window to those of the drawing, and from parts to boxes. */
final class Gestures {
	private Gestures() {
	}

	/** A place of the window on the paper. */
	static org.kaikaku.diagram.layout.Point onPaper(Host host, Point inWindow) {
		Point place = inWindow.getCopy();
		org.eclipse.draw2d.geometry.PrecisionPoint precise = new org.eclipse.draw2d.geometry.PrecisionPoint(place);
		((GraphicalEditPart) host.viewer().getContents()).getFigure().translateToRelative(precise);
		return new org.kaikaku.diagram.layout.Point(precise.x, precise.y);
	}

	/** The box of a part; null for the paper and for lines. */
	static Node node(EditPart part) {
		return part instanceof BoxPart box ? box.node() : null;
	}

	/** The boxes among parts. */
	static List<Node> nodes(List<?> parts) {
		return parts.stream().filter(BoxPart.class::isInstance).map(p -> ((BoxPart) p).node()).filter(n -> n != null).toList();
	}

	/** The upmost box under a place that is not among some. */
	static Node under(Host host, org.kaikaku.diagram.layout.Point at, List<Node> except) {
		Node found = null;
		for (Node node : host.picture().diagram().nodes()) {
			var place = host.picture().place(node.id());
			if (place != null && !except.contains(node) && at.x() >= place.x() && at.x() <= place.right() && at.y() >= place.y()
					&& at.y() <= place.bottom())
				found = node;
		}
		return found;
	}

	/** A change as a command; null for none. */
	static Command command(Host host, java.util.Optional<Change> change) {
		return change.map(c -> (Command) new PlanChange(host, c)).orElse(null);
	}
}
