package org.kaikaku.model.types;

/** Strict reading of ASCII digits, as {@link Integer#parseInt(String)} also takes signs and digits of other scripts. */
final class Digits {
	private Digits() {
	}

	/**
	 * The number written between two places of a text.
	 *
	 * @param length the length the whole text must have, or -1 for any
	 * @param whole  named in the error
	 * @throws IllegalArgumentException if there is anything but digits or the text has another length
	 */
	static int parse(String text, int from, int to, int length, String whole) {
		if (text == null || length >= 0 && text.length() != length || text.length() < to)
			throw new IllegalArgumentException("not understood: " + whole);
		int n = 0;
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			if (c < '0' || c > '9')
				throw new IllegalArgumentException("not understood: " + whole);
			n = n * 10 + (c - '0');
		}
		return n;
	}
}
