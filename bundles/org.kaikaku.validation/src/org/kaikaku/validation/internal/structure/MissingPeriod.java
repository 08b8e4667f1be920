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

/** Finds plans without a first or last year. */
@Component(service = Rule.class)
public final class MissingPeriod extends BaseRule<Plan> {
	/** Created by the service registry, or for use without it. */
	public MissingPeriod() {
		super("structure.missing-period", RuleCategory.STRUCTURE, Severity.ERROR, Scope.UNIT, eINSTANCE.getPlan());
	}

	@Override
	protected void inspect(Plan plan, RuleContext context) {
		if (plan.getFirstYear() == null && !Stated.unknownOrNone(plan, "firstYear"))
			context.find(plan, "message", eINSTANCE.getPlan_FirstYear()).feature(eINSTANCE.getPlan_FirstYear());
		if (plan.getLastYear() == null && !Stated.unknownOrNone(plan, "lastYear"))
			context.find(plan, "message", eINSTANCE.getPlan_LastYear()).feature(eINSTANCE.getPlan_LastYear());
	}
}
