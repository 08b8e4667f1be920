package org.kaikaku.validation;

import java.util.Locale;

import org.kaikaku.core.text.Texts;

/** What a rule is about. Findings are grouped and filtered by it. */
public enum RuleCategory {
	/** Missing parts, numbering, and what the metamodel asks for. */
	STRUCTURE,
	/** Years, periods and dates. */
	CALENDAR,
	/** Sums, counts, shares and units. */
	ARITHMETIC,
	/** Indicators with their targets and actuals. */
	INDICATORS,
	/** Ratings. */
	RATINGS,
	/** Departments and reorganisations. */
	DEPARTMENTS,
	/** What became of the items of earlier plans. */
	LINEAGE,
	/** How texts are written. */
	TEXT,
	/** What is published: completeness, and texts that agree with the figures. */
	PUBLICATION,
	/** Rules of a municipality's or a consultant's own. */
	LOCAL;

	/** The name in files, in lower case. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The name for people; Japanese unless English is asked for. */
	public String label(Locale locale) {
		return Texts.of(RuleCategory.class, locale).text("category." + key());
	}
}
