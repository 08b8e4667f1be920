package org.kaikaku.diagram.drawing;

/**
 * How an outline is painted.
 *
 * @param fill   0xRRGGBB; null for none
 * @param stroke 0xRRGGBB; null for none
 * @param width  of the stroke in pixels
 * @param dash   of the stroke
 */
public record Ink(Integer fill, Integer stroke, double width, Dash dash) {
	/** Patterns of strokes, told apart without colours. */
	public enum Dash {
		/** Unbroken. */
		SOLID,
		/** Strokes. */
		DASHED(6, 4),
		/** Points. */
		DOTTED(1.6, 3.2),
		/** Strokes and points in turn. */
		DASH_DOT(9, 3, 2, 3);

		private final double[] pattern;

		Dash(double... pattern) {
			this.pattern = pattern;
		}

		/** Lengths of strokes and gaps in turn, in pixels; empty when unbroken. */
		public double[] pattern() {
			return pattern.clone();
		}
	}

	/** A filled outline without a stroke. */
	public static Ink filled(int color) {
		return new Ink(color, null, 0, Dash.SOLID);
	}

	/** A line. */
	public static Ink line(int color, double width, Dash dash) {
		return new Ink(null, color, width, dash);
	}

	/** A filled outline with a thin stroke. */
	public static Ink box(int fill, int stroke, Dash dash) {
		return new Ink(fill, stroke, 1, dash);
	}
}
