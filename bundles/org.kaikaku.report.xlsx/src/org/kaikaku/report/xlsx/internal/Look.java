package org.kaikaku.report.xlsx.internal;

import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.Cell.VerticalAlign;

/**
 * How a cell looks.
 *
 * @param size type size in points
 * @param bold whether it is stressed
 * @param align horizontally
 * @param vertical vertically
 * @param ground its color
 * @param rules which of its edges are ruled: the sum of TOP, RIGHT, BOTTOM, LEFT
 * @param indent in steps of Excel
 * @param format of numbers; or {@code null}
 * @param upright whether lines run from top to bottom
 */
record Look(int size, boolean bold, Align align, VerticalAlign vertical, Ground ground, int rules, int indent, String format,
		boolean upright) {

	/** Grounds of cells. */
	enum Ground {
		/** Paper. */
		NONE(null),
		/** Names of rows and columns. */
		LABEL("FFEBEBEB"),
		/** Lines across a table. */
		BAND("FFDCDCDC"),
		/** The message of a page. */
		STRONG("FFEAF2F8");

		private final String argb;

		Ground(String argb) {
			this.argb = argb;
		}

		/** Its color with eight digits; {@code null} for paper. */
		String argb() {
			return argb;
		}
	}

	static final int TOP = 1;
	static final int RIGHT = 2;
	static final int BOTTOM = 4;
	static final int LEFT = 8;
	static final int ALL = TOP | RIGHT | BOTTOM | LEFT;

	/** Words as they come. */
	static final Look TEXT = new Look(10, false, Align.START, VerticalAlign.TOP, Ground.NONE, 0, 0, null, false);

	Look size(int value) {
		return new Look(value, bold, align, vertical, ground, rules, indent, format, upright);
	}

	Look bold(boolean value) {
		return new Look(size, value, align, vertical, ground, rules, indent, format, upright);
	}

	Look align(Align value) {
		return new Look(size, bold, value, vertical, ground, rules, indent, format, upright);
	}

	Look vertical(VerticalAlign value) {
		return new Look(size, bold, align, value, ground, rules, indent, format, upright);
	}

	Look ground(Ground value) {
		return new Look(size, bold, align, vertical, value, rules, indent, format, upright);
	}

	Look rules(int value) {
		return value == rules ? this : new Look(size, bold, align, vertical, ground, value, indent, format, upright);
	}

	Look indent(int value) {
		return new Look(size, bold, align, vertical, ground, rules, value, format, upright);
	}

	Look format(String value) {
		return new Look(size, bold, align, vertical, ground, rules, indent, value, upright);
	}

	Look upright(boolean value) {
		return new Look(size, bold, align, vertical, ground, rules, indent, format, value);
	}
}
