package org.kaikaku.ui.compare.internal.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.kaikaku.compare.ComparisonMode;

/**
 * What a person wants to compare.
 *
 * @param left        the file of the left side
 * @param leftPlan    id of the plan in it; null for its first
 * @param right       the file of the right side; the same as the left one for two plans or years of one file
 * @param rightPlan   id of the plan in it; null for its first
 * @param mode        as what; null for what the plans are to each other
 * @param leftYear    the fiscal year on the left side when years are compared, else 0
 * @param rightYear   the fiscal year on the right side when years are compared, else 0
 * @param comparators ids of the comparators; empty for those that the mode begins with
 */
public record ComparisonRequest(Path left, String leftPlan, Path right, String rightPlan, ComparisonMode mode, int leftYear, int rightYear,
		List<String> comparators) {
	public ComparisonRequest {
		left = left.toAbsolutePath().normalize();
		right = right.toAbsolutePath().normalize();
		comparators = List.copyOf(comparators);
		if (mode == ComparisonMode.YEARS && (leftYear == 0 || rightYear == 0))
			throw new IllegalArgumentException("years");
	}

	/** Two plans, compared as what they are to each other. */
	public static ComparisonRequest of(Path left, String leftPlan, Path right, String rightPlan) {
		return new ComparisonRequest(Objects.requireNonNull(left), leftPlan, Objects.requireNonNull(right), rightPlan, null, 0, 0, List.of());
	}

	/** The same sides with other comparators. */
	public ComparisonRequest with(List<String> wanted) {
		return new ComparisonRequest(left, leftPlan, right, rightPlan, mode, leftYear, rightYear, wanted);
	}
}
