package org.kaikaku.compare;

import java.util.List;
import java.util.Objects;

/**
 * What one comparator found.
 *
 * @param id      the comparator's id
 * @param title   its title in the reader's language
 * @param rows    the lines, in the order of the plans
 * @param series  indicators through the years; empty for most comparators
 * @param remarks what has to be known to read the whole part
 */
public record ComparisonPart(String id, String title, List<ComparisonRow> rows, List<IndicatorSeries> series, List<String> remarks) {
	public ComparisonPart {
		Objects.requireNonNull(id);
		Objects.requireNonNull(title);
		rows = List.copyOf(rows);
		series = List.copyOf(series);
		remarks = List.copyOf(remarks);
	}

	/** A part with lines only. */
	public ComparisonPart(String id, String title, List<ComparisonRow> rows) {
		this(id, title, rows, List.of(), List.of());
	}
}
