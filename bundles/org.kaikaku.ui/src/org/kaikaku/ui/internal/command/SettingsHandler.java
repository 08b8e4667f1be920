package org.kaikaku.ui.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.kaikaku.ui.internal.settings.SettingsDialog;

/** Lets the person choose language and colours. */
public final class SettingsHandler extends DeskHandler {
	@Override
	boolean canRun() {
		return true;
	}

	@Override
	void run(ExecutionEvent event) {
		new SettingsDialog(shell()).open();
	}
}
