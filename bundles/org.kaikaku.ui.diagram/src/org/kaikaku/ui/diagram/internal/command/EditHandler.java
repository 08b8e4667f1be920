package org.kaikaku.ui.diagram.internal.command;

import java.util.List;
import java.util.Optional;

import org.kaikaku.diagram.Node;
import org.kaikaku.ui.diagram.internal.page.DiagramView;
import org.kaikaku.ui.diagram.internal.parts.Change;
import org.kaikaku.ui.diagram.internal.parts.Placing;

/** Renames, deletes, lines up, or lets go of the places of what is selected. */
public final class EditHandler extends DiagramHandler {
	@Override
	boolean canRun(DiagramView view) {
		return switch (variant()) {
		case "rename" -> view.selectedPart().isPresent();
		case "reset" -> true;
		default -> change(view).isPresent();
		};
	}

	private Optional<Change> change(DiagramView view) {
		List<Node> boxes = view.selectedBoxes();
		return switch (variant()) {
		case "delete" -> view.editing().delete(boxes, view.selectedLines(), view.selectedBars());
		case "reset" -> new Placing(view).reset(boxes);
		default -> new Placing(view).align(boxes, Placing.Line.valueOf(variant()));
		};
	}

	@Override
	void run(DiagramView view) {
		if (variant().equals("rename"))
			view.selectedPart().ifPresent(p -> p.performRequest(new org.eclipse.gef.Request(org.eclipse.gef.RequestConstants.REQ_DIRECT_EDIT)));
		else
			change(view).ifPresent(view::execute);
	}
}
