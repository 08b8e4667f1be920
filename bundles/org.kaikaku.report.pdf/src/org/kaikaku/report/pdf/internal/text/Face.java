package org.kaikaku.report.pdf.internal.text;

/** The type faces of a report. */
public enum Face {
	/** Running text: Mincho. */
	BODY,
	/** Labels, table headings and figures: Gothic. */
	LABEL,
	/** Headings and what is stressed: Gothic, bold. */
	HEADING
}
