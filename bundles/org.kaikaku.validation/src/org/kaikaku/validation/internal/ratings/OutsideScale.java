package org.kaikaku.validation.internal.ratings;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.math.BigDecimal;

import org.kaikaku.core.figures.Ratings;
import org.kaikaku.model.reformplan.Rating;
import org.kaikaku.model.reformplan.RatingScale;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.ElementName;
import org.kaikaku.validation.internal.facts.Stated;
import org.osgi.service.component.annotations.Component;

/** Finds ratings that their scale does not know. */
@Component(service = Rule.class)
public final class OutsideScale extends BaseRule<Rating> {
	/** Created by the service registry, or for use without it. */
	public OutsideScale() {
		super("ratings.outside-scale", RuleCategory.RATINGS, Severity.ERROR, Scope.DEFINITIONS, eINSTANCE.getRating());
		reads(eINSTANCE.getPlan_Scales(), eINSTANCE.getRatingScale_Main(), eINSTANCE.getRatingScale_Grades(),
				eINSTANCE.getRatingScale_Minimum(), eINSTANCE.getRatingScale_Maximum(), eINSTANCE.getRatingScale_Name(),
				eINSTANCE.getGrade_Symbol(), eINSTANCE.getGrade_Name());
	}

	@Override
	protected void inspect(Rating rating, RuleContext context) {
		RatingScale scale = rating.getScale() != null || context.plan() == null ? rating.getScale()
				: Ratings.mainScale(context.plan()).orElse(null);
		if (rating.getGrade() != null && scale != null && !scale.getGrades().contains(rating.getGrade()))
			context.find(rating, "grade", ElementName.of(rating.getGrade()), ElementName.of(scale)).feature(eINSTANCE.getRating_Grade());
		BigDecimal score = rating.getScore();
		if (score != null && scale != null && (scale.getMinimum() != null && score.compareTo(scale.getMinimum()) < 0
				|| scale.getMaximum() != null && score.compareTo(scale.getMaximum()) > 0))
			context.find(rating, "score", score, ElementName.of(scale)).feature(eINSTANCE.getRating_Score());
		if (rating.getGrade() == null && score == null && Stated.blank(rating.getWritten()) && !Stated.anything(rating))
			context.find(rating, "empty").feature(eINSTANCE.getRating_Grade());
	}
}
