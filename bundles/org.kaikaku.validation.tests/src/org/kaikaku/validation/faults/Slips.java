package org.kaikaku.validation.faults;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** The slips that hands make with numbers. */
final class Slips {
	private Slips() {
	}

	/** Numbers that come of swapping two digits beside each other, or of the last digit being off by one. */
	static Set<BigDecimal> of(BigDecimal number) {
		Set<BigDecimal> slips = new LinkedHashSet<>();
		String digits = number.toPlainString();
		for (int i = 0; i + 1 < digits.length(); i++) {
			int next = digits.charAt(i + 1) == '.' ? i + 2 : i + 1;
			if (digits.charAt(i) == '.' || digits.charAt(i) == '-' || digits.charAt(i) == digits.charAt(next))
				continue;
			StringBuilder swapped = new StringBuilder(digits);
			swapped.setCharAt(i, digits.charAt(next));
			swapped.setCharAt(next, digits.charAt(i));
			slips.add(new BigDecimal(swapped.toString()));
		}
		BigDecimal last = BigDecimal.ONE.movePointLeft(Math.max(0, number.scale()));
		slips.add(number.add(last));
		slips.add(number.subtract(last));
		return slips;
	}

	/** A number written as another was, with or without thousands commas. */
	static String like(String written, BigDecimal number) {
		return written.contains(",") ? String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number)
				: number.toPlainString();
	}
}
