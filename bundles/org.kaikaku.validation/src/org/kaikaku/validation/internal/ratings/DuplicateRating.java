package org.kaikaku.validation.internal.ratings;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.kaikaku.model.reformplan.Rating;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.ElementName;
import org.osgi.service.component.annotations.Component;

/** Finds two ratings by one assessor on one scale in one record. */
@Component(service = Rule.class)
public final class DuplicateRating extends BaseRule<YearlyRecord> {
	/** Created by the service registry, or for use without it. */
	public DuplicateRating() {
		super("ratings.duplicate", RuleCategory.RATINGS, Severity.ERROR, Scope.DEFINITIONS, eINSTANCE.getYearlyRecord());
		reads(eINSTANCE.getRatingScale_Grades(), eINSTANCE.getGrade_Symbol(), eINSTANCE.getGrade_Name());
	}

	@Override
	protected void inspect(YearlyRecord record, RuleContext context) {
		Map<Object, Rating> seen = new HashMap<>();
		for (Rating rating : record.getRatings()) {
			Object scale = rating.getScale() != null || rating.getGrade() == null ? rating.getScale() : rating.getGrade().eContainer();
			Rating other = seen.putIfAbsent(Arrays.asList(scale, rating.getAssessor()), rating);
			if (other != null)
				context.find(record, "message", ElementName.of(other.getGrade()), ElementName.of(rating.getGrade()))
						.feature(eINSTANCE.getYearlyRecord_Ratings());
		}
	}
}
