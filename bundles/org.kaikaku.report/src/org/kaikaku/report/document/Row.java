package org.kaikaku.report.document;

import java.util.List;
import java.util.Objects;

/**
 * A row of a table.
 *
 * @param elementId the plan element, or {@code null}
 * @param role what the row is for
 * @param keepWhole whether the row must not break over two pages (a row longer than a page breaks nevertheless)
 * @param keepWithNext whether the row must stand on the page of the next row
 * @param cells left to right; places covered by cells of rows above have none
 */
public record Row(String elementId, Role role, boolean keepWhole, boolean keepWithNext, List<Cell> cells) {

	/** What a row is for. */
	public enum Role {
		/** Names of the columns. */
		HEADER,
		/** Ordinary content. */
		BODY,
		/** Sums. */
		TOTAL,
		/** A line across the table that names the part below, such as 令和２年度の取り組み. */
		BAND,
		/** Arrows over years; no rule separates it from its schedule neighbours. */
		SCHEDULE
	}

	public Row {
		Objects.requireNonNull(role, "role");
		cells = List.copyOf(cells);
	}

	/** An ordinary row that is kept whole. */
	public static Row of(Cell... cells) {
		return new Row(null, Role.BODY, true, false, List.of(cells));
	}

	/** A row of a role that is kept whole. */
	public static Row of(Role role, Cell... cells) {
		return new Row(null, role, true, false, List.of(cells));
	}

	/** A row that may break over pages, for long narratives. */
	public static Row breaking(Cell... cells) {
		return new Row(null, Role.BODY, false, false, List.of(cells));
	}
}
