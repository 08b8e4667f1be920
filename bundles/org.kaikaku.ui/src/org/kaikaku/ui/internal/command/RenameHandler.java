package org.kaikaku.ui.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.PartInitException;
import org.eclipse.core.commands.ExecutionException;
import org.kaikaku.model.edit.TreeShape;
import org.kaikaku.ui.internal.tree.ExplorerView;
import org.kaikaku.ui.internal.tree.PlanTree;

/** Lets the person write the name of the selected element in its place in the tree. */
public final class RenameHandler extends DeskHandler {
	@Override
	boolean canRun() {
		return session() != null && !desk().elements().isEmpty();
	}

	@Override
	void run(ExecutionEvent event) throws ExecutionException {
		EObject element = TreeShape.shown(desk().elements().get(0));
		PlanTree tree = PlanTree.focused();
		if (tree == null) {
			try {
				tree = ((ExplorerView) page().showView(ExplorerView.ID)).tree();
			} catch (PartInitException e) {
				throw new ExecutionException(e.getMessage(), e);
			}
		}
		if (element != null) {
			tree.reveal(element);
			tree.rename(element);
		}
	}
}
