package org.kaikaku.core.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.kaikaku.model.reformplan.Actual;
import org.kaikaku.model.reformplan.Direction;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.IndicatorKind;
import org.kaikaku.model.reformplan.IndicatorValue;
import org.kaikaku.model.reformplan.Target;
import org.kaikaku.model.types.FiscalTerm;

/**
 * How an actual stands to its target.
 *
 * @param state   what can be said, never null
 * @param percent the degree in per cent with one decimal; empty where a degree has no meaning. For "at least" it is actual ÷
 *                target × 100, for "at most" target ÷ actual × 100, both only of positive numbers; for "equal" and "range"
 *                there is none.
 */
public record Attainment(State state, Optional<BigDecimal> percent) {
	/** What can be said. */
	public enum State {
		/** The target is reached. */
		REACHED,
		/** The target is missed. */
		MISSED,
		/** There is an actual but no target for the term. */
		NO_TARGET,
		/** There is no actual for the term yet. */
		NOT_MEASURED,
		/** Target or actual is stated to be unknown. */
		UNKNOWN,
		/** It is described in words, in different units, or watched without a target. */
		NOT_COMPARABLE
	}

	private static final int DECIMALS = 1;
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** The attainment of an indicator at a term; target and actual must be of exactly that term. */
	public static Attainment of(Indicator indicator, FiscalTerm term) {
		return of(indicator, target(indicator, term).orElse(null), actual(indicator, term).orElse(null));
	}

	/** The attainment of an actual against a target of one indicator; either may be null. */
	public static Attainment of(Indicator indicator, Target target, Actual actual) {
		if (isUnknown(target) || isUnknown(actual))
			return without(State.UNKNOWN);
		if (actual == null || actual.getValue() == null && actual.getText() == null)
			return without(State.NOT_MEASURED);
		if (indicator.getDirection() == Direction.OBSERVED)
			return without(State.NOT_COMPARABLE);
		if (target == null || target.getValue() == null && target.getText() == null)
			return without(State.NO_TARGET);
		boolean numbers = target.getValue() != null && actual.getValue() != null;
		if (indicator.getKind() == IndicatorKind.QUALITATIVE || !numbers || !sameUnit(target, actual, indicator))
			return without(State.NOT_COMPARABLE);
		return compare(indicator.getDirection(), target, actual.getValue());
	}

	private static Attainment compare(Direction direction, Target target, BigDecimal actual) {
		BigDecimal goal = target.getValue();
		return switch (direction) {
		case AT_LEAST -> result(actual.compareTo(goal) >= 0, degree(actual, goal));
		case AT_MOST -> result(actual.compareTo(goal) <= 0, degree(goal, actual));
		case EQUAL -> result(actual.compareTo(goal) == 0, Optional.empty());
		case RANGE -> result(actual.compareTo(goal) >= 0
				&& (target.getUpper() == null || actual.compareTo(target.getUpper()) <= 0), Optional.empty());
		case OBSERVED -> without(State.NOT_COMPARABLE);
		};
	}

	private static Optional<BigDecimal> degree(BigDecimal part, BigDecimal whole) {
		if (part.signum() < 0 || whole.signum() <= 0)
			return Optional.empty();
		return Optional.of(part.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP));
	}

	private static Attainment result(boolean reached, Optional<BigDecimal> percent) {
		return new Attainment(reached ? State.REACHED : State.MISSED, percent);
	}

	private static Attainment without(State state) {
		return new Attainment(state, Optional.empty());
	}

	private static boolean isUnknown(IndicatorValue value) {
		return value != null && (value.getUnknown().contains("value") || value.getUnknown().contains("text"));
	}

	private static boolean sameUnit(IndicatorValue a, IndicatorValue b, Indicator indicator) {
		String ua = a.getUnit() == null ? indicator.getUnit() : a.getUnit();
		String ub = b.getUnit() == null ? indicator.getUnit() : b.getUnit();
		return Objects.equals(ua, ub);
	}

	/** The target of an indicator at exactly a term. */
	public static Optional<Target> target(Indicator indicator, FiscalTerm term) {
		// Loops here and below: rules and reports ask for every indicator and year.
		for (Target target : indicator.getTargets())
			if (term.equals(target.getTerm()))
				return Optional.of(target);
		return Optional.empty();
	}

	/** The actual of an indicator at exactly a term; of several the last, which is the latest recorded. */
	public static Optional<Actual> actual(Indicator indicator, FiscalTerm term) {
		List<Actual> actuals = indicator.getActuals();
		for (int i = actuals.size() - 1; i >= 0; i--)
			if (term.equals(actuals.get(i).getTerm()))
				return Optional.of(actuals.get(i));
		return Optional.empty();
	}
}
