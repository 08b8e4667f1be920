package org.kaikaku.compare;

/** What two sides of a comparison are to each other, which decides how their elements are matched. */
public enum ComparisonMode {
	/** Two plans, one after the other; matched along the recorded lineage. */
	PLANS,
	/** Two years of one plan; every element is matched with itself. */
	YEARS,
	/** Two states of one plan; matched by id. */
	DRAFTS,
	/** Plans of two municipalities; matched by the names of themes. */
	CITIES
}
