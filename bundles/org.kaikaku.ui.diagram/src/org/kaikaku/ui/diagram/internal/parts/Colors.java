package org.kaikaku.ui.diagram.internal.parts;

import org.eclipse.swt.graphics.Color;
import org.kaikaku.diagram.drawing.Palette;

/** The colours of handles and marks. Colours need no disposal. */
final class Colors {
	private Colors() {
	}

	static Color accent() {
		return of(Palette.ACCENT);
	}

	static Color paper() {
		return of(Palette.PAPER);
	}

	private static Color of(int rgb) {
		return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
	}
}
