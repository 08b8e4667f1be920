package org.kaikaku.validation.internal.structure;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.Stated;
import org.osgi.service.component.annotations.Component;

/** Finds plans that have yearly reports and no rating scale. */
@Component(service = Rule.class)
public final class ScaleMissing extends BaseRule<Plan> {
	/** Created by the service registry, or for use without it. */
	public ScaleMissing() {
		super("structure.scale-missing", RuleCategory.STRUCTURE, Severity.WARNING, Scope.UNIT, eINSTANCE.getPlan());
	}

	@Override
	protected void inspect(Plan plan, RuleContext context) {
		if (plan.getScales().isEmpty() && !plan.getYearlyReports().isEmpty() && !Stated.unknownOrNone(plan, "scales"))
			context.find(plan, "message").feature(eINSTANCE.getPlan_Scales());
	}
}
