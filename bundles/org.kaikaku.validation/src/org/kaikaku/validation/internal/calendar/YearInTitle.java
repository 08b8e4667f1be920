package org.kaikaku.validation.internal.calendar;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kaikaku.core.calendar.JapaneseDigits;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.osgi.service.component.annotations.Component;

/** Finds plans whose title names another year than they begin in. */
@Component(service = Rule.class)
public final class YearInTitle extends BaseRule<Plan> {
	private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");

	/** Created by the service registry, or for use without it. */
	public YearInTitle() {
		super("calendar.year-in-title", RuleCategory.CALENDAR, Severity.INFORMATION, Scope.UNIT, eINSTANCE.getPlan());
	}

	@Override
	protected void inspect(Plan plan, RuleContext context) {
		if (plan.getName() == null || plan.getFirstYear() == null || plan.getLastYear() == null)
			return;
		for (Matcher m = YEAR.matcher(JapaneseDigits.toHalfWidth(plan.getName())); m.find();) {
			int year = Integer.parseInt(m.group());
			if (year != plan.getFirstYear().value() && year != plan.getLastYear().value() && year != plan.getLastYear().value() + 1)
				context.find(plan, "message", m.group(), plan.getFirstYear(), plan.getLastYear()).feature(eINSTANCE.getPlan_FirstYear());
		}
	}
}
