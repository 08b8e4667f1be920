package org.kaikaku.report.document;

import java.util.List;
import java.util.Objects;

/**
 * A chart given by its numbers; each format draws it with its own means.
 *
 * @param elementId the plan element, or {@code null}
 * @param caption stands below the chart; or {@code null}
 * @param categories the names along the horizontal axis, usually years
 * @param series what is shown for each category; at least one
 * @param stacked whether bars stand on each other instead of side by side
 * @param unit the unit of the values: 件, 千円, %; or {@code null}
 * @param altText the message of the chart in words; not empty
 */
public record Chart(String elementId, Caption caption, List<String> categories, List<ChartSeries> series,
		boolean stacked, String unit, String altText) implements Block {

	public Chart {
		categories = List.copyOf(categories);
		series = List.copyOf(series);
		Objects.requireNonNull(altText, "altText");
		unit = unit == null || unit.isBlank() ? null : unit;
		if (series.isEmpty() || categories.isEmpty()) {
			throw new IllegalArgumentException("a chart needs categories and series");
		}
		for (ChartSeries s : series) {
			if (s.values().size() != categories.size()) {
				throw new IllegalArgumentException(s.name() + ": " + s.values().size() + " values for "
						+ categories.size() + " categories");
			}
		}
	}

	@Override
	public <R> R accept(BlockVisitor<R> visitor) {
		return visitor.visit(this);
	}
}
