package org.kaikaku.ui.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.kaikaku.ui.internal.manual.Manual;

/** Opens the page of the manual that belongs to what the person looks at. */
public final class ManualHandler extends DeskHandler {
	@Override
	boolean canRun() {
		return true;
	}

	@Override
	void run(ExecutionEvent event) {
		Manual.open(window(), shell());
	}
}
