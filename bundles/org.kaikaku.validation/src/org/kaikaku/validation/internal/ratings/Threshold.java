package org.kaikaku.validation.internal.ratings;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.math.BigDecimal;

import org.kaikaku.model.reformplan.Grade;
import org.kaikaku.model.reformplan.Rating;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.ElementName;
import org.osgi.service.component.annotations.Component;

/** Finds grades whose stated bounds the score does not lie in. */
@Component(service = Rule.class)
public final class Threshold extends BaseRule<Rating> {
	/** Created by the service registry, or for use without it. */
	public Threshold() {
		super("ratings.threshold", RuleCategory.RATINGS, Severity.WARNING, Scope.DEFINITIONS, eINSTANCE.getRating());
		reads(eINSTANCE.getGrade_Lower(), eINSTANCE.getGrade_Upper(), eINSTANCE.getGrade_Symbol(), eINSTANCE.getGrade_Name());
	}

	@Override
	protected void inspect(Rating rating, RuleContext context) {
		Grade grade = rating.getGrade();
		BigDecimal score = rating.getScore();
		if (grade != null && score != null && (grade.getLower() != null && score.compareTo(grade.getLower()) < 0
				|| grade.getUpper() != null && score.compareTo(grade.getUpper()) >= 0))
			context.find(rating, "message", score, ElementName.of(grade), grade.getLower() == null ? "－" : grade.getLower(),
					grade.getUpper() == null ? "－" : grade.getUpper()).feature(eINSTANCE.getRating_Score());
	}
}
