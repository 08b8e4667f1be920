package org.kaikaku.diagram.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.kaikaku.core.figures.Attainment;

/**
 * One indicator through the terms that the plan speaks of.
 *
 * @param elementId id of the indicator
 * @param ownerId   id of the item, theme or plan that it measures
 * @param owner     number and name of that; never null
 * @param name      of the indicator; never null
 * @param measure   unit, direction and accumulation in words; may be empty
 * @param columns   in the order of time; empty when nothing is entered
 * @param beyond    targets far outside the plan in words, such as 令和37年度 27%
 * @param tooltip   all of it in words
 */
public record IndicatorChart(String elementId, String ownerId, String owner, String name, String measure, List<Column> columns,
		List<String> beyond, String tooltip) {
	/** One side of a column. */
	public enum Side {
		/** What is to be reached. */
		TARGET,
		/** What was measured, baselines before the plan among it. */
		ACTUAL
	}

	/**
	 * A value at a term.
	 *
	 * @param text  as people read it: grouped digits, words, 不明 or －
	 * @param lower its number; null when it is none or has another unit than the indicator
	 * @param upper the upper end of a range; null otherwise
	 */
	public record Value(String text, BigDecimal lower, BigDecimal upper) {
		public Value {
			Objects.requireNonNull(text);
		}
	}

	/**
	 * A term.
	 *
	 * @param year       the short name of its year, such as 令和2
	 * @param part       which part of the year, such as 上半期; empty for the whole year
	 * @param planned    whether it lies within the plan
	 * @param target     null when none is entered
	 * @param actual     null when none is entered
	 * @param attainment how they stand to each other
	 */
	public record Column(String year, String part, boolean planned, Value target, Value actual, Attainment attainment) {
		/** One of its values; null when none is entered. */
		public Value value(Side side) {
			return side == Side.TARGET ? target : actual;
		}
	}

	public IndicatorChart {
		columns = List.copyOf(columns);
		beyond = List.copyOf(beyond);
	}

	/** Whether there is a number to draw. */
	public boolean hasNumbers() {
		return columns.stream().anyMatch(c -> c.target() != null && c.target().lower() != null || c.actual() != null && c.actual().lower() != null);
	}
}
