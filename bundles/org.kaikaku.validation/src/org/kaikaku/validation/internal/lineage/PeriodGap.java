package org.kaikaku.validation.internal.lineage;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanLink;
import org.kaikaku.model.reformplan.PlanRelation;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.ElementName;
import org.osgi.service.component.annotations.Component;

/** Finds gaps and overlaps between a plan and the one before it. */
@Component(service = Rule.class)
public final class PeriodGap extends BaseRule<Plan> {
	/** Created by the service registry, or for use without it. */
	public PeriodGap() {
		super("lineage.period-gap", RuleCategory.LINEAGE, Severity.INFORMATION, Scope.FILE, eINSTANCE.getPlan());
	}

	@Override
	protected void inspect(Plan plan, RuleContext context) {
		for (PlanLink link : plan.getLinks()) {
			Plan before = link.getPlan();
			if (link.getRelation() == PlanRelation.PREDECESSOR && before != null && !before.eIsProxy() && before.getLastYear() != null
					&& plan.getFirstYear() != null && !before.getLastYear().plus(1).equals(plan.getFirstYear()))
				context.find(plan, "message", ElementName.of(before), before.getLastYear(), plan.getFirstYear())
						.feature(eINSTANCE.getPlan_FirstYear());
		}
	}
}
