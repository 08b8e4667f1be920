package org.kaikaku.sirius.services;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.core.figures.Ratings;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Grade;
import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.Rating;
import org.kaikaku.model.reformplan.RatingScale;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.model.types.FiscalYear;

/** What the boxes of both diagrams have in common: ratings, findings and tints. */
public final class BoxServices {
	static final int LAST_GRADE = 3;
	private static final int TINTS = 4;

	/** For the interpreter of expressions. */
	public BoxServices() {
	}

	/** How an element is called in trees and lists; never empty. */
	public String planLabel(EObject self) {
		return OpenFile.of(self).labels().of(self);
	}

	/** The rating of an item in the year that diagrams show: the last that the plan reports on. One or none. */
	public List<Rating> shownRatings(ReformItem self) {
		Plan plan = PlanStructure.planOf(self).orElse(null);
		if (plan == null)
			return List.of();
		FiscalYear year = PlanStructure.of(plan).lastReportedYear().orElse(plan.getLastYear());
		return year == null ? List.of() : Ratings.main(self, year).filter(r -> !ratingLabel(r).isEmpty()).map(List::of).orElse(List.of());
	}

	/** Nothing but items shows ratings. */
	public List<Rating> shownRatings(EObject self) {
		return self instanceof ReformItem item ? shownRatings(item) : List.of();
	}

	/** What is written on the mark of a rating: the grade's symbol, a score, or as printed; may be empty. */
	public String ratingLabel(Rating self) {
		Grade grade = self.getGrade();
		if (grade != null)
			return grade.getSymbol() != null ? grade.getSymbol() : grade.getName() == null ? "" : grade.getName();
		if (self.getWritten() != null)
			return self.getWritten();
		return self.getScore() == null ? "" : self.getScore().toPlainString();
	}

	/** The rating in words with its year. */
	public String ratingTooltip(Rating self) {
		Grade grade = self.getGrade();
		String name = grade == null || grade.getName() == null ? "" : " " + grade.getName();
		EObject record = self.eContainer();
		return (record == null ? "" : planLabel(record) + " ") + ratingLabel(self) + name;
	}

	/** The place of a rating in its scale, 0 the best; all places after the fourth are one, and -1 is a score. */
	public Integer gradePlace(Rating self) {
		return Math.min(place(self.getGrade()), LAST_GRADE);
	}

	/** The place of a grade in its scale, 0 the best; -1 for none. */
	static int place(Grade grade) {
		return grade != null && grade.eContainer() instanceof RatingScale scale ? scale.getGrades().indexOf(grade) : -1;
	}

	/** Which tint a theme's lane has: 0 to 3 in turn, 4 for a lane that lies in another one. */
	public Integer laneTint(Theme self) {
		if (PlanStructure.themesAbove(self).size() % 2 == 1)
			return TINTS;
		EObject owner = self.eContainer();
		return owner == null ? 0 : owner.eContents().stream().filter(Theme.class::isInstance).toList().indexOf(self) % TINTS;
	}

	/** The element itself when the rules have findings on it or on what belongs to it; else nothing. */
	public List<EObject> withFindings(EObject self) {
		boolean found = self instanceof Identified identified && OpenFile.of(self).findings().containsKey(identified.getId());
		return found && !(self instanceof Plan && self.eContainer() == null) ? List.of(self) : List.of();
	}

	/** The sentences of the findings, one a line. */
	public String findingsTooltip(EObject self) {
		if (!(self instanceof Identified identified))
			return "";
		return OpenFile.of(self).findings().getOrDefault(identified.getId(), List.of()).stream()
				.map(f -> f.message().text(Locale.getDefault())).collect(Collectors.joining("\n"));
	}
}
