package org.kaikaku.validation.internal.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.kaikaku.model.reformplan.IndicatorValue;
import org.kaikaku.model.types.FiscalTerm;

/** Values of an indicator in the order of time. */
public final class ValueSeries {
	private ValueSeries() {
	}

	/** Those that have a number and a term, earliest first. For reading only. */
	public static <T extends IndicatorValue> List<T> of(List<T> values) {
		// A dozen rules ask for each indicator, and nearly all series are complete and in order as they are.
		if (isInOrder(values))
			return values;
		List<T> series = new ArrayList<>(values.size());
		for (T value : values)
			if (value.getValue() != null && value.getTerm() != null)
				series.add(value);
		series.sort(Comparator.comparing(IndicatorValue::getTerm));
		return series;
	}

	private static boolean isInOrder(List<? extends IndicatorValue> values) {
		FiscalTerm before = null;
		for (int i = 0; i < values.size(); i++) {
			IndicatorValue value = values.get(i);
			FiscalTerm term = value.getTerm();
			if (term == null || value.getValue() == null || before != null && before.compareTo(term) > 0)
				return false;
			before = term;
		}
		return true;
	}
}
