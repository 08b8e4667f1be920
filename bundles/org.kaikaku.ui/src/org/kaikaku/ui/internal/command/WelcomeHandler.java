package org.kaikaku.ui.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.kaikaku.ui.internal.welcome.WelcomeEditor;

/** Shows the first page. */
public final class WelcomeHandler extends DeskHandler {
	@Override
	boolean canRun() {
		return true;
	}

	@Override
	void run(ExecutionEvent event) throws ExecutionException {
		try {
			WelcomeEditor.show(page());
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
