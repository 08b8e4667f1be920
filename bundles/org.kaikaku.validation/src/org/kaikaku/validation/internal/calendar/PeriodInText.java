package org.kaikaku.validation.internal.calendar;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kaikaku.core.calendar.JapaneseDigits;
import org.kaikaku.core.plan.NarrativeText;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.Section;
import org.kaikaku.model.reformplan.SectionRole;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.osgi.service.component.annotations.Component;

/** Finds chapters on the period that name another number of years than the plan has. */
@Component(service = Rule.class)
public final class PeriodInText extends BaseRule<Section> {
	private static final Pattern LENGTH = Pattern.compile("([0-9０-９]{1,2})(?:年間|か年|ヶ年|カ年|箇年)");

	/** Created by the service registry, or for use without it. */
	public PeriodInText() {
		super("calendar.period-in-text", RuleCategory.CALENDAR, Severity.WARNING, Scope.DEFINITIONS, eINSTANCE.getSection());
		reads(eINSTANCE.getPlan_FirstYear(), eINSTANCE.getPlan_LastYear());
	}

	@Override
	protected void inspect(Section section, RuleContext context) {
		Plan plan = context.plan();
		if (section.getRole() != SectionRole.PERIOD || plan == null)
			return;
		int years = PlanStructure.years(plan).size();
		String text = NarrativeText.of(section);
		for (Matcher m = LENGTH.matcher(text); years > 0 && m.find();)
			if (Integer.parseInt(JapaneseDigits.toHalfWidth(m.group(1))) != years)
				context.find(section, "length", m.group(), plan.getFirstYear(), plan.getLastYear(), years);
	}
}
