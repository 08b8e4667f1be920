package org.kaikaku.validation.internal.publication;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kaikaku.core.calendar.JapaneseDigits;
import org.kaikaku.core.figures.RatingCounts;
import org.kaikaku.core.plan.NarrativeText;
import org.kaikaku.model.reformplan.Grade;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.Section;
import org.kaikaku.model.reformplan.YearlyReport;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.PlanFigures;
import org.kaikaku.validation.internal.facts.Stated;
import org.osgi.service.component.annotations.Component;

/** Finds counts and shares of ratings in the text of a yearly report that are not those of the items. */
@Component(service = Rule.class)
public final class ReportCounts extends BaseRule<Plan> {
	private static final Pattern TOTAL = Pattern.compile("([0-9]+)の?改革項目の?うち");

	/** Created by the service registry, or for use without it. */
	public ReportCounts() {
		super("publication.report-counts", RuleCategory.PUBLICATION, Severity.WARNING, Scope.PLAN, eINSTANCE.getPlan());
	}

	@Override
	protected void inspect(Plan plan, RuleContext context) {
		for (YearlyReport report : plan.getYearlyReports())
			if (report.getYear() != null && !report.getSections().isEmpty()) {
				RatingCounts counts = PlanFigures.counts(plan, report.getYear(), context);
				report.getSections().forEach(s -> look(s, plan, counts, context));
			}
	}

	private static void look(Section section, Plan plan, RatingCounts counts, RuleContext context) {
		if (section.getSubject() == null && !section.getBlocks().isEmpty()) {
			String text = JapaneseDigits.toHalfWidth(NarrativeText.of(section));
			for (Matcher m = TOTAL.matcher(text); m.find();)
				if (Integer.parseInt(m.group(1)) != counts.total())
					context.find(section, "total", m.group(), counts.total());
			if (text.contains("評価"))
				counts.counts().forEach((grade, count) -> look(section, text, grade, count, plan, counts, context));
		}
		section.getSections().forEach(s -> look(s, plan, counts, context));
	}

	private static void look(Section section, String text, Grade grade, int count, Plan plan, RatingCounts counts, RuleContext context) {
		if (Stated.blank(grade.getSymbol()))
			return;
		String symbol = Pattern.quote(JapaneseDigits.toHalfWidth(grade.getSymbol().strip()));
		BigDecimal percent = counts.percent(grade, plan.getConventions()).orElse(BigDecimal.ZERO);
		Pattern stated = Pattern.compile(symbol + "評価[)\\]」]?[がはを]?([0-9]+)(?:事業|項目|件|取組)(?:\\(([0-9.]+)%\\))?");
		for (Matcher m = stated.matcher(text); m.find();)
			if (Integer.parseInt(m.group(1)) != count || m.group(2) != null && new BigDecimal(m.group(2)).compareTo(percent) != 0)
				context.find(section, "message", m.group(), counts.year(), grade.getSymbol(), count, percent);
		for (Matcher m = Pattern.compile(symbol + "評価[)\\]」]?(?:はなく|はありません|は該当なし)").matcher(text); m.find();)
			if (count != 0)
				context.find(section, "message", m.group(), counts.year(), grade.getSymbol(), count, percent);
		for (Matcher m = Pattern.compile(symbol + "評価[がは]([0-9])割を(超え|下回)").matcher(text); m.find();) {
			int compared = percent.compareTo(BigDecimal.valueOf(10L * Integer.parseInt(m.group(1))));
			if (m.group(2).equals("超え") ? compared <= 0 : compared >= 0)
				context.find(section, "tenths", m.group(), grade.getSymbol(), percent);
		}
	}
}
