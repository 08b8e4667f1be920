package org.kaikaku.core.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * The vertical scale of a chart: round steps from a low to a high value.
 *
 * @param low the value at the foot
 * @param high the value at the top; more than {@code low}
 * @param step from one grid line to the next
 */
public record ValueScale(BigDecimal low, BigDecimal high, BigDecimal step) {

	private static final int MOST_STEPS = 5;
	private static final List<BigDecimal> ROUND = List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5),
			BigDecimal.TEN);

	/**
	 * A scale for values.
	 *
	 * @param least the least value
	 * @param most the greatest value
	 * @param fromZero whether it must begin at zero, as bars need
	 */
	public static ValueScale of(BigDecimal least, BigDecimal most, boolean fromZero) {
		BigDecimal low = fromZero || least.signum() == 0 ? least.min(BigDecimal.ZERO) : least;
		BigDecimal high = fromZero ? most.max(BigDecimal.ZERO) : most;
		if (low.compareTo(high) == 0) {
			high = high.add(BigDecimal.ONE);
			low = fromZero ? low : low.subtract(BigDecimal.ONE);
		}
		BigDecimal step = step(high.subtract(low));
		BigDecimal foot = floor(low, step);
		BigDecimal top = floor(high, step);
		if (top.compareTo(high) < 0) {
			top = top.add(step);
		}
		return new ValueScale(foot, top, step);
	}

	private static BigDecimal step(BigDecimal range) {
		BigDecimal raw = range.divide(BigDecimal.valueOf(MOST_STEPS), MathContext.DECIMAL64);
		int power = raw.precision() - raw.scale() - 1;
		BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(power);
		for (BigDecimal factor : ROUND) {
			BigDecimal step = unit.multiply(factor);
			if (step.compareTo(raw) >= 0) {
				return step;
			}
		}
		return unit.multiply(BigDecimal.TEN);
	}

	private static BigDecimal floor(BigDecimal value, BigDecimal step) {
		return value.divide(step, 0, RoundingMode.FLOOR).multiply(step);
	}

	/** How high a value stands, from 0 at the foot to 1 at the top. */
	public double share(BigDecimal value) {
		return value.subtract(low).divide(high.subtract(low), MathContext.DECIMAL64).doubleValue();
	}
}
