package org.kaikaku.validation.internal.ratings;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.ElementName;
import org.kaikaku.validation.internal.facts.ItemTargets;
import org.osgi.service.component.annotations.Component;

/** Questions the best grade where every target was missed. */
@Component(service = Rule.class)
public final class BestButAllMissed extends BaseRule<ReformItem> {
	/** Created by the service registry, or for use without it. */
	public BestButAllMissed() {
		super("ratings.best-but-all-missed", RuleCategory.RATINGS, Severity.WARNING, Scope.DEFINITIONS, eINSTANCE.getReformItem());
		reads(ItemTargets.GRADE_READS);
	}

	@Override
	protected void inspect(ReformItem item, RuleContext context) {
		for (ItemTargets targets : ItemTargets.of(item, context)) {
			FiscalYear year = targets.year();
			if (!targets.missed().isEmpty() && targets.reached().isEmpty() && targets.isBest(item))
				context.find(item, "message", year, ElementName.of(targets.grade(item).get()), ItemTargets.pairs(targets.missed(), year))
						.feature(eINSTANCE.getPlanElement_Records());
		}
	}
}
