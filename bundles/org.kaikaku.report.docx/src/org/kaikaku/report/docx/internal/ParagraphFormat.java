package org.kaikaku.report.docx.internal;

/**
 * What a paragraph has besides its style.
 *
 * @param style our id of its style
 * @param indentLetters how many full-width letters it is moved
 * @param hangingLetters by how many letters the first line stands to the left of the others; negative to the right
 * @param letter the width of a letter in twentieths of a point
 * @param align {@code left}, {@code center}, {@code right}, {@code both}, or {@code null} for that of the style
 * @param keepNext whether it stays on the page of the next paragraph
 * @param numId the list that numbers it, or 0
 * @param numLevel its level in that list
 * @param left how far it is moved from the left besides, in twentieths of a point
 * @param right how far it is moved from the right, in twentieths of a point
 */
record ParagraphFormat(String style, double indentLetters, double hangingLetters, int letter, String align,
		boolean keepNext, int numId, int numLevel, int left, int right) {

	static final int BODY_LETTER = 220;
	static final int TABLE_LETTER = 200;

	/** A paragraph as its style says. */
	static ParagraphFormat of(String style) {
		return new ParagraphFormat(style, 0, 0, BODY_LETTER, null, false, 0, 0, 0, 0);
	}

	ParagraphFormat aligned(String value) {
		return new ParagraphFormat(style, indentLetters, hangingLetters, letter, value, keepNext, numId, numLevel, left, right);
	}

	ParagraphFormat indented(double letters, double hanging, int letterWidth) {
		return new ParagraphFormat(style, letters, hanging, letterWidth, align, keepNext, numId, numLevel, left, right);
	}

	ParagraphFormat keptWithNext(boolean value) {
		return new ParagraphFormat(style, indentLetters, hangingLetters, letter, align, value, numId, numLevel, left, right);
	}

	ParagraphFormat numbered(int list, int level) {
		return new ParagraphFormat(style, indentLetters, hangingLetters, letter, align, keepNext, list, level, left, right);
	}

	ParagraphFormat inset(int fromLeft, int fromRight) {
		return new ParagraphFormat(style, indentLetters, hangingLetters, letter, align, keepNext, numId, numLevel, fromLeft,
				fromRight);
	}
}
