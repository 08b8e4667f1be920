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
import org.kaikaku.validation.internal.text.RecordNumber;
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
			if (record.getTerm() == null || item.getIndicators().isEmpty())
				continue;
			List<RecordNumber> numbers = RecordNumber.of(record, context);
			if (!numbers.isEmpty())
				item.getIndicators().forEach(i -> look(item, i, record, numbers, context));
		}
	}

	private static void look(ReformItem item, Indicator indicator, YearlyRecord record, List<RecordNumber> numbers, RuleContext context) {
		Actual actual = Attainment.actual(indicator, record.getTerm()).orElse(null);
		if (actual == null || actual.getValue() == null)
			return;
		String unit = indicator.getUnit() == null ? "" : JapaneseDigits.toHalfWidth(indicator.getUnit());
		List<RecordNumber> same = numbers.stream().filter(n -> n.mention().unit().equals(unit) && !n.mention().about()).toList();
		BigDecimal value = actual.getValue();
		if (same.stream().anyMatch(n -> n.mention().value().compareTo(value) == 0))
			return;
		Set<BigDecimal> known = values(item);
		same.stream().filter(n -> NearMiss.test(n.mention().value(), value) && !known.contains(n.mention().value().stripTrailingZeros()))
				.findFirst().ifPresent(n -> context.find(actual, "message", n.written(), ElementName.of(indicator), record.getTerm(), value,
						indicator.getUnit() == null ? "" : indicator.getUnit()).feature(eINSTANCE.getIndicatorValue_Value()));
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
