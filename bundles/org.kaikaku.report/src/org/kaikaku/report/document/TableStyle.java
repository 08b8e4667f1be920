package org.kaikaku.report.document;

/** How a table is ruled. */
public enum TableStyle {
	/** All rules thin, header light grey: lists and figures. */
	GRID,
	/** The form of an item: strong outer rule, label cells light grey. */
	SHEET,
	/** Plan periods and schedules: no rules between rows, fine rules between years. */
	SCHEDULE,
	/** Old beside new: two equal columns and remarks. */
	COMPARISON,
	/** No rules: a small table inside a narrative. */
	PLAIN
}
