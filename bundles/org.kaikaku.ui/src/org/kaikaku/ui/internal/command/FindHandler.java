package org.kaikaku.ui.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.kaikaku.ui.internal.find.FindDialog;

/** Finds and replaces in all texts of the plan in front. */
public final class FindHandler extends DeskHandler {
	@Override
	boolean canRun() {
		return session() != null;
	}

	@Override
	void run(ExecutionEvent event) {
		FindDialog.show(shell(), desk());
	}
}
