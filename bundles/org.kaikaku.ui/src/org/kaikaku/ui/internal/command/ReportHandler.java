package org.kaikaku.ui.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.kaikaku.ui.internal.report.ReportWizard;

/** Writes a report of the plan in front. */
public final class ReportHandler extends DeskHandler {
	@Override
	boolean canRun() {
		return session() != null && desk().plan().isPresent();
	}

	@Override
	void run(ExecutionEvent event) {
		ReportWizard.open(shell(), desk(), null);
	}
}
