package org.kaikaku.validation.internal.calendar;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kaikaku.core.calendar.Era;
import org.kaikaku.core.calendar.JapaneseDigits;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.text.TextFlags;
import org.kaikaku.validation.internal.text.TextPlace;
import org.kaikaku.validation.internal.text.UnitText;
import org.osgi.service.component.annotations.Component;

/** Finds years in texts that an era did not have, or that two calendars name differently. */
@Component(service = Rule.class)
public final class ImpossibleEra extends BaseRule<PlanElement> {
	private static final Pattern YEAR = Pattern
			.compile("(明治|大正|昭和|平成|令和)([0-9０-９]{1,2})(?:[(（]([0-9０-９]{4})[)）])?(年度|年)");

	/** Created by the service registry, or for use without it. */
	public ImpossibleEra() {
		super("calendar.impossible-era", RuleCategory.CALENDAR, Severity.WARNING, Scope.UNIT,
				eINSTANCE.getPlan(), eINSTANCE.getTheme(), eINSTANCE.getReformItem());
	}

	@Override
	protected void inspect(PlanElement element, RuleContext context) {
		for (TextPlace place : UnitText.of(element, context).places(TextFlags.ERA))
			for (Matcher m = YEAR.matcher(place.text()); place.has(TextFlags.DIGIT) && m.find();)
				if (!exists(m))
					context.find(place.element(), "message", m.group()).feature(place.feature());
	}

	/** A calendar year 平成31年 and a fiscal year 平成31年度 both were; the first year of an era is that year in both. */
	private static boolean exists(Matcher m) {
		int number = Integer.parseInt(JapaneseDigits.toHalfWidth(m.group(2)));
		Era era = Arrays.stream(Era.values()).filter(e -> e.kanji().equals(m.group(1))).findFirst().orElseThrow();
		int year = era.calendarYear(number);
		Era[] all = Era.values();
		boolean over = era.ordinal() + 1 < all.length && year > all[era.ordinal() + 1].firstDay().getYear();
		boolean same = m.group(3) == null || Integer.parseInt(JapaneseDigits.toHalfWidth(m.group(3))) == year;
		return number > 0 && !over && same;
	}
}
