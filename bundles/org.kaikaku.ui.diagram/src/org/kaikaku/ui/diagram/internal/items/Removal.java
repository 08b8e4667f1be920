package org.kaikaku.ui.diagram.internal.items;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.kaikaku.model.edit.TreeShape;
import org.kaikaku.ui.session.PlanSession;

/** Deletes elements, also such as the tree does not show by themselves: assignments and ends of lineages, which nothing refers to. */
public final class Removal {
	private Removal() {
	}

	/** One command that deletes all of some elements. */
	public static Command of(PlanSession session, List<EObject> elements) {
		List<EObject> shown = new ArrayList<>();
		CompoundCommand all = new CompoundCommand();
		for (EObject element : elements)
			if (TreeShape.isShown(element))
				shown.add(element);
			else
				all.append(RemoveCommand.create(session.domain(), element.eContainer(), element.eContainmentFeature(), element));
		if (!shown.isEmpty())
			all.append(session.edits().delete(shown));
		return all.unwrap();
	}
}
