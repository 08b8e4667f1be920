package org.kaikaku.validation.internal.calendar;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.Actual;
import org.kaikaku.model.reformplan.ActualStatus;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.Reported;
import org.kaikaku.validation.internal.facts.Stated;
import org.osgi.service.component.annotations.Component;

/** Finds actuals of years on which no report has been made yet. */
@Component(service = Rule.class)
public final class ActualNotYet extends BaseRule<Actual> {
	/** Created by the service registry, or for use without it. */
	public ActualNotYet() {
		super("calendar.actual-not-yet", RuleCategory.CALENDAR, Severity.WARNING, Scope.DEFINITIONS, eINSTANCE.getActual());
		reads(eINSTANCE.getPlan_YearlyReports(), eINSTANCE.getYearlyReport_Year());
	}

	@Override
	protected void inspect(Actual actual, RuleContext context) {
		FiscalYear last = Reported.last(context.plan()).orElse(null);
		if (last != null && actual.getTerm() != null && actual.getTerm().year().compareTo(last) > 0
				&& actual.getStatus() == ActualStatus.FINAL && !Stated.unknownOrNone(actual, "value"))
			context.find(actual, "message", actual.getTerm(), last).feature(eINSTANCE.getIndicatorValue_Term());
	}
}
