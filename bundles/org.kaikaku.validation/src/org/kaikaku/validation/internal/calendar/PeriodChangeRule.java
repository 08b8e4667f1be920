package org.kaikaku.validation.internal.calendar;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.eclipse.emf.ecore.EAttribute;
import org.kaikaku.model.reformplan.PeriodChange;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.osgi.service.component.annotations.Component;

/** Finds changes of the period that do not lead to the period that holds. */
@Component(service = Rule.class)
public final class PeriodChangeRule extends BaseRule<Plan> {
	/** Created by the service registry, or for use without it. */
	public PeriodChangeRule() {
		super("calendar.period-change", RuleCategory.CALENDAR, Severity.WARNING, Scope.UNIT, eINSTANCE.getPlan());
	}

	@Override
	protected void inspect(Plan plan, RuleContext context) {
		if (plan.getPeriodChanges().isEmpty())
			return;
		PeriodChange last = plan.getPeriodChanges().get(plan.getPeriodChanges().size() - 1);
		look(last, last.getNewFirstYear(), plan.getFirstYear(), eINSTANCE.getPlan_FirstYear(), context);
		look(last, last.getNewLastYear(), plan.getLastYear(), eINSTANCE.getPlan_LastYear(), context);
	}

	private static void look(PeriodChange change, FiscalYear decided, FiscalYear holds, EAttribute feature, RuleContext context) {
		if (decided != null && holds != null && !decided.equals(holds))
			context.find(change, "message", feature, decided, holds);
	}
}
