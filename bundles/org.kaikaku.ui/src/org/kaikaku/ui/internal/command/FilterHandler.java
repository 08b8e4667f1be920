package org.kaikaku.ui.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.kaikaku.ui.internal.tree.ExplorerView;

/** Puts the cursor into the filter above the tree of plans. */
public final class FilterHandler extends DeskHandler {
	@Override
	boolean canRun() {
		return true;
	}

	@Override
	void run(ExecutionEvent event) throws ExecutionException {
		try {
			((ExplorerView) page().showView(ExplorerView.ID)).tree().focusFilter();
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
