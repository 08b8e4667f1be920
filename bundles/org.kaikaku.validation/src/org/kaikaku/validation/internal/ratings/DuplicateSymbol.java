package org.kaikaku.validation.internal.ratings;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.HashSet;
import java.util.Set;

import org.kaikaku.core.calendar.JapaneseDigits;
import org.kaikaku.model.reformplan.Grade;
import org.kaikaku.model.reformplan.RatingScale;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.osgi.service.component.annotations.Component;

/** Finds scales on which two grades bear the same symbol. */
@Component(service = Rule.class)
public final class DuplicateSymbol extends BaseRule<RatingScale> {
	/** Created by the service registry, or for use without it. */
	public DuplicateSymbol() {
		super("ratings.duplicate-symbol", RuleCategory.RATINGS, Severity.ERROR, Scope.UNIT, eINSTANCE.getRatingScale());
	}

	@Override
	protected void inspect(RatingScale scale, RuleContext context) {
		Set<String> seen = new HashSet<>();
		for (Grade grade : scale.getGrades())
			if (grade.getSymbol() != null && !seen.add(JapaneseDigits.toHalfWidth(grade.getSymbol())))
				context.find(grade, "message", grade.getSymbol()).feature(eINSTANCE.getGrade_Symbol());
	}
}
