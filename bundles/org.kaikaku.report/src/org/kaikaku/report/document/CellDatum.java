package org.kaikaku.report.document;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The value behind a cell. Zero, none and unknown are three things.
 *
 * @param kind what is known
 * @param number the exact value in {@code unit}; {@code null} unless {@code kind} is {@link Kind#NUMBER}
 * @param unit the unit of the number: 円, 千円, 件, %; or {@code null} for a bare number
 */
public record CellDatum(Kind kind, BigDecimal number, String unit) {

	/** What is known of a value. */
	public enum Kind {
		/** A number. */
		NUMBER,
		/** It is known that there is none; printed － by default. */
		NONE,
		/** Nothing is known. */
		UNKNOWN
	}

	public CellDatum {
		Objects.requireNonNull(kind, "kind");
		if ((kind == Kind.NUMBER) != (number != null)) {
			throw new IllegalArgumentException("a number belongs to the kind NUMBER and only to it");
		}
	}

	/** A number with its unit. */
	public static CellDatum of(BigDecimal number, String unit) {
		return new CellDatum(Kind.NUMBER, number, unit);
	}

	/** A whole number with its unit. */
	public static CellDatum of(long number, String unit) {
		return of(BigDecimal.valueOf(number), unit);
	}

	/** Known to be none. */
	public static CellDatum none() {
		return new CellDatum(Kind.NONE, null, null);
	}

	/** Not known. */
	public static CellDatum unknown() {
		return new CellDatum(Kind.UNKNOWN, null, null);
	}
}
