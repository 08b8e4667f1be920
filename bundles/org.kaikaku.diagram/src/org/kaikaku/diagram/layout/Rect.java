package org.kaikaku.diagram.layout;

/** A rectangle in pixels from the upper left corner. */
public record Rect(double x, double y, double width, double height) {
	/** The right edge. */
	public double right() {
		return x + width;
	}

	/** The lower edge. */
	public double bottom() {
		return y + height;
	}

	/** The middle from top to bottom. */
	public double middle() {
		return y + height / 2;
	}

	/** The middle from left to right. */
	public double center() {
		return x + width / 2;
	}

	/** Whether the two have an area in common. */
	public boolean overlaps(Rect other) {
		return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
	}

	/** Whether the other lies in this one. */
	public boolean contains(Rect other) {
		return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
	}
}
