package org.kaikaku.validation.internal.publication;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kaikaku.core.calendar.JapaneseDigits;
import org.kaikaku.core.figures.Attainment;
import org.kaikaku.model.reformplan.Actual;
import org.kaikaku.model.reformplan.FieldText;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.IndicatorValue;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.ValuesBefore;
import org.kaikaku.validation.internal.text.NumberMention;
import org.kaikaku.validation.internal.text.ReadNarrative;
import org.kaikaku.validation.internal.text.TextFlags;
import org.kaikaku.validation.internal.text.UnitText;
import org.osgi.service.component.annotations.Component;

/** Finds changes against last year in texts that the indicator's values do not bear out. */
@Component(service = Rule.class)
public final class ChangeInText extends BaseRule<ReformItem> {
	private static final Pattern AFTER = Pattern
			.compile("^[^。0-9]{0,12}前年度?比[^0-9▲△＋+\\-−±。]{0,3}([▲△＋+\\-−±]?)[ 　]*([0-9][0-9,.]*)");
	private static final Pattern BEFORE = Pattern
			.compile("前年度?(?:比で|より|から|に比べ|と比べ)?[^0-9。]{0,4}([0-9][0-9,.]*)(?:ポイント|%|件|人|円)?の?(増|減)[^0-9。]{0,6}$");

	/** Created by the service registry, or for use without it. */
	public ChangeInText() {
		super("publication.change-in-text", RuleCategory.PUBLICATION, Severity.WARNING, Scope.OTHER_PLANS,
				eINSTANCE.getReformItem());
		reads(eINSTANCE.getIndicator_Actuals(), eINSTANCE.getIndicatorValue_Value(), eINSTANCE.getIndicatorValue_Term());
	}

	@Override
	protected void inspect(ReformItem item, RuleContext context) {
		for (YearlyRecord record : item.getRecords())
			for (FieldText text : record.getTexts()) {
				ReadNarrative read = UnitText.read(text, context);
				if (record.getTerm() == null || !read.has(TextFlags.LAST_YEAR))
					continue;
				String plain = JapaneseDigits.toHalfWidth(read.text());
				item.getIndicators().forEach(i -> look(i, record, plain, read.numbers(), context));
			}
	}

	private static void look(Indicator indicator, YearlyRecord record, String text, List<NumberMention> numbers, RuleContext context) {
		Actual actual = Attainment.actual(indicator, record.getTerm()).orElse(null);
		IndicatorValue before = ValuesBefore.at(indicator, record.getTerm().year().plus(-1));
		if (actual == null || actual.getValue() == null || before == null)
			return;
		BigDecimal difference = actual.getValue().subtract(before.getValue());
		for (NumberMention number : numbers) {
			if (number.value().compareTo(actual.getValue()) != 0)
				continue;
			Matcher after = AFTER.matcher(text.substring(Math.min(text.length(), number.end() + number.unit().length())));
			Matcher ahead = BEFORE.matcher(text.substring(Math.max(0, number.start() - 30), number.start()));
			boolean follows = after.find();
			String stated = follows ? after.group(2) : ahead.find() ? ahead.group(1) : null;
			if (stated == null)
				continue;
			boolean falls = follows ? "▲△-−".contains(after.group(1)) && !after.group(1).isEmpty() : ahead.group(2).equals("減");
			BigDecimal change = new BigDecimal(stated.replace(",", "").replaceAll("\\.$", ""));
			boolean sign = difference.signum() == 0 || falls == difference.signum() < 0;
			if (change.compareTo(difference.abs()) != 0 || !sign)
				context.find(actual, "message", follows ? after.group(1) + stated : stated + ahead.group(2), before.getTerm(),
						before.getValue(), actual.getValue(), difference, indicator.getUnit() == null ? "" : indicator.getUnit());
		}
	}
}
