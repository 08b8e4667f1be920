package org.kaikaku.validation.internal.ratings;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.List;

import org.kaikaku.core.figures.Ratings;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.YearlyRecord;
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

/** Finds items with a record but no rating in a reported year. */
@Component(service = Rule.class)
public final class RatingMissing extends BaseRule<ReformItem> {
	/** Created by the service registry, or for use without it. */
	public RatingMissing() {
		super("ratings.missing", RuleCategory.RATINGS, Severity.WARNING, Scope.DEFINITIONS, eINSTANCE.getReformItem());
		reads(eINSTANCE.getPlan_YearlyReports(), eINSTANCE.getYearlyReport_Year(), eINSTANCE.getPlan_FirstYear(),
				eINSTANCE.getPlan_LastYear(), eINSTANCE.getPlan_Scales(), eINSTANCE.getRatingScale_Main(),
				eINSTANCE.getPlan_Assessors(), eINSTANCE.getAssessor_Main());
	}

	@Override
	protected void inspect(ReformItem item, RuleContext context) {
		for (FiscalYear year : Reported.years(context.plan(), item)) {
			List<YearlyRecord> records = PlanStructure.records(item, year);
			boolean stated = records.stream().anyMatch(r -> Stated.unknownOrNone(r, "ratings"));
			if (!records.isEmpty() && !stated && Ratings.main(item, year).isEmpty())
				context.find(records.get(0), "message", year).feature(eINSTANCE.getYearlyRecord_Ratings());
		}
	}
}
