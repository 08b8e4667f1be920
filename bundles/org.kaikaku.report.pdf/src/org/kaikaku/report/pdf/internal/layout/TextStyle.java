package org.kaikaku.report.pdf.internal.layout;

import org.kaikaku.report.pdf.internal.text.Face;
import org.kaikaku.report.pdf.internal.text.Ink;

/**
 * How a paragraph is set.
 *
 * @param face type face
 * @param size type size in points
 * @param pitch from line to line in points
 */
record TextStyle(Face face, double size, double pitch) {

	/** Forty lines of 42 letters on A4 with the usual margins. */
	static final TextStyle BODY = new TextStyle(Face.BODY, 10.5, 17.5);
	/** Cells of tables and sheets. */
	static final TextStyle CELL = new TextStyle(Face.BODY, 10, 13);
	/** Cells that name rows and columns. */
	static final TextStyle LABEL = new TextStyle(Face.LABEL, 10, 13);
	/** Cells of sums, lines across a table. */
	static final TextStyle STRONG_CELL = new TextStyle(Face.HEADING, 10, 13);
	/** Notes, remarks and captions' units. */
	static final TextStyle SMALL = new TextStyle(Face.BODY, 8.5, 12);
	/** Captions of tables and figures. */
	static final TextStyle CAPTION = new TextStyle(Face.LABEL, 10, 15);

	private static final double[] HEADING_SIZES = {14, 12, 11, 10.5, 10.5, 10.5};

	/** The style of a heading. */
	static TextStyle heading(int level) {
		double size = HEADING_SIZES[level - 1];
		return new TextStyle(Face.HEADING, size, Math.max(17.5, size * 1.5));
	}

	TextStyle face(Face value) {
		return new TextStyle(value, size, pitch);
	}

	Ink ink() {
		return Ink.plain(face, size);
	}
}
