package org.kaikaku.diagram.drawing;

import java.util.List;

/** Something to be painted. */
public sealed interface Shape {
	/** An outline. */
	record Outline(Path path, Ink ink) implements Shape {
	}

	/**
	 * A line of letters.
	 *
	 * @param x        left end in pixels
	 * @param baseline in pixels
	 * @param text     never empty
	 * @param size     of the letters in pixels
	 * @param color    0xRRGGBB
	 * @param width    as measured with the font of the pictures, in pixels
	 */
	record Words(double x, double baseline, String text, double size, boolean bold, int color, double width) implements Shape {
	}

	/**
	 * Shapes that stand for one box, line or bar.
	 *
	 * @param id        unique in the picture
	 * @param elementId id of the element of the plan; null for none
	 * @param kind      such as {@code item} or {@code leads}
	 * @param tooltip   the facts in words; may be empty
	 */
	record Group(String id, String elementId, String kind, String tooltip, List<Shape> shapes) implements Shape {
		public Group {
			shapes = List.copyOf(shapes);
		}
	}
}
