package org.kaikaku.validation.internal.calendar;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.types.PartialDate;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.osgi.service.component.annotations.Component;

/** Finds plans adopted after their first year had begun. */
@Component(service = Rule.class)
public final class AdoptedLate extends BaseRule<Plan> {
	/** Created by the service registry, or for use without it. */
	public AdoptedLate() {
		super("calendar.adopted-late", RuleCategory.CALENDAR, Severity.INFORMATION, Scope.UNIT, eINSTANCE.getPlan());
	}

	@Override
	protected void inspect(Plan plan, RuleContext context) {
		PartialDate adopted = plan.getAdoptedOn();
		if (adopted != null && plan.getFirstYear() != null && adopted.earliest().isAfter(plan.getFirstYear().firstDay()))
			context.find(plan, "message", adopted, plan.getFirstYear()).feature(eINSTANCE.getPlan_AdoptedOn());
	}
}
