package org.kaikaku.validation.internal.ratings;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.kaikaku.model.reformplan.Grade;
import org.kaikaku.model.reformplan.Rating;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.osgi.service.component.annotations.Component;

/** Finds ratings of one scale on which two assessors differ. */
@Component(service = Rule.class)
public final class AssessorsDiffer extends BaseRule<YearlyRecord> {
	/** Created by the service registry, or for use without it. */
	public AssessorsDiffer() {
		super("ratings.assessors-differ", RuleCategory.RATINGS, Severity.INFORMATION, Scope.DEFINITIONS,
				eINSTANCE.getYearlyRecord());
		reads(eINSTANCE.getRatingScale_Grades(), eINSTANCE.getGrade_Symbol());
	}

	@Override
	protected void inspect(YearlyRecord record, RuleContext context) {
		Map<Object, Set<Grade>> byScale = new LinkedHashMap<>();
		for (Rating rating : record.getRatings())
			if (rating.getGrade() != null)
				byScale.computeIfAbsent(rating.getGrade().eContainer(), s -> new LinkedHashSet<>()).add(rating.getGrade());
		byScale.values().stream().filter(grades -> grades.size() > 1)
				.forEach(grades -> context.find(record, "message", grades.stream().map(g -> String.valueOf(g.getSymbol())).toList())
						.feature(eINSTANCE.getYearlyRecord_Ratings()));
	}
}
