package org.kaikaku.ui.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.WizardDialog;
import org.kaikaku.ui.internal.wizard.NewPlanWizard;
import org.kaikaku.ui.session.PlanSessions;

/** Makes a new plan step by step. */
public final class NewPlanHandler extends DeskHandler {
	@Override
	boolean canRun() {
		return true;
	}

	@Override
	void run(ExecutionEvent event) {
		new WizardDialog(shell(), new NewPlanWizard(service(PlanSessions.class), page())).open();
	}
}
