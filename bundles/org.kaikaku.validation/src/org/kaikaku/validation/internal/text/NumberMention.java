package org.kaikaku.validation.internal.text;

import java.math.BigDecimal;

/**
 * A number in a text.
 *
 * @param start first character
 * @param end   after the last character of the number, before its unit
 * @param value what it says, 5億7,919万6千 as 579196000
 * @param step  the value of its last place: 1000 for 6千, 0.01 for 99.16
 * @param unit  the counter that follows (件, 円, %, ポイント …), in half-width; empty when there is none
 * @param about whether 約 or the like stands before it, or 余 or 超 after it
 */
public record NumberMention(int start, int end, BigDecimal value, BigDecimal step, String unit, boolean about) {
	/** As it stands in its text, with its unit. */
	public String in(String text) {
		return text.substring(start, Math.min(text.length(), end + unit.length()));
	}

	/** The same number at a place so many characters on. */
	public NumberMention shifted(int by) {
		return new NumberMention(start + by, end + by, value, step, unit, about);
	}

	/** Whether it says the same as a value, rounding to its last place allowed. */
	public boolean agreesWith(BigDecimal exact) {
		BigDecimal difference = value.subtract(exact).abs();
		return difference.signum() == 0 || (about || step.compareTo(BigDecimal.ONE) > 0) && difference.compareTo(step) < 0;
	}

	/** How many digits that mean something it has. */
	public int digits() {
		return value.stripTrailingZeros().precision();
	}
}
