package org.kaikaku.compare;

import java.util.Locale;

/**
 * Compares one side of plans, such as their indicators. An OSGi service: one class with one {@code @Component} is found by
 * the workbench, the command line and the reports. Has no state and may be called from several threads; changes nothing.
 *
 * <p>A comparator says what it sees. Where units, directions or periods differ it says so in a remark and calls the line not
 * comparable; where a side is unknown it says unknown.
 */
public interface PlanComparator {
	/** A short name that never changes, ASCII, such as {@code indicators}. */
	String id();

	/** Where its part stands among the others; the smallest first. Those of the product have 100, 200 and so on. */
	int order();

	/** What people choose it by, such as 指標; its id unless it says otherwise. */
	default String label(Locale language) {
		return id();
	}

	/**
	 * Compares.
	 *
	 * @param pair     both sides and their matches
	 * @param language language of the words it adds
	 */
	ComparisonPart compare(ComparisonPair pair, Locale language);
}
