package org.kaikaku.ui.compare.internal.command;

import org.kaikaku.ui.compare.internal.merge.MergeDialog;
import org.kaikaku.ui.compare.internal.merge.MergeReports;
import org.kaikaku.ui.session.PlanSessions;
import org.kaikaku.validation.ValidatorService;

/** Merges what two people made of one file. */
public final class MergeHandler extends CompareHandler {
	@Override
	boolean canRun() {
		return true;
	}

	@Override
	void run() {
		MergeDialog.open(page(), service(PlanSessions.class), service(ValidatorService.class), service(MergeReports.class));
	}
}
