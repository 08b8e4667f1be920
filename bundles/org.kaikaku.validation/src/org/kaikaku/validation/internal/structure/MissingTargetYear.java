package org.kaikaku.validation.internal.structure;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.kaikaku.core.plan.ItemLife;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.Target;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.ElementName;
import org.kaikaku.validation.internal.facts.Stated;
import org.osgi.service.component.annotations.Component;

/** Finds indicators with targets for some years of the plan and none for others. */
@Component(service = Rule.class)
public final class MissingTargetYear extends BaseRule<Indicator> {
	/** Created by the service registry, or for use without it. */
	public MissingTargetYear() {
		super("structure.missing-target-year", RuleCategory.STRUCTURE, Severity.WARNING, Scope.DEFINITIONS,
				eINSTANCE.getIndicator());
		reads(eINSTANCE.getPlan_FirstYear(), eINSTANCE.getPlan_LastYear());
	}

	@Override
	protected void inspect(Indicator indicator, RuleContext context) {
		Plan plan = context.plan();
		if (plan == null || indicator.getTargets().size() < 2 || Stated.unknownOrNone(indicator, "targets"))
			return;
		Set<FiscalYear> with = new HashSet<>();
		for (Target target : indicator.getTargets())
			if (target.getTerm() != null)
				with.add(target.getTerm().year());
		ReformItem item = PlanStructure.ancestor(indicator, ReformItem.class).orElse(null);
		List<FiscalYear> without = PlanStructure.years(plan).stream().filter(y -> !with.contains(y))
				.filter(y -> item == null || ItemLife.isDue(item, y)).toList();
		if (!without.isEmpty())
			context.find(indicator, "message", ElementName.of(indicator), without).feature(eINSTANCE.getIndicator_Targets());
	}
}
