package org.kaikaku.ui.internal.command;

import org.eclipse.core.commands.ExecutionEvent;

/** Closes the plan in front, whichever part has the keyboard; the platform's own handler only closes what has it. */
public final class CloseHandler extends DeskHandler {
	@Override
	boolean canRun() {
		return page().getActiveEditor() != null;
	}

	@Override
	void run(ExecutionEvent event) {
		page().closeEditor(page().getActiveEditor(), true);
	}
}
