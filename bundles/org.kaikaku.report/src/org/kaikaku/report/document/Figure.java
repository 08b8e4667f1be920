package org.kaikaku.report.document;

import java.util.List;
import java.util.Objects;

/**
 * A picture.
 *
 * @param elementId the plan element, or {@code null}
 * @param caption stands below the picture; or {@code null}
 * @param image the picture; {@code null} when its file is missing, in which case renderers print a frame that says so
 *        and report it
 * @param widthMm the printed width in millimetres; renderers shrink it to the line, keeping the proportions
 * @param heightMm the printed height in millimetres
 * @param altText what the picture shows, in words; empty only for mere decoration
 * @param notes remarks below, such as the source
 */
public record Figure(String elementId, Caption caption, ImageData image, double widthMm, double heightMm,
		String altText, List<Inline> notes) implements Block {

	public Figure {
		Objects.requireNonNull(altText, "altText");
		notes = List.copyOf(notes);
		if (!(widthMm > 0) || !(heightMm > 0)) {
			throw new IllegalArgumentException("size " + widthMm + "x" + heightMm);
		}
	}

	@Override
	public <R> R accept(BlockVisitor<R> visitor) {
		return visitor.visit(this);
	}
}
