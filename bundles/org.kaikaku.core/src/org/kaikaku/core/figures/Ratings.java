package org.kaikaku.core.figures;

import java.util.List;
import java.util.Optional;

import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Assessor;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.Rating;
import org.kaikaku.model.reformplan.RatingScale;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.FiscalYear;

/** Finds the ratings that people gave. Nothing here judges. */
public final class Ratings {
	private Ratings() {
	}

	/** The scale that summaries count by: the one marked as main, else the first; empty when the plan has none. */
	public static Optional<RatingScale> mainScale(Plan plan) {
		List<RatingScale> scales = plan.getScales();
		for (RatingScale scale : scales)
			if (scale.isMain())
				return Optional.of(scale);
		return scales.isEmpty() ? Optional.empty() : Optional.of(scales.get(0));
	}

	/** The assessor whose ratings summaries count: the one marked as main, else the first; empty when the plan names none. */
	public static Optional<Assessor> mainAssessor(Plan plan) {
		List<Assessor> assessors = plan.getAssessors();
		for (Assessor assessor : assessors)
			if (assessor.isMain())
				return Optional.of(assessor);
		return assessors.isEmpty() ? Optional.empty() : Optional.of(assessors.get(0));
	}

	/** All ratings of an element in a year, those of the whole year first, in the order of its records. */
	public static List<Rating> of(PlanElement element, FiscalYear year) {
		return PlanStructure.records(element, year).stream().flatMap(r -> r.getRatings().stream()).toList();
	}

	/**
	 * The rating of an element in a year that summaries count: on the main scale, by the main assessor or by nobody named;
	 * from the record of the whole year, else from the latest part of it. Empty when there is none.
	 */
	public static Optional<Rating> main(PlanElement element, FiscalYear year) {
		Plan plan = PlanStructure.planOf(element).orElse(null);
		if (plan == null)
			return Optional.empty();
		RatingScale scale = mainScale(plan).orElse(null);
		Assessor assessor = mainAssessor(plan).orElse(null);
		List<YearlyRecord> records = PlanStructure.records(element, year);
		Rating found = null;
		for (YearlyRecord record : records) {
			Rating rating = first(record, scale, assessor);
			boolean wholeYear = record.getTerm().part() == FiscalTerm.Part.YEAR;
			if (rating != null && wholeYear)
				return Optional.of(rating);
			if (rating != null)
				found = rating;
		}
		return Optional.ofNullable(found);
	}

	private static Rating first(YearlyRecord record, RatingScale scale, Assessor assessor) {
		for (Rating rating : record.getRatings())
			if ((rating.getScale() == null || rating.getScale() == scale) && (rating.getAssessor() == null || rating.getAssessor() == assessor))
				return rating;
		return null;
	}
}
