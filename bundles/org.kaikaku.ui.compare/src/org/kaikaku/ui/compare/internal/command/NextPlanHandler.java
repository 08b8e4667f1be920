package org.kaikaku.ui.compare.internal.command;

import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.ui.compare.internal.next.NextPlanWizard;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.ui.session.PlanSessions;

/** Drafts the plan after the one in front. */
public final class NextPlanHandler extends CompareHandler {
	@Override
	boolean canRun() {
		PlanSession session = desk().session().orElse(null);
		return session != null && session.path().isPresent() && desk().plan().filter(p -> !PlanStructure.of(p).items().isEmpty()).isPresent();
	}

	@Override
	void run() {
		NextPlanWizard.open(desk().session().orElseThrow(), desk().plan().orElseThrow(), service(PlanSessions.class), page());
	}
}
