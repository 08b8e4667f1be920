package org.kaikaku.validation.internal.ratings;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.Grade;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.Stated;
import org.osgi.service.component.annotations.Component;

/** Finds grades that do not say what they mean. */
@Component(service = Rule.class)
public final class GradeMeaning extends BaseRule<Grade> {
	/** Created by the service registry, or for use without it. */
	public GradeMeaning() {
		super("ratings.grade-meaning", RuleCategory.RATINGS, Severity.INFORMATION, Scope.UNIT, eINSTANCE.getGrade());
	}

	@Override
	protected void inspect(Grade grade, RuleContext context) {
		if (Stated.blank(grade.getName()) && Stated.blank(grade.getCriterion()) && !Stated.unknownOrNone(grade, "name"))
			context.find(grade, "message", String.valueOf(grade.getSymbol())).feature(eINSTANCE.getGrade_Name());
	}
}
