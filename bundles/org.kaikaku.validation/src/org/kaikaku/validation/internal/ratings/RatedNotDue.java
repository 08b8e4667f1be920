package org.kaikaku.validation.internal.ratings;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.core.figures.Ratings;
import org.kaikaku.core.plan.ItemLife;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.PlanYears;
import org.osgi.service.component.annotations.Component;

/** Finds ratings of items that the plan does not hold, or has suspended, in that year. */
@Component(service = Rule.class)
public final class RatedNotDue extends BaseRule<ReformItem> {
	/** Created by the service registry, or for use without it. */
	public RatedNotDue() {
		super("ratings.not-due", RuleCategory.RATINGS, Severity.WARNING, Scope.DEFINITIONS, eINSTANCE.getReformItem());
		reads(eINSTANCE.getPlan_Scales(), eINSTANCE.getRatingScale_Main(), eINSTANCE.getPlan_Assessors(),
				eINSTANCE.getAssessor_Main());
	}

	@Override
	protected void inspect(ReformItem item, RuleContext context) {
		if (item.getLifeEvents().isEmpty())
			return;
		for (FiscalYear year : PlanYears.recorded(item)) {
			boolean ending = item.getLifeEvents().stream().anyMatch(e -> e.getEffective() != null && e.getEffective().year().equals(year));
			if (!ending && (!ItemLife.isHeld(item, year) || ItemLife.isSuspended(item, year)) && Ratings.main(item, year).isPresent())
				context.find(item, "message", year).feature(eINSTANCE.getPlanElement_Records());
		}
	}
}
