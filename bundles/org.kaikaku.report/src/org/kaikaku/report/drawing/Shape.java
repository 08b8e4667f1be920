package org.kaikaku.report.drawing;

import java.util.List;
import java.util.Objects;

/** A shape of a {@link Drawing}. Colors are red, green and blue in eight bits each. The set is closed. */
public sealed interface Shape {

	/**
	 * A straight line.
	 *
	 * @param x1 begin
	 * @param y1 begin
	 * @param x2 end
	 * @param y2 end
	 * @param thickness in points
	 * @param rgb its color
	 * @param broken whether it is dashed
	 */
	record Line(double x1, double y1, double x2, double y2, double thickness, int rgb, boolean broken) implements Shape {
	}

	/**
	 * A filled rectangle.
	 *
	 * @param x left edge
	 * @param y upper edge
	 * @param width in points
	 * @param height in points
	 * @param fill its color
	 * @param outline the color of a thin rule around it; or {@code null}
	 */
	record Box(double x, double y, double width, double height, int fill, Integer outline) implements Shape {
	}

	/**
	 * Straight lines one after the other.
	 *
	 * @param points x and y by turns, at least two points
	 * @param thickness in points
	 * @param rgb its color
	 */
	record Path(List<Double> points, double thickness, int rgb) implements Shape {

		public Path {
			points = List.copyOf(points);
			if (points.size() < 4 || points.size() % 2 != 0) {
				throw new IllegalArgumentException("a path of " + points.size() + " numbers");
			}
		}
	}

	/**
	 * A circle.
	 *
	 * @param x centre
	 * @param y centre
	 * @param radius in points
	 * @param fill its color
	 * @param outline the color of its edge
	 */
	record Circle(double x, double y, double radius, int fill, int outline) implements Shape {
	}

	/**
	 * A word or number.
	 *
	 * @param x the place that {@code anchor} names
	 * @param y the base line
	 * @param text the word
	 * @param size type size in points
	 * @param anchor which part of the word stands at {@code x}
	 * @param rgb its color
	 */
	record Label(double x, double y, String text, double size, Anchor anchor, int rgb) implements Shape {

		public Label {
			Objects.requireNonNull(text, "text");
			Objects.requireNonNull(anchor, "anchor");
		}
	}

	/** Which part of a word stands at its place. */
	enum Anchor {
		/** Its begin. */
		START,
		/** Its middle. */
		MIDDLE,
		/** Its end. */
		END
	}
}
