package org.kaikaku.validation.internal.facts;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.kaikaku.core.figures.Attainment;
import org.kaikaku.core.figures.Attainment.State;
import org.kaikaku.core.figures.Ratings;
import org.kaikaku.model.reformplan.Grade;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.Rating;
import org.kaikaku.model.reformplan.RatingScale;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.Standing;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.validation.RuleContext;

/**
 * How the targets of an item stand in a year beside its rating.
 *
 * @param year    the year
 * @param missed  indicators whose target was missed
 * @param reached indicators whose target was reached
 */
public record ItemTargets(FiscalYear year, List<Indicator> missed, List<Indicator> reached) {
	/** What {@link #grade}, {@link #isBest}, {@link #isWorst} and the name of the grade depend on outside the item. */
	public static final EStructuralFeature[] GRADE_READS = { eINSTANCE.getPlan_Scales(), eINSTANCE.getRatingScale_Main(),
			eINSTANCE.getRatingScale_Grades(), eINSTANCE.getPlan_Assessors(), eINSTANCE.getAssessor_Main(), eINSTANCE.getGrade_Standing(),
			eINSTANCE.getGrade_Symbol(), eINSTANCE.getGrade_Name() };

	/** The targets of an item in each year in which something was recorded on it. */
	public static List<ItemTargets> of(ReformItem item, RuleContext context) {
		return context.remembered(item, ItemTargets.class, () -> of(item));
	}

	private static List<ItemTargets> of(ReformItem item) {
		List<ItemTargets> all = new ArrayList<>();
		if (!item.getIndicators().isEmpty())
			for (FiscalYear year : PlanYears.recorded(item)) {
				ItemTargets targets = of(item, year);
				if (!targets.missed.isEmpty() || !targets.reached.isEmpty())
					all.add(targets);
			}
		return all;
	}

	private static ItemTargets of(ReformItem item, FiscalYear year) {
		List<Indicator> missed = new ArrayList<>();
		List<Indicator> reached = new ArrayList<>();
		for (Indicator indicator : item.getIndicators()) {
			State state = Attainment.of(indicator, FiscalTerm.of(year)).state();
			if (state == State.MISSED)
				missed.add(indicator);
			else if (state == State.REACHED)
				reached.add(indicator);
		}
		return new ItemTargets(year, missed, reached);
	}

	/** The grade that summaries count; empty when there is none. Not kept, since it depends on the plan's scales. */
	public Optional<Grade> grade(ReformItem item) {
		return Ratings.main(item, year).map(Rating::getGrade);
	}

	/** Whether the grade says that all is as planned or better: the best of its scale, or one that stands for that. */
	public boolean isBest(ReformItem item) {
		return grade(item).filter(g -> index(g) == 0 || g.getStanding() == Standing.ON_PLAN || g.getStanding() == Standing.AHEAD
				|| g.getStanding() == Standing.DONE).isPresent();
	}

	/** Whether the grade is the worst of its scale or stands for being behind. */
	public boolean isWorst(ReformItem item) {
		return grade(item).filter(g -> index(g) > 0 && index(g) == ((RatingScale) g.eContainer()).getGrades().size() - 1
				|| g.getStanding() == Standing.BEHIND).isPresent();
	}

	private static int index(Grade grade) {
		return grade.eContainer() instanceof RatingScale scale ? scale.getGrades().indexOf(grade) : -1;
	}

	/** Target, actual and name of indicators in words for a message: 目標10件に対し実績8件. */
	public static List<TargetAndActual> pairs(List<Indicator> indicators, FiscalYear year) {
		return indicators.stream().map(i -> TargetAndActual.of(i, FiscalTerm.of(year))).toList();
	}
}
