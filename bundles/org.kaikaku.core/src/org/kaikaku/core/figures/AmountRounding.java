package org.kaikaku.core.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.kaikaku.model.reformplan.Conventions;
import org.kaikaku.model.reformplan.Rounding;
import org.kaikaku.model.types.Yen;

/**
 * How an exact amount of yen is brought to the unit in which it is shown.
 *
 * @param unit     the unit in yen, such as 1000 for 千円; at least 1
 * @param rounding how, never null
 */
public record AmountRounding(long unit, Rounding rounding) {
	/** 千円, halves away from zero (四捨五入), as in most published reports. */
	public static final AmountRounding DEFAULT = new AmountRounding(1000, Rounding.HALF_UP);

	/** @throws IllegalArgumentException for a unit below 1 */
	public AmountRounding {
		if (unit < 1)
			throw new IllegalArgumentException("unit: " + unit);
	}

	/** What the conventions of a plan say; the default without conventions. */
	public static AmountRounding of(Conventions conventions) {
		if (conventions == null || conventions.getEffectUnit() == null || conventions.getEffectUnit().amount() < 1)
			return DEFAULT;
		return new AmountRounding(conventions.getEffectUnit().amount(), conventions.getEffectRounding());
	}

	/** An amount in whole units. */
	public long inUnits(Yen yen) {
		return BigDecimal.valueOf(yen.amount()).divide(BigDecimal.valueOf(unit), 0, mode(rounding)).longValueExact();
	}

	/** The rounding mode of Java that stands for a rounding of the model. */
	public static RoundingMode mode(Rounding rounding) {
		return switch (rounding) {
		case HALF_UP -> RoundingMode.HALF_UP;
		case DOWN -> RoundingMode.DOWN;
		case UP -> RoundingMode.UP;
		case HALF_EVEN -> RoundingMode.HALF_EVEN;
		};
	}
}
