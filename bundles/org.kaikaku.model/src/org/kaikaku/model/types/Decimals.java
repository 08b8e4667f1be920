package org.kaikaku.model.types;

import java.math.BigDecimal;

/** Reads exact decimal numbers in the one form that a plan file uses. */
public final class Decimals {
	private static final int LONGEST = 60;

	private Decimals() {
	}

	/**
	 * Reads digits with an optional minus sign and an optional fraction; the written precision is kept (98.80). An
	 * exponent is refused, as a few characters of it could stand for a number too long to write.
	 *
	 * @throws IllegalArgumentException if the text is anything else or longer than 60 characters
	 */
	public static BigDecimal parse(String text) {
		if (text == null || text.length() > LONGEST || !isPlain(text))
			throw new IllegalArgumentException("not understood: " + text);
		return new BigDecimal(text);
	}

	private static boolean isPlain(String text) {
		int i = text.startsWith("-") ? 1 : 0;
		int point = text.indexOf('.');
		if (i == text.length() || point == i || point == text.length() - 1)
			return false;
		for (; i < text.length(); i++) {
			char c = text.charAt(i);
			if ((c < '0' || c > '9') && i != point)
				return false;
		}
		return true;
	}
}
