package org.kaikaku.validation.internal.publication;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

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
import org.kaikaku.validation.internal.facts.ElementName;
import org.kaikaku.validation.internal.text.NearMiss;
import org.kaikaku.validation.internal.text.NumberMention;
import org.kaikaku.validation.internal.text.ReadNarrative;
import org.kaikaku.validation.internal.text.UnitText;
import org.osgi.service.component.annotations.Component;

/** Finds numbers in the texts of a year that look like a slip of the indicator's actual. */
@Component(service = Rule.class)
public final class IndicatorInText extends BaseRule<ReformItem> {
	/** Created by the service registry, or for use without it. */
	public IndicatorInText() {
		super("publication.indicator-in-text", RuleCategory.PUBLICATION, Severity.WARNING, Scope.UNIT, eINSTANCE.getReformItem());
	}

	@Override
	protected void inspect(ReformItem item, RuleContext context) {
		for (YearlyRecord record : item.getRecords()) {
			if (record.getTerm() == null || record.getTexts().isEmpty())
				continue;
			for (Indicator indicator : item.getIndicators()) {
				Actual actual = Attainment.actual(indicator, record.getTerm()).orElse(null);
				if (actual != null && actual.getValue() != null)
					look(item, indicator, actual, record, context);
			}
		}
	}

	private static void look(ReformItem item, Indicator indicator, Actual actual, YearlyRecord record, RuleContext context) {
		String unit = indicator.getUnit() == null ? "" : JapaneseDigits.toHalfWidth(indicator.getUnit());
		BigDecimal value = actual.getValue();
		NumberMention like = null;
		ReadNarrative place = null;
		for (FieldText text : record.getTexts()) {
			ReadNarrative read = UnitText.read(text, context);
			for (NumberMention number : read.numbers()) {
				if (!number.unit().equals(unit) || number.about())
					continue;
				if (number.value().compareTo(value) == 0)
					return;
				if (like == null && NearMiss.test(number.value(), value) && !values(item).contains(number.value().stripTrailingZeros())) {
					like = number;
					place = read;
				}
			}
		}
		if (like != null)
			context.find(actual, "message", like.in(place.text()), ElementName.of(indicator), record.getTerm(), value,
					indicator.getUnit() == null ? "" : indicator.getUnit()).feature(eINSTANCE.getIndicatorValue_Value());
	}

	/** Every number of the item's indicators: a text that names one of these means it. */
	private static Set<BigDecimal> values(ReformItem item) {
		Set<BigDecimal> known = new HashSet<>();
		for (Indicator indicator : item.getIndicators()) {
			Stream.of(indicator.getTargets(), indicator.getActuals(), indicator.getBaselines()).flatMap(List::stream)
					.map(v -> ((IndicatorValue) v).getValue()).filter(Objects::nonNull).forEach(v -> known.add(v.stripTrailingZeros()));
		}
		return known;
	}
}
