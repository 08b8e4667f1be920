package org.kaikaku.compare;

import java.util.List;
import java.util.Objects;

/**
 * What comparators get: both sides and how their elements match.
 *
 * @param mode    what the sides are to each other
 * @param left    the older plan, the earlier year, the draft before, or the first city
 * @param right   the other one
 * @param matches themes first, then items; each modelled theme and item of both sides is in at least one
 */
public record ComparisonPair(ComparisonMode mode, ComparisonSide left, ComparisonSide right, List<Match> matches) {
	public ComparisonPair {
		Objects.requireNonNull(mode);
		Objects.requireNonNull(left);
		Objects.requireNonNull(right);
		matches = List.copyOf(matches);
	}
}
