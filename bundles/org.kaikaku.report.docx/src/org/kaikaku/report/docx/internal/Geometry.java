package org.kaikaku.report.docx.internal;

/**
 * The measures of a page, in twentieths of a point.
 *
 * @param width of the paper
 * @param height of the paper
 * @param top margin
 * @param bottom margin
 * @param left margin
 * @param right margin
 * @param header distance of the page header from the upper edge
 * @param footer distance of the page footer from the lower edge
 * @param gutter extra room at the binding edge
 * @param linePitch the distance of two lines of the grid; 0 for a page without grid
 */
record Geometry(int width, int height, int top, int bottom, int left, int right, int header, int footer, int gutter,
		int linePitch) {

	private static final int LINES = 40;
	private static final int USUAL_PITCH = 350;

	/**
	 * A4 upright, bound at the left: margins 25 above and below, 30 left, 17 right. That leaves 163 mm, 42 letters of
	 * 11 points, and 40 lines of 17.5 points.
	 */
	static Geometry portrait() {
		int height = Units.twips(297);
		int margin = Units.twips(25);
		return new Geometry(Units.twips(210), height, margin, margin, Units.twips(30), Units.twips(17), 680, 600, 0,
				(height - 2 * margin) / LINES);
	}

	/** A4 on its side: the same margins, turned so that the bound edge is above. */
	Geometry turned() {
		return new Geometry(height, width, left, right, bottom, top, header, Math.min(footer, right / 2), gutter,
				linePitch);
	}

	/** The length of a line. */
	int textWidth() {
		return width - left - right - gutter;
	}

	/** The height that the text of a page may fill. */
	int textHeight() {
		return height - top - bottom;
	}

	/** The distance of two lines of running text. */
	int pitch() {
		return linePitch > 0 ? linePitch : USUAL_PITCH;
	}

	/** Whether the page lies on its side. */
	boolean landscape() {
		return width > height;
	}
}
