package org.kaikaku.validation.internal.publication;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

import org.kaikaku.core.figures.AmountRounding;
import org.kaikaku.core.figures.EffectTotals;
import org.kaikaku.core.plan.NarrativeText;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.Rounding;
import org.kaikaku.model.reformplan.Section;
import org.kaikaku.model.reformplan.YearlyReport;
import org.kaikaku.model.types.Yen;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.PlanFigures;
import org.kaikaku.validation.internal.facts.Stated;
import org.kaikaku.validation.internal.text.NearMiss;
import org.kaikaku.validation.internal.text.NumberMention;
import org.kaikaku.validation.internal.text.Numbers;
import org.osgi.service.component.annotations.Component;

/** Finds totals in the text of a yearly report that are not those of the effects. */
@Component(service = Rule.class)
public final class ReportAmounts extends BaseRule<Plan> {
	private static final String TOTAL = "合計";

	/** Created by the service registry, or for use without it. */
	public ReportAmounts() {
		super("publication.report-amounts", RuleCategory.PUBLICATION, Severity.WARNING, Scope.PLAN, eINSTANCE.getPlan());
	}

	@Override
	protected void inspect(Plan plan, RuleContext context) {
		for (YearlyReport report : plan.getYearlyReports()) {
			if (report.getYear() == null || report.getSections().isEmpty())
				continue;
			EffectTotals totals = PlanFigures.totals(plan, report.getYear(), context);
			if (totals.rows().isEmpty())
				continue;
			Map<String, Yen> expected = new LinkedHashMap<>();
			totals.categories().forEach(c -> {
				if (!Stated.blank(c.getName()))
					expected.put(c.getName(), totals.total(c));
			});
			expected.put(TOTAL, totals.total());
			report.getSections().forEach(s -> look(s, report, expected, plan, context));
		}
	}

	private static void look(Section section, YearlyReport report, Map<String, Yen> expected, Plan plan, RuleContext context) {
		if (section.getSubject() == null)
			for (String sentence : NarrativeText.of(section).split("(?<=。)"))
				for (NumberMention number : Numbers.in(sentence))
					if (number.unit().equals("円") && number.digits() > 2)
						check(section, sentence, number, report, expected, plan, context);
		section.getSections().forEach(s -> look(s, report, expected, plan, context));
	}

	/** What an amount is of is told by the last word before it: 歳入を5億円. In a chapter on effects any other amount must be one of them too. */
	private static void check(Section section, String sentence, NumberMention number, YearlyReport report, Map<String, Yen> expected,
			Plan plan, RuleContext context) {
		String before = sentence.substring(0, number.start());
		String word = expected.keySet().stream().filter(w -> before.lastIndexOf(w) >= 0)
				.max(Comparator.comparingInt(before::lastIndexOf)).orElse(null);
		boolean near = word != null && before.length() - before.lastIndexOf(word) - word.length() <= 4;
		if (near && !says(number, expected.get(word), plan))
			context.find(section, "message", number.in(sentence), report.getYear(), word, expected.get(word));
		else if (!near && expected.values().stream().noneMatch(e -> says(number, e, plan)))
			expected.entrySet().stream().filter(e -> NearMiss.test(number.value(), rounded(e.getValue(), number, plan))).findFirst()
					.ifPresent(e -> context.find(section, "message", number.in(sentence), report.getYear(), e.getKey(), e.getValue()));
	}

	private static boolean says(NumberMention number, Yen exact, Plan plan) {
		return number.about() ? number.agreesWith(BigDecimal.valueOf(Math.abs(exact.amount())))
				: number.value().compareTo(rounded(exact, number, plan)) == 0;
	}

	private static BigDecimal rounded(Yen exact, NumberMention number, Plan plan) {
		long unit = Math.max(1, number.step().longValue());
		Rounding mode = plan.getConventions() == null ? Rounding.HALF_UP : plan.getConventions().getEffectRounding();
		return BigDecimal.valueOf(new AmountRounding(unit, mode).inUnits(Yen.of(Math.abs(exact.amount())))).multiply(BigDecimal.valueOf(unit));
	}
}
