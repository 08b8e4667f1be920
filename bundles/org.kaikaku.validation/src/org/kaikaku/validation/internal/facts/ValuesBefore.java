package org.kaikaku.validation.internal.facts;

import java.util.ArrayList;
import java.util.List;

import org.kaikaku.model.reformplan.Accumulation;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.IndicatorValue;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.FiscalYear;

/** What an indicator stood at before its plan: its baselines, and the actuals of the indicator that it takes over. */
public final class ValuesBefore {
	private ValuesBefore() {
	}

	/** The latest value before the first target; null when none is known. Follows the reference into an earlier plan. */
	public static IndicatorValue last(Indicator indicator) {
		List<? extends IndicatorValue> targets = ValueSeries.of(indicator.getTargets());
		if (targets.isEmpty() || indicator.getAccumulation() == Accumulation.CUMULATIVE_IN_PLAN)
			return null;
		FiscalTerm first = targets.get(0).getTerm();
		IndicatorValue last = null;
		for (IndicatorValue value : ValueSeries.of(all(indicator)))
			if (value.getTerm().compareTo(first) < 0)
				last = value;
		return last;
	}

	/** The value at a year, of the indicator itself or from before; null when none is known. */
	public static IndicatorValue at(Indicator indicator, FiscalYear year) {
		List<IndicatorValue> values = all(indicator);
		values.addAll(indicator.getActuals());
		return values.stream().filter(v -> v.getValue() != null && v.getTerm() != null && v.getTerm().year().equals(year))
				.reduce((a, b) -> b).orElse(null);
	}

	private static List<IndicatorValue> all(Indicator indicator) {
		List<IndicatorValue> values = new ArrayList<>(indicator.getBaselines());
		if (indicator.getContinues() != null && !indicator.getContinues().eIsProxy())
			values.addAll(indicator.getContinues().getActuals());
		return values;
	}
}
