package org.kaikaku.sirius.services;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.core.figures.Attainment;
import org.kaikaku.core.figures.Ratings;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.edit.IndicatorValues;
import org.kaikaku.model.edit.IndicatorValues.Row;
import org.kaikaku.model.edit.YearRecords;
import org.kaikaku.model.reformplan.Grade;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.FiscalYear;

/**
 * What the table of items by years shows, and what is written into it. Years are counted from 1, the first of the plan; the
 * specification has columns for fifteen, three times what plans usually run.
 */
public final class YearTableServices {
	private static final String REACHED = "○ ";
	private static final String MISSED = "▼ ";

	/** For the interpreter of expressions. */
	public YearTableServices() {
	}

	/** The title of the table. */
	public String tableTitle(Plan self) {
		return SiriusWords.of("table.title", OpenFile.of(self).labels().of(self));
	}

	/** The heading of an indicator's row of targets. */
	public String targetHeading(Indicator self) {
		String name = OpenFile.of(self).labels().of(self);
		boolean plain = self.getUnit() == null || self.getUnit().isBlank();
		return plain ? SiriusWords.of("table.target", name) : SiriusWords.of("table.target.unit", name, self.getUnit());
	}

	/** The heading of the row of actuals, which stands below that of the targets. */
	public String actualHeading(Indicator self) {
		return SiriusWords.of("table.actual");
	}

	/** The plan itself when it has so many years, since a column stands for a plan's year; else nothing. */
	public List<Plan> yearColumn(Plan self, Integer number) {
		return year(self, number) == null ? List.of() : List.of(self);
	}

	/** The plan whose years a row has. */
	public Plan planOfRow(EObject self) {
		return PlanStructure.planOf(self).orElse(null);
	}

	/** The heading of a year as the plan writes years. */
	public String yearHeading(Plan self, Integer number) {
		FiscalYear year = year(self, number);
		return year == null ? "" : OpenFile.of(self).labels().years(self).format(year);
	}

	private static FiscalYear year(EObject element, int number) {
		List<FiscalYear> years = PlanStructure.planOf(element).map(PlanStructure::years).orElse(List.of());
		return number < 1 || number > years.size() ? null : years.get(number - 1);
	}

	/** The rating of an item in a year. */
	public String ratingCell(ReformItem self, Integer number) {
		FiscalYear year = year(self, number);
		return year == null ? "" : Ratings.main(self, year).map(new BoxServices()::ratingLabel).orElse("");
	}

	/** Whether an item has the grade at a place of the scale in a year; all places after the fourth are one. */
	public Boolean isGrade(ReformItem self, Integer number, Integer place) {
		FiscalYear year = year(self, number);
		int found = year == null ? -1 : Ratings.main(self, year).map(r -> BoxServices.place(r.getGrade())).orElse(-1);
		return found >= 0 && Math.min(found, BoxServices.LAST_GRADE) == place;
	}

	/** The target of an indicator in a year. */
	public String targetCell(Indicator self, Integer number) {
		FiscalYear year = year(self, number);
		return year == null ? "" : IndicatorValues.text(self, Row.TARGET, FiscalTerm.of(year));
	}

	/** The actual of an indicator in a year, with a sign for reached or missed. */
	public String actualCell(Indicator self, Integer number) {
		FiscalYear year = year(self, number);
		if (year == null)
			return "";
		String text = IndicatorValues.text(self, Row.ACTUAL, FiscalTerm.of(year));
		return switch (Attainment.of(self, FiscalTerm.of(year)).state()) {
		case REACHED -> REACHED + text;
		case MISSED -> MISSED + text;
		default -> text;
		};
	}

	/**
	 * Gives an item the grade with a symbol for a year; an empty text takes it away.
	 *
	 * @throws IllegalArgumentException when the main scale has no such grade; nothing is changed then
	 */
	public EObject rate(ReformItem self, Integer number, String text) {
		FiscalYear year = known(self, number);
		Grade grade = null;
		if (!text.isBlank()) {
			List<Grade> grades = PlanStructure.planOf(self).flatMap(Ratings::mainScale).map(s -> List.copyOf(s.getGrades()))
					.orElse(List.of());
			grade = grades.stream().filter(
					g -> text.strip().equals(g.getSymbol()) || g.getSymbol() == null && text.strip().equals(g.getName()))
					.findFirst().orElseThrow(() -> new IllegalArgumentException(
							SiriusWords.of("wrong.grade", text, String.join("・", grades.stream().map(Grade::getSymbol).toList()))));
		}
		OpenFile.of(self).run(new YearRecords(self, year).rate(grade));
		return self;
	}

	/**
	 * Writes the target of an indicator for a year: a number, a range, words, 不明 or －; an empty text takes it away.
	 *
	 * @throws IllegalArgumentException when the text is none of these; nothing is changed then
	 */
	public EObject writeTarget(Indicator self, Integer number, String text) {
		return write(self, Row.TARGET, number, text);
	}

	/** Writes the actual of an indicator for a year, as {@link #writeTarget} does. */
	public EObject writeActual(Indicator self, Integer number, String text) {
		boolean signed = text.startsWith(REACHED) || text.startsWith(MISSED);
		return write(self, Row.ACTUAL, number, signed ? text.substring(REACHED.length()) : text);
	}

	private static EObject write(Indicator indicator, Row row, int number, String text) {
		FiscalYear year = known(indicator, number);
		String problem = IndicatorValues.problem(indicator, text);
		if (problem != null)
			throw new IllegalArgumentException(problem);
		OpenFile file = OpenFile.of(indicator);
		file.run(IndicatorValues.set(file.domain(), indicator, row, FiscalTerm.of(year), text));
		return indicator;
	}

	private static FiscalYear known(EObject element, int number) {
		FiscalYear year = year(element, number);
		if (year == null)
			throw new IllegalArgumentException(SiriusWords.of("wrong.year", number));
		return year;
	}
}
