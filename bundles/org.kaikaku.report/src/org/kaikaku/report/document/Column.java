package org.kaikaku.report.document;

import java.util.Objects;

/**
 * A column of a table.
 *
 * @param weight its share of the table's width, relative to the other columns; more than 0. Renderers treat a weight as
 *        the number of full-width letters of body size when the sum does not exceed the line.
 * @param role what stands in it
 */
public record Column(double weight, Role role) {

	/** What stands in a column. */
	public enum Role {
		/** Words. */
		TEXT,
		/** Numbers, at the right edge in figures of equal width. */
		NUMBER,
		/** Short signs such as ratings, centred. */
		SIGN,
		/** What the row is about. */
		ROW_HEADER,
		/** A year or a part of a year. */
		PERIOD
	}

	public Column {
		Objects.requireNonNull(role, "role");
		if (!(weight > 0) || Double.isInfinite(weight)) {
			throw new IllegalArgumentException("weight " + weight);
		}
	}
}
