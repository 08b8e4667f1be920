package org.kaikaku.ui.internal.command;

import org.eclipse.core.commands.ExecutionEvent;

/**
 * Saves the plan in front. The platform's own handler is disabled while a plan is unchanged, and a plan is unchanged until a
 * moment after one has typed: whoever types and presses Ctrl+S at once would have saved nothing.
 */
public final class SaveHandler extends DeskHandler {
	@Override
	boolean canRun() {
		return page().getActiveEditor() != null;
	}

	@Override
	void run(ExecutionEvent event) {
		if (page().getActiveEditor().isDirty())
			page().saveEditor(page().getActiveEditor(), false);
	}
}
