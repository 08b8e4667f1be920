package org.kaikaku.validation.internal.publication;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.Reported;
import org.kaikaku.validation.internal.facts.Stated;
import org.osgi.service.component.annotations.Component;

/** Finds items without any record in a reported year. */
@Component(service = Rule.class)
public final class MissingRecord extends BaseRule<ReformItem> {
	/** Created by the service registry, or for use without it. */
	public MissingRecord() {
		super("publication.missing-record", RuleCategory.PUBLICATION, Severity.WARNING, Scope.DEFINITIONS,
				eINSTANCE.getReformItem());
		reads(Reported.DUE_READS);
	}

	@Override
	protected void inspect(ReformItem item, RuleContext context) {
		for (FiscalYear year : Reported.years(context.plan(), item))
			if (PlanStructure.records(item, year).isEmpty() && !Stated.unknownOrNone(item, "records"))
				context.find(item, "message", year).feature(eINSTANCE.getPlanElement_Records());
	}
}
