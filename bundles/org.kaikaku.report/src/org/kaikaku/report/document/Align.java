package org.kaikaku.report.document;

/** How lines stand between the edges. */
public enum Align {
	/** At the left edge. */
	START,
	/** In the middle. */
	CENTER,
	/** At the right edge; numbers. */
	END,
	/** Filling the line, with the usual Japanese line adjustment. */
	JUSTIFIED
}
