package org.kaikaku.validation.internal.calendar;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.kaikaku.model.reformplan.Element;
import org.kaikaku.model.reformplan.IndicatorValue;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ScheduleStep;
import org.kaikaku.model.reformplan.Target;
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
	}

	@Override
	protected void inspect(Element element, RuleContext context) {
		Plan plan = context.plan();
		if (plan == null || plan.getFirstYear() == null || plan.getLastYear() == null
				|| element instanceof Target && element.eContainingFeature() != eINSTANCE.getIndicator_Targets())
			return;
		for (Object when : whens(element)) {
			FiscalYear year = when instanceof FiscalTerm term ? term.year() : (FiscalYear) when;
			if (year.compareTo(plan.getFirstYear()) < 0 || year.compareTo(plan.getLastYear()) > 0)
				context.find(element, "message", when, plan.getFirstYear(), plan.getLastYear());
		}
	}

	private static List<Object> whens(Element element) {
		List<Object> all = new ArrayList<>();
		if (element instanceof YearlyRecord record)
			all.addAll(Arrays.asList(record.getTerm(), record.getUntil()));
		else if (element instanceof IndicatorValue value)
			all.add(value.getTerm());
		else if (element instanceof ScheduleStep step)
			all.addAll(Arrays.asList(step.getStart(), step.isOpenEnded() ? null : step.getEnd()));
		else if (element instanceof ReformItem item) {
			all.addAll(Arrays.asList(item.getFirstYear(), item.getLastYear()));
			all.addAll(item.getDueYears());
		}
		all.removeIf(Objects::isNull);
		return all;
	}
}
