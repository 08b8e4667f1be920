package org.kaikaku.report.docx.internal;

/** How much room letters take, in full-width letters, in a font whose Latin letters are half as wide as its kana. */
final class TextWidth {

	/** Word parts Japanese from Latin letters by a quarter of a letter. */
	private static final double GAP = 0.25;

	private TextWidth() {
	}

	/** The width of a line of text. */
	static double letters(String text) {
		int halves = 0;
		for (int i = 0; i < text.length(); i++) {
			halves += halves(text.charAt(i));
		}
		return halves / 2.0;
	}

	/**
	 * How many lines a text takes.
	 *
	 * @param text the text, with line feeds where it must break
	 * @param first the room of the first line, in letters
	 * @param others the room of the other lines, in letters
	 * @return at least 1
	 */
	static int lines(String text, double first, double others) {
		int lines = 1;
		double room = Math.max(1, first);
		double used = 0;
		char before = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			double width = halves(c) / 2.0;
			if (before != 0 && isLatin(before) != isLatin(c) && !isMark(before) && !isMark(c)) {
				width += GAP;
			}
			boolean hangs = c == '、' || c == '。';
			if (c == '\n' || used + width > room && !hangs) {
				lines++;
				room = Math.max(1, others);
				used = c == '\n' ? 0 : halves(c) / 2.0;
			} else {
				used += width;
			}
			before = c;
		}
		return lines;
	}

	private static boolean isLatin(char c) {
		return c < 0x80;
	}

	private static boolean isMark(char c) {
		return c < 0x80 ? !Character.isLetterOrDigit(c) : !Character.isLetter(c);
	}

	private static int halves(char c) {
		if (Character.isLowSurrogate(c)) {
			return 0;
		}
		return c < 0x80 || c >= 0xFF61 && c <= 0xFF9F ? 1 : 2;
	}
}
