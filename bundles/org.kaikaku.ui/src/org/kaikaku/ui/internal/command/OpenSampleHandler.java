package org.kaikaku.ui.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.kaikaku.ui.internal.file.Opening;

/** Opens the sample plan. */
public final class OpenSampleHandler extends DeskHandler {
	@Override
	boolean canRun() {
		return true;
	}

	@Override
	void run(ExecutionEvent event) {
		Opening.openSample(page());
	}
}
