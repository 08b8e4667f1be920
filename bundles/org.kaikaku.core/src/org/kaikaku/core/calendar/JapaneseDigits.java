package org.kaikaku.core.calendar;

import org.kaikaku.model.reformplan.DigitStyle;

/** Digits as Japanese offices set them: full-width or half-width (全角・半角). */
public final class JapaneseDigits {
	private static final int TO_FULL_WIDTH = '０' - '0';

	private JapaneseDigits() {
	}

	/**
	 * The runs of digits of a text in the wanted width; all else stays. A run is a number with its thousands commas and
	 * decimal point, so that １ stands alone full-width but 1.5 and 1,234 stay half-width under
	 * {@link DigitStyle#SINGLE_FULL_WIDTH}.
	 */
	public static String format(String text, DigitStyle style) {
		if (style == DigitStyle.HALF_WIDTH)
			return text;
		StringBuilder out = new StringBuilder(text.length());
		int i = 0;
		while (i < text.length()) {
			int end = endOfNumber(text, i);
			if (end == i) {
				out.append(text.charAt(i++));
				continue;
			}
			boolean wide = style == DigitStyle.FULL_WIDTH || end == i + 1;
			for (; i < end; i++)
				out.append(wide ? wide(text.charAt(i)) : text.charAt(i));
		}
		return out.toString();
	}

	private static int endOfNumber(String text, int from) {
		int i = from;
		while (i < text.length() && (isDigit(text.charAt(i))
				|| i > from && (text.charAt(i) == ',' || text.charAt(i) == '.') && i + 1 < text.length() && isDigit(text.charAt(i + 1))))
			i++;
		return i;
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	private static char wide(char c) {
		return switch (c) {
		case ',' -> '，';
		case '.' -> '．';
		default -> (char) (c + TO_FULL_WIDTH);
		};
	}

	/** A text with its full-width digits, Latin letters and ASCII signs made half-width. */
	public static String toHalfWidth(String text) {
		int from = firstWide(text);
		if (from < 0)
			return text;
		char[] out = text.toCharArray();
		for (int i = from; i < out.length; i++)
			if (isWide(out[i]))
				out[i] = out[i] == '　' ? ' ' : (char) (out[i] - TO_FULL_WIDTH);
		return new String(out);
	}

	private static int firstWide(String text) {
		for (int i = 0; i < text.length(); i++)
			if (isWide(text.charAt(i)))
				return i;
		return -1;
	}

	private static boolean isWide(char c) {
		return c >= '！' && c <= '～' || c == '　';
	}
}
