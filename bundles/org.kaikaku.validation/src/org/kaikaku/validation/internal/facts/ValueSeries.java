package org.kaikaku.validation.internal.facts;

import java.util.Comparator;
import java.util.List;

import org.kaikaku.model.reformplan.IndicatorValue;

/** Values of an indicator in the order of time. */
public final class ValueSeries {
	private ValueSeries() {
	}

	/** Those that have a number and a term, earliest first. */
	public static <T extends IndicatorValue> List<T> of(List<T> values) {
		if (values.isEmpty())
			return List.of();
		return values.stream().filter(v -> v.getValue() != null && v.getTerm() != null)
				.sorted(Comparator.comparing(IndicatorValue::getTerm)).toList();
	}
}
