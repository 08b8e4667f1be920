package org.kaikaku.report.drawing;

import java.util.List;

/**
 * A drawing.
 *
 * @param width in points
 * @param height in points
 * @param shapes from back to front
 */
public record Drawing(double width, double height, List<Shape> shapes) {

	public Drawing {
		shapes = List.copyOf(shapes);
	}
}
