package org.kaikaku.report.internal.build.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.kaikaku.core.figures.Ratings;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Assessor;
import org.kaikaku.model.reformplan.Grade;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.Rating;
import org.kaikaku.model.reformplan.RatingScale;
import org.kaikaku.model.reformplan.ScaleKind;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.report.document.Inline;
import org.kaikaku.report.document.RatingMark;
import org.kaikaku.report.document.Text;
import org.kaikaku.report.internal.build.Build;

/** Ratings as signs. Nothing here judges: what people gave is shown as they gave it. */
public final class RatingWords {

	private static final String PERCENT = "%";

	private RatingWords() {
	}

	/**
	 * One account of ratings: who judges, on which scale.
	 *
	 * @param assessor who; {@code null} where the plan names nobody
	 * @param scale on which scale; {@code null} when the plan has none
	 */
	public record View(Assessor assessor, RatingScale scale) {
	}

	/** The account that a rating belongs to: what it leaves open is the plan's main assessor and main scale. */
	public static View view(Rating rating, Plan plan) {
		return new View(rating.getAssessor() == null ? Ratings.mainAssessor(plan).orElse(null) : rating.getAssessor(),
				rating.getScale() == null ? Ratings.mainScale(plan).orElse(null) : rating.getScale());
	}

	/** The account that summaries count by. */
	public static View mainView(Plan plan) {
		return new View(Ratings.mainAssessor(plan).orElse(null), Ratings.mainScale(plan).orElse(null));
	}

	/** The accounts that occur among some elements in a year: the main one first, then in the order of the plan. */
	public static List<View> views(Build build, List<? extends PlanElement> elements) {
		Plan plan = build.plan();
		List<View> found = new ArrayList<>();
		for (PlanElement element : elements) {
			for (Rating rating : Ratings.of(element, build.year())) {
				View view = view(rating, plan);
				if (!found.contains(view)) {
					found.add(view);
				}
			}
		}
		View main = mainView(plan);
		List<View> ordered = new ArrayList<>(List.of(main));
		found.remove(main);
		found.sort((a, b) -> Integer.compare(rank(a, plan), rank(b, plan)));
		ordered.addAll(found);
		return ordered;
	}

	private static int rank(View view, Plan plan) {
		return plan.getAssessors().indexOf(view.assessor()) * (plan.getScales().size() + 1)
				+ plan.getScales().indexOf(view.scale());
	}

	/** The rating of an account: of the whole year, else the latest of its parts. */
	public static Optional<Rating> of(View view, PlanElement element, FiscalYear year) {
		Plan plan = PlanStructure.planOf(element).orElse(null);
		if (plan == null) {
			return Optional.empty();
		}
		if (view.equals(mainView(plan))) {
			return Ratings.main(element, year);
		}
		List<Rating> all = Ratings.of(element, year).stream().filter(r -> view(r, plan).equals(view)).toList();
		return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
	}

	/** What an account is called where there are several: 本部評価（成果）; 評価 where the plan names nothing. */
	public static String title(View view, Build build) {
		String who = view.assessor() == null ? null : view.assessor().getName();
		boolean several = build.plan().getScales().size() > 1;
		String what = view.scale() == null || !several ? null
				: Objects.requireNonNullElse(view.scale().getAxis(), Objects.requireNonNullElse(view.scale().getName(), ""));
		if (who == null || who.isEmpty()) {
			return what == null || what.isEmpty() ? build.text("rating") : what;
		}
		return what == null || what.isEmpty() ? who : build.text("rating.view", who, what);
	}

	/** The grade or score as a sign: A, ◎, 80%. */
	public static Inline mark(Rating rating, Build build) {
		RatingScale scale = view(rating, build.plan()).scale();
		Grade grade = rating.getGrade();
		if (grade != null) {
			int places = scale == null ? 0 : scale.getGrades().size();
			int place = scale == null ? -1 : scale.getGrades().indexOf(grade);
			return new RatingMark(rating.getWritten() == null ? sign(grade) : rating.getWritten(), place,
					Math.max(1, places));
		} else if (rating.getWritten() != null) {
			return new RatingMark(rating.getWritten(), -1, 1);
		} else if (rating.getScore() != null) {
			return new RatingMark(rating.getScore().toPlainString() + unit(scale), -1, 1);
		}
		boolean unknown = !rating.getUnknown().isEmpty();
		return Text.of(unknown ? build.conventions().unknownSign() : "");
	}

	/** The sign of a grade; its name when it has no sign. */
	public static String sign(Grade grade) {
		String name = grade.getName() == null ? "" : grade.getName();
		return grade.getSymbol() == null || grade.getSymbol().isEmpty() ? name : grade.getSymbol();
	}

	/** What a grade says besides its sign; empty when the sign says it all. */
	public static String meaning(Grade grade) {
		boolean signed = grade.getSymbol() != null && !grade.getSymbol().isEmpty();
		return !signed || grade.getName() == null ? "" : grade.getName();
	}

	private static String unit(RatingScale scale) {
		if (scale == null) {
			return "";
		}
		if (scale.getUnit() != null) {
			return scale.getUnit();
		}
		return scale.getKind() == ScaleKind.PERCENT ? PERCENT : "";
	}
}
