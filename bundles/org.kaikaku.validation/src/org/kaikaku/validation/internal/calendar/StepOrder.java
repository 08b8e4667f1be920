package org.kaikaku.validation.internal.calendar;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.ArrayList;
import java.util.List;

import org.kaikaku.model.reformplan.Activity;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ScheduleStep;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.PlanFigures;
import org.osgi.service.component.annotations.Component;

/** Finds steps that begin before a step that must come before them is over. */
@Component(service = Rule.class)
public final class StepOrder extends BaseRule<Plan> {
	/** Created by the service registry, or for use without it. */
	public StepOrder() {
		super("calendar.step-order", RuleCategory.CALENDAR, Severity.WARNING, Scope.PLAN, eINSTANCE.getPlan());
		reads(eINSTANCE.getPlan_Entries(), eINSTANCE.getTheme_Entries(), eINSTANCE.getReformItem_Activities(),
				eINSTANCE.getActivity_Activities(), eINSTANCE.getActivity_Steps(), eINSTANCE.getScheduleStep_DependsOn(),
				eINSTANCE.getScheduleStep_Start(), eINSTANCE.getScheduleStep_End(), eINSTANCE.getScheduleStep_Track(),
				eINSTANCE.getScheduleStep_Label());
	}

	@Override
	protected void inspect(Plan plan, RuleContext context) {
		for (ReformItem item : PlanFigures.structure(plan, context).items())
			for (ScheduleStep step : context.remembered(item, StepOrder.class, () -> dependent(item.getActivities())))
				step.getDependsOn().forEach(before -> look(step, before, context));
	}

	private static void look(ScheduleStep step, ScheduleStep before, RuleContext context) {
		FiscalTerm end = before.getEnd() == null ? before.getStart() : before.getEnd();
		if (step.getStart() != null && end != null && step.getTrack() == before.getTrack()
				&& step.getStart().firstDay().isBefore(end.firstDay()))
			context.find(step, "message", before.getLabel() == null ? "－" : before.getLabel(), end, step.getStart())
					.feature(eINSTANCE.getScheduleStep_Start());
	}

	private static List<ScheduleStep> dependent(List<Activity> activities) {
		List<ScheduleStep> found = new ArrayList<>();
		for (Activity activity : activities) {
			for (ScheduleStep step : activity.getSteps())
				if (!step.getDependsOn().isEmpty())
					found.add(step);
			if (!activity.getActivities().isEmpty())
				found.addAll(dependent(activity.getActivities()));
		}
		return found;
	}
}
