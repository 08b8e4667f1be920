package org.kaikaku.ui.internal.command;

import org.eclipse.core.commands.ExecutionEvent;

/** Takes back or repeats the last change of the file in front, whichever part it was made in. */
public final class UndoHandler extends DeskHandler {
	private static final String UNDO = "undo";

	@Override
	boolean canRun() {
		return session() != null && (UNDO.equals(variant()) ? session().stack().canUndo() : session().stack().canRedo());
	}

	@Override
	void run(ExecutionEvent event) {
		if (UNDO.equals(variant()))
			session().stack().undo();
		else
			session().stack().redo();
	}
}
