package org.kaikaku.ui.internal;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** Colours that carry a meaning, readable on light and on dark ground. */
public final class Colours {
	private static final Color WRONG_ON_LIGHT = new Color(0xB0, 0x1E, 0x1E);
	private static final Color WRONG_ON_DARK = new Color(0xFF, 0x9C, 0x92);
	private static final int MIDDLE = 128;

	private Colours() {
	}

	/** The colour of a message about wrong input on a control. */
	public static Color wrong(Control control) {
		return isDark(control) ? WRONG_ON_DARK : WRONG_ON_LIGHT;
	}

	/** Gives a message about wrong input its colour; by its class the style sheet of dark colours knows it and leaves it so. */
	public static void writeAsWrong(Control message) {
		message.setForeground(wrong(message));
		message.setData("org.eclipse.e4.ui.css.CssClassName", "wrong");
	}

	/** Whether a control has a dark ground. */
	public static boolean isDark(Control control) {
		RGB ground = control.getBackground().getRGB();
		return (ground.red * 299 + ground.green * 587 + ground.blue * 114) / 1000 < MIDDLE;
	}
}
