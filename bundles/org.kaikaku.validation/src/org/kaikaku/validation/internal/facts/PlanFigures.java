package org.kaikaku.validation.internal.facts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.core.figures.EffectTotals;
import org.kaikaku.core.figures.RatingCounts;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.validation.RuleContext;

/** Figures over a whole plan from core, asked for once in a run for all rules. */
public final class PlanFigures {
	private PlanFigures() {
	}

	private record Key(String what, Plan plan, FiscalYear year) {
	}

	/** The structure of a plan. */
	public static PlanStructure structure(Plan plan, RuleContext context) {
		return context.shared(new Key("structure", plan, null), () -> PlanStructure.of(plan));
	}

	/** The roots of the units of a plan: the plan, its themes, its items. */
	public static List<EObject> units(Plan plan, RuleContext context) {
		return context.shared(new Key("units", plan, null), () -> {
			List<EObject> units = new ArrayList<>(List.of(plan));
			units.addAll(structure(plan, context).themes());
			units.addAll(structure(plan, context).items());
			return units;
		});
	}

	/** Effects of a year. */
	public static EffectTotals totals(Plan plan, FiscalYear year, RuleContext context) {
		return context.shared(new Key("totals", plan, year), () -> EffectTotals.of(plan, year));
	}

	/** Counts by rating of a year. */
	public static RatingCounts counts(Plan plan, FiscalYear year, RuleContext context) {
		return context.shared(new Key("counts", plan, year), () -> RatingCounts.of(plan, year));
	}
}
