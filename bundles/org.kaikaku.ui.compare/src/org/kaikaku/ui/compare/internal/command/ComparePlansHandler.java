package org.kaikaku.ui.compare.internal.command;

import org.kaikaku.ui.compare.internal.CompareServices;
import org.kaikaku.ui.compare.internal.editor.CompareDialog;
import org.kaikaku.ui.session.PlanSessions;

/** Asks what to compare and opens the comparison. */
public final class ComparePlansHandler extends CompareHandler {
	@Override
	boolean canRun() {
		return true;
	}

	@Override
	void run() {
		CompareDialog.open(page(), service(PlanSessions.class), desk(), service(CompareServices.class));
	}
}
