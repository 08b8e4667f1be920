package org.kaikaku.ui.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IViewPart;
import org.kaikaku.ui.internal.tree.ExplorerView;
import org.kaikaku.ui.internal.tree.PlanTree;

/** Opens everything in the tree that has the keyboard, else in the tree of plans; or closes everything below the plans. */
public final class ExpandHandler extends DeskHandler {
	@Override
	boolean canRun() {
		return session() != null && tree() != null;
	}

	private static PlanTree tree() {
		PlanTree focused = PlanTree.focused();
		if (focused != null)
			return focused;
		IViewPart view = page().findView(ExplorerView.ID);
		return view instanceof ExplorerView explorer ? explorer.tree() : null;
	}

	@Override
	void run(ExecutionEvent event) {
		if (variant().equals("all"))
			tree().expandAll();
		else
			tree().collapseAll();
	}
}
