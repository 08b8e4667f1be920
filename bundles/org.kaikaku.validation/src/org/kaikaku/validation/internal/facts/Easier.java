package org.kaikaku.validation.internal.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.kaikaku.model.reformplan.Direction;

/** How much easier a target is than what was reached before. */
public final class Easier {
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private Easier() {
	}

	/** In per cent of what was reached, a whole number; zero or less when the target asks for as much or more. */
	public static BigDecimal percent(Direction direction, BigDecimal reached, BigDecimal target) {
		BigDecimal loss = switch (direction) {
		case AT_LEAST -> reached.subtract(target);
		case AT_MOST -> target.subtract(reached);
		default -> BigDecimal.ZERO;
		};
		return reached.signum() <= 0 ? BigDecimal.ZERO : loss.multiply(HUNDRED).divide(reached, 0, RoundingMode.HALF_UP);
	}
}
