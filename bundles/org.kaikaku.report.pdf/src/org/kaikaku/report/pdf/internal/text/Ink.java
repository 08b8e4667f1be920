package org.kaikaku.report.pdf.internal.text;

import org.kaikaku.report.pdf.internal.page.Color;

/**
 * How letters are printed and what they are.
 *
 * @param face which of the report's type faces
 * @param size type size in points
 * @param color of the letters
 * @param rise how far the base line is raised, in points
 * @param line what is drawn along the letters
 * @param role what the letters are within their paragraph
 */
public record Ink(Face face, double size, Color color, double rise, Line line, SpanRole role) {

	/** What is drawn along the letters. */
	public enum Line {
		/** Nothing. */
		NONE,
		/** A line below. */
		UNDER,
		/** A line through the middle. */
		THROUGH
	}

	/** Plain letters. */
	public static Ink plain(Face face, double size) {
		return new Ink(face, size, Color.BLACK, 0, Line.NONE, SpanRole.NONE);
	}

	Ink face(Face value) {
		return new Ink(value, size, color, rise, line, role);
	}

	/** The same in another color. */
	public Ink color(Color value) {
		return new Ink(face, size, value, rise, line, role);
	}

	Ink line(Line value) {
		return new Ink(face, size, color, rise, value, role);
	}

	Ink raised() {
		return new Ink(face, size * 0.65, color, size * 0.33, line, role);
	}

	Ink role(SpanRole value) {
		return new Ink(face, size, color, rise, line, value);
	}
}
