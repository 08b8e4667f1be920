package org.kaikaku.ui.internal.command;

import org.eclipse.core.commands.ExecutionEvent;

/** Puts all parts back to where they were at first. */
public final class ResetLayoutHandler extends DeskHandler {
	@Override
	boolean canRun() {
		return true;
	}

	@Override
	void run(ExecutionEvent event) {
		page().resetPerspective();
	}
}
