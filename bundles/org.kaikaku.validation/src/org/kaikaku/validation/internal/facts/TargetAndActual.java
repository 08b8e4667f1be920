package org.kaikaku.validation.internal.facts;

import java.math.BigDecimal;
import java.util.Locale;

import org.kaikaku.core.figures.Attainment;
import org.kaikaku.model.reformplan.Actual;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.Target;
import org.kaikaku.model.types.FiscalTerm;

/**
 * A target beside its actual, in the form in which messages show it.
 *
 * @param name   of the indicator
 * @param target as a number, may be null
 * @param actual as a number, may be null
 * @param unit   empty when there is none
 */
public record TargetAndActual(String name, BigDecimal target, BigDecimal actual, String unit) {
	/** Target and actual of an indicator at a term. */
	public static TargetAndActual of(Indicator indicator, FiscalTerm term) {
		return new TargetAndActual(indicator.getName(), Attainment.target(indicator, term).map(Target::getValue).orElse(null),
				Attainment.actual(indicator, term).map(Actual::getValue).orElse(null),
				indicator.getUnit() == null ? "" : indicator.getUnit());
	}

	/** 「name」10→8件; the same in every language. */
	@Override
	public String toString() {
		return name + ": " + shown(target) + " → " + shown(actual) + unit;
	}

	private static String shown(BigDecimal value) {
		return value == null ? "－" : String.format(Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f", value);
	}
}
