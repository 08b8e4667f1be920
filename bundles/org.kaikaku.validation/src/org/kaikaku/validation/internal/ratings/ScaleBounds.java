package org.kaikaku.validation.internal.ratings;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.Grade;
import org.kaikaku.model.reformplan.RatingScale;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.ElementName;
import org.osgi.service.component.annotations.Component;

/** Finds grades whose bounds are upside down or overlap those of the next. */
@Component(service = Rule.class)
public final class ScaleBounds extends BaseRule<Grade> {
	/** Created by the service registry, or for use without it. */
	public ScaleBounds() {
		super("ratings.scale-bounds", RuleCategory.RATINGS, Severity.WARNING, Scope.UNIT, eINSTANCE.getGrade());
	}

	@Override
	protected void inspect(Grade grade, RuleContext context) {
		if (!(grade.eContainer() instanceof RatingScale scale))
			return;
		int index = scale.getGrades().indexOf(grade);
		Grade better = index > 0 ? scale.getGrades().get(index - 1) : null;
		boolean reversed = grade.getLower() != null && grade.getUpper() != null && grade.getLower().compareTo(grade.getUpper()) >= 0;
		boolean overlaps = better != null && better.getLower() != null && grade.getUpper() != null
				&& grade.getUpper().compareTo(better.getLower()) > 0;
		if (reversed || overlaps)
			context.find(grade, "message", ElementName.of(grade), grade.getLower() == null ? "－" : grade.getLower(),
					grade.getUpper() == null ? "－" : grade.getUpper());
	}
}
