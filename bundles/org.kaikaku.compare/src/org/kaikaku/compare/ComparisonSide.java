package org.kaikaku.compare;

import java.util.Objects;

import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.types.FiscalYear;

/**
 * One side of a comparison.
 *
 * @param plan  the plan
 * @param year  the one year of it that is compared; null for the whole plan
 * @param label how the side is called, such as the short title of the plan or the year
 */
public record ComparisonSide(Plan plan, FiscalYear year, String label) {
	public ComparisonSide {
		Objects.requireNonNull(plan);
		Objects.requireNonNull(label);
	}
}
