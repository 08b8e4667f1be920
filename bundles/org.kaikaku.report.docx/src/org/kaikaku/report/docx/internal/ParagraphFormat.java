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
 */
record ParagraphFormat(String style, double indentLetters, double hangingLetters, int letter, String align,
        boolean keepNext, int numId, int numLevel) {

    static final int BODY_LETTER = 220;
    static final int TABLE_LETTER = 200;

    /** A paragraph as its style says. */
    static ParagraphFormat of(String style) {
        return new ParagraphFormat(style, 0, 0, BODY_LETTER, null, false, 0, 0);
    }

    ParagraphFormat aligned(String value) {
        return new ParagraphFormat(style, indentLetters, hangingLetters, letter, value, keepNext, numId, numLevel);
    }

    ParagraphFormat indented(double letters, double hanging, int letterWidth) {
        return new ParagraphFormat(style, letters, hanging, letterWidth, align, keepNext, numId, numLevel);
    }

    ParagraphFormat keptWithNext(boolean value) {
        return new ParagraphFormat(style, indentLetters, hangingLetters, letter, align, value, numId, numLevel);
    }

    ParagraphFormat numbered(int list, int level) {
        return new ParagraphFormat(style, indentLetters, hangingLetters, letter, align, keepNext, list, level);
    }
}
