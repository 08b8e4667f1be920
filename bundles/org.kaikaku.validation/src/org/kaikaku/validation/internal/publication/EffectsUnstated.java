package org.kaikaku.validation.internal.publication;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.model.types.FiscalTerm;
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

/** Finds records that leave open whether there was an effect. */
@Component(service = Rule.class)
public final class EffectsUnstated extends BaseRule<ReformItem> {
	/** Created by the service registry, or for use without it. */
	public EffectsUnstated() {
		super("publication.effects-unstated", RuleCategory.PUBLICATION, Severity.INFORMATION, Scope.DEFINITIONS,
				eINSTANCE.getReformItem());
		reads(eINSTANCE.getPlan_YearlyReports(), eINSTANCE.getYearlyReport_Year(), eINSTANCE.getPlan_FirstYear(),
				eINSTANCE.getPlan_LastYear(), eINSTANCE.getPlan_EffectCategories());
	}

	@Override
	protected void inspect(ReformItem item, RuleContext context) {
		if (context.plan() == null || context.plan().getEffectCategories().isEmpty())
			return;
		for (FiscalYear year : Reported.years(context.plan(), item))
			for (YearlyRecord record : PlanStructure.records(item, year))
				if (record.getTerm().part() == FiscalTerm.Part.YEAR && record.getEffects().isEmpty() && !Stated.unknownOrNone(record, "effects"))
					context.find(record, "message", year).feature(eINSTANCE.getYearlyRecord_Effects())
							.fix("none", record, () -> record.getNone().add("effects"));
	}
}
