package org.kaikaku.validation.internal.calendar;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.ScheduleStep;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.osgi.service.component.annotations.Component;

/** Finds steps scheduled by a finer part of the year than the plan uses. */
@Component(service = Rule.class)
public final class TermGrain extends BaseRule<ScheduleStep> {
	/** Created by the service registry, or for use without it. */
	public TermGrain() {
		super("calendar.term-grain", RuleCategory.CALENDAR, Severity.INFORMATION, Scope.DEFINITIONS, eINSTANCE.getScheduleStep());
		reads(eINSTANCE.getPlan_TimeGrain());
	}

	@Override
	protected void inspect(ScheduleStep step, RuleContext context) {
		if (context.plan() == null)
			return;
		int finest = context.plan().getTimeGrain().getValue();
		for (FiscalTerm term : new FiscalTerm[] { step.getStart(), step.getEnd() })
			if (term != null && term.part().ordinal() > finest)
				context.find(step, "message", term, context.plan().getTimeGrain()).feature(eINSTANCE.getScheduleStep_Start());
	}
}
