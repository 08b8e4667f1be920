package org.kaikaku.validation;

/**
 * What a rule may read when it checks an element. After a change only the rules whose scope the change touches run again, so a
 * rule that reads more than it declares gives stale findings; one that declares more than it reads only costs time.
 *
 * <p>A file is divided into <em>units</em>: each reform item; each theme without the items and themes in it; each plan without
 * its themes and items; the municipality without its plans.
 */
public enum Scope {
	/** The unit that the element lies in. References out of it may be compared but not followed. */
	UNIT,
	/**
	 * The unit; the municipality's own unit (departments, bodies, sources); and the definitions of the file's plans: their own attributes,
	 * levels, scales, assessors, categories, legends, text fields, bases, conventions, changes of their periods, and for which years
	 * they have reports.
	 */
	DEFINITIONS,
	/** The unit, and other plans of the file as far as references lead there: what an indicator stood at before. No definitions. */
	OTHER_PLANS,
	/** The whole plan and the municipality's own unit. Such a rule looks at units' roots only: items, themes, plans. */
	PLAN,
	/** The whole file; elements of other files count as unchanging. Such a rule looks at units' roots only. */
	FILE
}
