package org.kaikaku.ui.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PartInitException;
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
		if (element == null)
			return;
		tree.reveal(element);
		if (event.getTrigger() instanceof Event trigger && trigger.widget instanceof MenuItem)
			afterMenu(tree, element);
		else
			tree.rename(element);
	}

	/** A menu that closes gives the keyboard back to the tree, which would close the field for the name. */
	private static void afterMenu(PlanTree tree, EObject element) {
		tree.control().getDisplay().asyncExec(() -> {
			if (!tree.control().isDisposed() && element.eResource() != null)
				tree.rename(element);
		});
	}
}
