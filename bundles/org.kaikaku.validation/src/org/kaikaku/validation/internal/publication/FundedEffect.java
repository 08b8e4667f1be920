package org.kaikaku.validation.internal.publication;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.core.figures.AmountRounding;
import org.kaikaku.model.reformplan.FundedProjects;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.Rounding;
import org.kaikaku.model.reformplan.YearlyReport;
import org.kaikaku.model.types.Yen;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.PlanFigures;
import org.osgi.service.component.annotations.Component;

/** Finds effects shown beside funded projects that are not the total of the year. */
@Component(service = Rule.class)
public final class FundedEffect extends BaseRule<Plan> {
	/** Created by the service registry, or for use without it. */
	public FundedEffect() {
		super("publication.funded-effect", RuleCategory.PUBLICATION, Severity.WARNING, Scope.PLAN, eINSTANCE.getPlan());
	}

	@Override
	protected void inspect(Plan plan, RuleContext context) {
		for (YearlyReport report : plan.getYearlyReports())
			for (FundedProjects projects : report.getFundedProjects())
				if (report.getYear() != null && projects.getEffectYen() != null && projects.getEffectRoundedTo() != null) {
					Yen total = PlanFigures.totals(plan, report.getYear(), context).total();
					long unit = Math.max(1, projects.getEffectRoundedTo().amount());
					long shown = projects.getEffectYen().amount();
					boolean rounded = new AmountRounding(unit, Rounding.HALF_UP).inUnits(total) * unit == shown;
					boolean cut = new AmountRounding(unit, Rounding.DOWN).inUnits(total) * unit == shown;
					if (!rounded && !cut)
						context.find(projects, "message", projects.getEffectYen(), report.getYear(), total)
								.feature(eINSTANCE.getFundedProjects_EffectYen());
				}
	}
}
