package org.kaikaku.validation.internal.arithmetic;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.core.figures.AmountRounding;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.PlanFigures;
import org.kaikaku.validation.internal.facts.Reported;
import org.osgi.service.component.annotations.Component;

/** Finds tables of effects whose rounded rows do not add up to the rounded total. */
@Component(service = Rule.class)
public final class RoundedSum extends BaseRule<Plan> {
	/** Created by the service registry, or for use without it. */
	public RoundedSum() {
		super("arithmetic.rounded-sum", RuleCategory.ARITHMETIC, Severity.INFORMATION, Scope.PLAN, eINSTANCE.getPlan());
	}

	@Override
	protected void inspect(Plan plan, RuleContext context) {
		AmountRounding rounding = AmountRounding.of(plan.getConventions());
		for (FiscalYear year : Reported.years(plan)) {
			long difference = PlanFigures.totals(plan, year, context).roundingDifference(rounding);
			if (difference != 0)
				context.find(plan, "message", year, difference);
		}
	}
}
