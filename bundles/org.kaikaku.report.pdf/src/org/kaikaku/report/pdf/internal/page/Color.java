package org.kaikaku.report.pdf.internal.page;

/**
 * A color as screens mix it.
 *
 * @param rgb red, green and blue in eight bits each
 */
public record Color(int rgb) {

	/** Text and rules. */
	public static final Color BLACK = new Color(0x000000);
	/** Paper. */
	public static final Color WHITE = new Color(0xFFFFFF);

	float red() {
		return (rgb >> 16 & 0xFF) / 255f;
	}

	float green() {
		return (rgb >> 8 & 0xFF) / 255f;
	}

	float blue() {
		return (rgb & 0xFF) / 255f;
	}
}
