package org.kaikaku.report.document;

import java.util.Objects;

/**
 * A grade. Renderers may colour it by its place in the scale, and always print the grade itself.
 *
 * @param grade the grade as written: {@code A}, {@code ◎}, {@code 80%}
 * @param place the place in the scale, 0 being the best; negative when the scale has no order
 * @param places how many grades the scale has; at least 1
 */
public record RatingMark(String grade, int place, int places) implements Inline {

	public RatingMark {
		Objects.requireNonNull(grade, "grade");
		if (places < 1 || place >= places) {
			throw new IllegalArgumentException("place " + place + " of " + places);
		}
	}

	@Override
	public String plainText() {
		return grade;
	}

	@Override
	public <R> R accept(InlineVisitor<R> visitor) {
		return visitor.visit(this);
	}
}
