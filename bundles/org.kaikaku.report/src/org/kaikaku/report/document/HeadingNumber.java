package org.kaikaku.report.document;

import java.util.Objects;

/**
 * The number of a heading: how it is written, and what it counts. Renderers that number by themselves may do so when
 * their result equals {@link #written()}; otherwise they print what is written, because item numbers such as
 * {@code Ⅰ-1-(2)} follow no rule.
 *
 * @param written the whole number with its punctuation and the space after it: {@code １．}, {@code （２）}, {@code ① }
 * @param style how the ordinal is written
 * @param ordinal its position among its siblings, from 1; 0 when {@code style} is {@link NumberStyle#LITERAL}
 */
public record HeadingNumber(String written, NumberStyle style, int ordinal) {

	/** How a counted number is written. */
	public enum NumberStyle {
		/** {@code １．} */
		FULL_WIDTH_DOT,
		/** {@code （１）} */
		FULL_WIDTH_BRACKETS,
		/** {@code ①} */
		CIRCLED,
		/** {@code １　} */
		FULL_WIDTH_SPACE,
		/** {@code ア } */
		KATAKANA,
		/** Not counted: only what is written holds. */
		LITERAL
	}

	public HeadingNumber {
		Objects.requireNonNull(written, "written");
		Objects.requireNonNull(style, "style");
	}

	/** A number that is printed as it is. */
	public static HeadingNumber literal(String written) {
		return new HeadingNumber(written, NumberStyle.LITERAL, 0);
	}
}
