package org.kaikaku.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

import org.kaikaku.model.types.FiscalYear;

/**
 * An indicator through the years of both sides, for one chart. Years without a value are not in the maps: a gap is no zero.
 *
 * @param name         the name of the indicator
 * @param unit         its unit; null when none is given
 * @param leftLabel    the left side
 * @param rightLabel   the right side
 * @param leftTargets  targets of the left side by year
 * @param leftActuals  actual values of the left side by year, baselines among them
 * @param rightTargets targets of the right side by year
 * @param rightActuals actual values of the right side by year, baselines among them
 * @param comparable   false when the two sides measure different things, so that a line through both would deceive
 * @param remarks      what differs between the sides
 */
public record IndicatorSeries(String name, String unit, String leftLabel, String rightLabel, SortedMap<FiscalYear, BigDecimal> leftTargets,
		SortedMap<FiscalYear, BigDecimal> leftActuals, SortedMap<FiscalYear, BigDecimal> rightTargets, SortedMap<FiscalYear,
				BigDecimal> rightActuals,
		boolean comparable, List<String> remarks) {
	public IndicatorSeries {
		Objects.requireNonNull(name);
		remarks = List.copyOf(remarks);
	}

	/** All years with a value on either side, rising. */
	public List<FiscalYear> years() {
		return List.of(leftTargets, leftActuals, rightTargets,
				rightActuals).stream().map(Map::keySet).flatMap(s -> s.stream()).distinct().sorted().toList();
	}
}
