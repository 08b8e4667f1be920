package org.kaikaku.report.document;

import java.util.Objects;

/**
 * The sign of a list entry as it is written: {@code ・}, {@code ①}, {@code ■}, {@code 【…】}.
 *
 * @param before what stands before the words; may be empty
 * @param after what stands after the words, such as 】; usually empty
 * @param kind what the sign means
 * @param ordinal the position it counts, from 1; 0 when it counts nothing
 */
public record Marker(String before, String after, Kind kind, int ordinal) {

	/** What the sign means. */
	public enum Kind {
		/** One entry among equals. */
		BULLET,
		/** Entries are counted. */
		NUMBER,
		/** The entry is the heading of what stands below it, as ■ or 【】 in narratives. */
		HEADING,
		/** No sign: an indented line. */
		NONE
	}

	public Marker {
		Objects.requireNonNull(before, "before");
		Objects.requireNonNull(after, "after");
		Objects.requireNonNull(kind, "kind");
	}

	/** A bullet such as ・. */
	public static Marker bullet(String sign) {
		return new Marker(sign, "", Kind.BULLET, 0);
	}

	/** A counted sign such as ①. */
	public static Marker number(String sign, int ordinal) {
		return new Marker(sign, "", Kind.NUMBER, ordinal);
	}

	/** Words in brackets such as 【】, or led by ■, that stand above other text. */
	public static Marker heading(String before, String after) {
		return new Marker(before, after, Kind.HEADING, 0);
	}

	/** No sign at all. */
	public static Marker none() {
		return new Marker("", "", Kind.NONE, 0);
	}
}
