package org.kaikaku.validation.internal.engine;

import java.util.Comparator;

import org.kaikaku.validation.Finding;

/**
 * A finding before the profile and acceptances are applied, with what its place among the others depends on.
 *
 * @param position number of the element that was checked, counted within its unit
 * @param rule     number of the rule
 */
record RawFinding(int position, int rule, Finding finding) {
	/** Sorting is stable, so what one check found keeps its order. */
	static final Comparator<RawFinding> ORDER = Comparator.comparingInt(RawFinding::position).thenComparingInt(RawFinding::rule);
}
