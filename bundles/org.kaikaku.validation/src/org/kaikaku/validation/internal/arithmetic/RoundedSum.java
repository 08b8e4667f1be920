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
		reads(eINSTANCE.getPlan_Entries(), eINSTANCE.getTheme_Entries(), eINSTANCE.getPlan_YearlyReports(),
				eINSTANCE.getYearlyReport_Year(), eINSTANCE.getPlan_Conventions(), eINSTANCE.getConventions_EffectUnit(),
				eINSTANCE.getConventions_EffectRounding(), eINSTANCE.getPlan_EffectCategories(), eINSTANCE.getEffectCategory_Counted(),
				eINSTANCE.getEffectCategory_Unit(), eINSTANCE.getEffectCategory_Sign(), eINSTANCE.getPlanElement_Records(),
				eINSTANCE.getYearlyRecord_Term(), eINSTANCE.getYearlyRecord_Until(), eINSTANCE.getYearlyRecord_Effects(),
				eINSTANCE.getEffectAmount_Yen(), eINSTANCE.getEffectAmount_Nature(), eINSTANCE.getEffectAmount_Category(),
				eINSTANCE.getEffectAmount_CumulativeSince(), eINSTANCE.getEffectAmount_Deductions(),
				eINSTANCE.getOverlapDeduction_Yen(), eINSTANCE.getElement_Unknown());
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
