package org.kaikaku.diagram.text;

/** How wide letters are. */
@FunctionalInterface
public interface TextMeasure {
	/**
	 * The width of a line.
	 *
	 * @param text without line ends
	 * @param size of the letters, in pixels
	 * @return in pixels
	 */
	double width(String text, double size, boolean bold);
}
