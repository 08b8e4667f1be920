package org.kaikaku.ui.compare.internal.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** The colours of the comparison on the ground of the system, light or dark; what differs is underlined too, not coloured alone. */
public record Palette(Color ground, Color ink, Color quiet, Color rule, Color band, Color chosen, Color accent, Color removed, Color added) {
	private static final RGB ACCENT = new RGB(0x00, 0x72, 0xB2);
	/** Light enough that a part of it still stands out by 4.5:1, which the letters of the theme do not allow. */
	private static final RGB INK_ON_DARK = new RGB(0xE0, 0xE0, 0xE0);
	private static final RGB VERMILION = new RGB(0xD5, 0x5E, 0x00);
	private static final RGB GREEN = new RGB(0x00, 0x9E, 0x73);

	/** For a control as it looks now. Dark ground is that of the workbench, which the system knows nothing of. */
	public static Palette of(Control control) {
		boolean dark = isDark(control.getBackground().getRGB());
		RGB ground = (dark ? control.getBackground() : control.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND)).getRGB();
		RGB ink = dark ? INK_ON_DARK : control.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND).getRGB();
		RGB accent = dark ? mix(new RGB(255, 255, 255), ACCENT, 0.45) : ACCENT;
		return new Palette(new Color(ground), new Color(ink), new Color(mix(ink, ground, 0.62)), new Color(mix(ink, ground, 0.16)),
				new Color(mix(ink, ground, 0.07)), new Color(mix(accent, ground, 0.14)), new Color(accent),
				new Color(mix(VERMILION, ground, dark ? 0.38 : 0.24)), new Color(mix(GREEN, ground, dark ? 0.40 : 0.26)));
	}

	private static boolean isDark(RGB colour) {
		return colour.red + colour.green + colour.blue < 384;
	}

	private static RGB mix(RGB a, RGB b, double share) {
		return new RGB((int) (a.red * share + b.red * (1 - share)), (int) (a.green * share + b.green * (1 - share)),
				(int) (a.blue * share + b.blue * (1 - share)));
	}
}
