package org.kaikaku.validation.internal.text;

import java.math.BigDecimal;

/**
 * Whether one number looks like a slip of another: two digits swapped, one digit wrong, missing or too many, off by one in the
 * last place, or shifted by powers of ten (円 for 千円). The fewer digits there are, the less counts as a likeness, since small
 * numbers resemble each other by chance.
 */
public final class NearMiss {
	private static final int FEW = 2;
	private static final int MOST_SHIFT = 6;

	private NearMiss() {
	}

	/** Whether a number looks like a slip of another; false when they are equal or too short to tell. */
	public static boolean test(BigDecimal one, BigDecimal other) {
		if (one.compareTo(other) == 0 || one.signum() <= 0 || other.signum() <= 0)
			return false;
		String a = digits(one, Math.max(0, Math.max(one.scale(), other.scale())));
		String b = digits(other, Math.max(0, Math.max(one.scale(), other.scale())));
		int digits = Math.min(a.length(), b.length());
		if (Math.max(a.length(), b.length()) < FEW)
			return false;
		if (isShifted(one, other) || digits >= FEW && isOffByOne(one, other) || isSwapped(a, b))
			return true;
		return digits > FEW && isOneDigitWrong(a, b);
	}

	private static String digits(BigDecimal value, int scale) {
		return value.setScale(scale).unscaledValue().toString();
	}

	/** Off by powers of ten; numbers of one digit that means something resemble each other too easily. */
	private static boolean isShifted(BigDecimal one, BigDecimal other) {
		BigDecimal a = one.stripTrailingZeros();
		BigDecimal b = other.stripTrailingZeros();
		return a.precision() > 1 && a.unscaledValue().equals(b.unscaledValue()) && Math.abs(a.scale() - b.scale()) <= MOST_SHIFT;
	}

	private static boolean isOffByOne(BigDecimal one, BigDecimal other) {
		int scale = Math.max(0, Math.max(one.scale(), other.scale()));
		return one.subtract(other).abs().compareTo(BigDecimal.ONE.movePointLeft(scale)) == 0;
	}

	private static boolean isSwapped(String a, String b) {
		if (a.length() != b.length())
			return false;
		for (int i = 0; i + 1 < a.length(); i++)
			if (a.charAt(i) != b.charAt(i))
				return a.charAt(i) == b.charAt(i + 1) && a.charAt(i + 1) == b.charAt(i) && a.substring(i + 2).equals(b.substring(i + 2));
		return false;
	}

	/** Exactly one digit replaced, left out or put in. */
	private static boolean isOneDigitWrong(String a, String b) {
		String longer = a.length() >= b.length() ? a : b;
		String shorter = longer == a ? b : a;
		if (longer.length() - shorter.length() > 1)
			return false;
		int i = 0;
		while (i < shorter.length() && longer.charAt(i) == shorter.charAt(i))
			i++;
		return longer.substring(i + 1).equals(shorter.substring(longer.length() == shorter.length() ? i + 1 : i));
	}
}
