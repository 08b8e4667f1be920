package org.kaikaku.report.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * One series of a chart.
 *
 * @param name its name in the legend
 * @param meaning what it stands for; decides its colour
 * @param drawing bars or a line
 * @param place with {@link Meaning#RATING} the place of the grade in its scale (0 the best), else an index that tells
 *        series of the same meaning apart
 * @param values one for each category; {@code null} where there is none (a gap, not zero)
 */
public record ChartSeries(String name, Meaning meaning, Drawing drawing, int place, List<BigDecimal> values) {

	/** What a series stands for. */
	public enum Meaning {
		/** What was aimed at. */
		TARGET,
		/** What was reached. */
		ACTUAL,
		/** How many have a certain grade. */
		RATING,
		/** Anything else. */
		OTHER
	}

	/** How a series is drawn. */
	public enum Drawing {
		/** Upright bars. */
		BAR,
		/** A line with markers. */
		LINE
	}

	public ChartSeries {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(meaning, "meaning");
		Objects.requireNonNull(drawing, "drawing");
		values = Collections.unmodifiableList(new ArrayList<>(values));
	}
}
