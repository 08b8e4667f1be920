package org.kaikaku.ui.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.kaikaku.ui.internal.findings.FindingsView;

/** Checks the plan in front now and shows the findings. */
public final class ValidateHandler extends DeskHandler {
	@Override
	boolean canRun() {
		return session() != null;
	}

	@Override
	void run(ExecutionEvent event) throws ExecutionException {
		try {
			page().showView(FindingsView.ID);
			session().check();
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
