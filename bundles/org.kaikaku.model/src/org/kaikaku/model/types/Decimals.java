package org.kaikaku.model.types;

import java.math.BigDecimal;

/** Reads exact decimal numbers in the one form that a plan file uses, and writes them for people. */
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

	/** A number with commas between thousands, its written decimals kept: 1,234.50. */
	public static String grouped(BigDecimal number) {
		String plain = number.toPlainString();
		int point = plain.indexOf('.');
		String whole = point < 0 ? plain : plain.substring(0, point);
		String sign = whole.startsWith("-") ? "-" : "";
		String digits = whole.substring(sign.length());
		StringBuilder out = new StringBuilder();
		for (int i = 0; i < digits.length(); i++) {
			if (i > 0 && (digits.length() - i) % 3 == 0)
				out.append(',');
			out.append(digits.charAt(i));
		}
		return sign + out + (point < 0 ? "" : plain.substring(point));
	}
}
