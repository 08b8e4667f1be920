package org.kaikaku.validation.internal.calendar;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.Element;
import org.kaikaku.model.reformplan.IndicatorValue;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ScheduleStep;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.osgi.service.component.annotations.Component;

/** Finds what is dated outside the period of the plan. */
@Component(service = Rule.class)
public final class OutsidePeriod extends BaseRule<Element> {
	/** Created by the service registry, or for use without it. */
	public OutsidePeriod() {
		super("calendar.outside-period", RuleCategory.CALENDAR, Severity.WARNING, Scope.DEFINITIONS,
				eINSTANCE.getYearlyRecord(), eINSTANCE.getTarget(), eINSTANCE.getActual(), eINSTANCE.getScheduleStep(), eINSTANCE.getReformItem());
		reads(eINSTANCE.getPlan_FirstYear(), eINSTANCE.getPlan_LastYear());
	}

	@Override
	protected void inspect(Element element, RuleContext context) {
		Plan plan = context.plan();
		if (plan == null || plan.getFirstYear() == null || plan.getLastYear() == null)
			return;
		if (element instanceof IndicatorValue value) {
			if (element.eContainingFeature() != eINSTANCE.getIndicator_LongTermTargets())
				look(element, value.getTerm(), plan, context);
		} else if (element instanceof YearlyRecord record) {
			look(element, record.getTerm(), plan, context);
			look(element, record.getUntil(), plan, context);
		} else if (element instanceof ScheduleStep step) {
			look(element, step.getStart(), plan, context);
			look(element, step.isOpenEnded() ? null : step.getEnd(), plan, context);
		} else if (element instanceof ReformItem item) {
			look(element, item.getFirstYear(), item.getFirstYear(), plan, context);
			look(element, item.getLastYear(), item.getLastYear(), plan, context);
			item.getDueYears().forEach(y -> look(element, y, y, plan, context));
		}
	}

	private static void look(Element element, FiscalTerm when, Plan plan, RuleContext context) {
		look(element, when, when == null ? null : when.year(), plan, context);
	}

	private static void look(Element element, Object when, FiscalYear year, Plan plan, RuleContext context) {
		if (year != null && (year.compareTo(plan.getFirstYear()) < 0 || year.compareTo(plan.getLastYear()) > 0))
			context.find(element, "message", when, plan.getFirstYear(), plan.getLastYear());
	}
}
