package org.kaikaku.report.pdf.internal.layout;

/**
 * What a part of a table must know of a row.
 *
 * @param keepWhole whether it must not be divided
 * @param keepWithNext whether it must stand on the page of the next row
 * @param schedule whether it shows arrows over periods
 * @param ruleAbove thickness of the rule above it in points; 0 for none
 * @param ruleBelow thickness of the rule below it
 */
record RowInfo(boolean keepWhole, boolean keepWithNext, boolean schedule, double ruleAbove, double ruleBelow) {

	RowInfo withRuleAbove() {
		return new RowInfo(keepWhole, keepWithNext, schedule, Math.max(ruleAbove, TableFrame.THIN), ruleBelow);
	}

	RowInfo withRuleBelow() {
		return new RowInfo(keepWhole, keepWithNext, schedule, ruleAbove, Math.max(ruleBelow, TableFrame.THIN));
	}
}
