package org.kaikaku.ui.internal.settings;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;

/** What the person has chosen for all plans, besides the language, which the start script must know. */
public final class Settings {
	private static final String LIGHT_ID = "org.eclipse.e4.ui.css.theme.e4_default";
	private static final String DARK_ID = "org.eclipse.e4.ui.css.theme.e4_dark";
	private static final String COLOURS = "colours";
	private static final String AUTHOR = "author";

	/** Which colours the window has. */
	public enum Colours {
		/** Dark letters on light ground. */
		LIGHT,
		/** Light letters on dark ground. */
		DARK,
		/** As the system has them. */
		SYSTEM
	}

	private Settings() {
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode("org.kaikaku.ui");
	}

	/** The colours chosen; those of the system when nothing was chosen. */
	public static Colours colours() {
		try {
			return Colours.valueOf(node().get(COLOURS, Colours.SYSTEM.name()));
		} catch (IllegalArgumentException e) {
			return Colours.SYSTEM;
		}
	}

	/**
	 * Chooses colours and shows them, dark ones at once.
	 *
	 * @return whether they are shown from the next start only
	 */
	public static boolean colours(Colours chosen, IThemeEngine themes) {
		node().put(COLOURS, chosen.name());
		keep();
		apply(themes);
		return !isShown(themes);
	}

	/**
	 * Shows the colours chosen, as the system has them now if that was chosen. A window that is dark stays so until the next
	 * start: GTK does not give the letters of what was drawn dark their former colour back.
	 */
	public static void apply(IThemeEngine themes) {
		boolean dark = themes.getActiveTheme() != null && themes.getActiveTheme().getId().startsWith(DARK_ID);
		if (!isShown(themes) && !(dark && PlatformUI.isWorkbenchRunning() && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0))
			themes.setTheme(wanted(), true);
	}

	private static String wanted() {
		Colours chosen = colours();
		return chosen == Colours.DARK || chosen == Colours.SYSTEM && Display.isSystemDarkTheme() ? DARK_ID : LIGHT_ID;
	}

	private static boolean isShown(IThemeEngine themes) {
		return themes.getActiveTheme() != null && themes.getActiveTheme().getId().startsWith(wanted());
	}

	/** Who writes, as it stands under what he or she accepts; empty when not said. */
	public static String author() {
		return node().get(AUTHOR, "");
	}

	/** Says who writes. */
	public static void author(String name) {
		node().put(AUTHOR, name.strip());
		keep();
	}

	private static void keep() {
		try {
			node().flush();
		} catch (BackingStoreException e) {
			ILog.of(Settings.class).warn(e.getMessage(), e);
		}
	}
}
