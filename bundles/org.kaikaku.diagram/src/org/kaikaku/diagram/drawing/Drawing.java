package org.kaikaku.diagram.drawing;

import java.util.List;

/**
 * A picture as shapes, painted in their order on white paper.
 *
 * @param width       in pixels of 1/96 inch
 * @param height      in pixels of 1/96 inch
 * @param language    of the words, such as {@code ja}
 * @param title       for people
 * @param description the picture in words
 * @param shapes      from the bottom up
 */
public record Drawing(double width, double height, String language, String title, String description, List<Shape> shapes) {
	public Drawing {
		shapes = List.copyOf(shapes);
	}
}
