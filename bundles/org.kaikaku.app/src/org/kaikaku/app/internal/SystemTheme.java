package org.kaikaku.app.internal;

import java.lang.reflect.Method;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;
import org.kaikaku.ui.internal.settings.Settings;

/**
 * Makes what the system draws (menus, scroll bars, dialogs) dark when the chosen colours are dark. The workbench does this by a
 * fragment for each system that calls one method of SWT which is no interface of it; here it is called by its name, and where it
 * is missing the system's parts stay as they are.
 */
final class SystemTheme {
	private static final String DARK = "dark";
	private static final String GTK = "gtk";
	/** With this the style sheets pass by a widget. */
	private static final String NO_THEME = "org.eclipse.e4.ui.css.disabled";

	private SystemTheme() {
	}

	/** Follows the theme from now on. */
	static void follow(Display display, IThemeEngine themes, IEventBroker events) {
		events.subscribe(IThemeEngine.Events.THEME_CHANGED, event -> {
			if (event.getProperty(IThemeEngine.Events.THEME) instanceof ITheme theme)
				apply(display, theme);
		});
		if (GTK.equals(SWT.getPlatform()))
			display.addFilter(SWT.Skin, e -> leaveToSystem(e.widget));
		Settings.apply(themes);
		display.addListener(SWT.Settings, e -> Settings.apply(themes));
		if (themes.getActiveTheme() != null)
			apply(display, themes.getActiveTheme());
	}

	/**
	 * Keeps the colours of themes from buttons and choices. With them GTK draws those that are disabled, pressed or chosen by Enter
	 * like all others; by itself it draws each as it is, dark ones too.
	 */
	private static void leaveToSystem(Widget widget) {
		if (widget instanceof Button && (widget.getStyle() & (SWT.PUSH | SWT.TOGGLE)) != 0 || widget instanceof Combo)
			widget.setData(NO_THEME, Boolean.TRUE);
	}

	private static void apply(Display display, ITheme theme) {
		boolean dark = theme.getId().contains(DARK);
		for (String system : List.of(GTK, "win32", "cocoa"))
			try {
				Class<?> os = Class.forName("org.eclipse.swt.internal." + system + ".OS", true, SWT.class.getClassLoader());
				Method set = os.getMethod("setTheme", boolean.class);
				display.asyncExec(() -> {
					try {
						set.invoke(null, dark);
					} catch (ReflectiveOperationException e) {
						ILog.of(SystemTheme.class).warn(e.getMessage(), e);
					}
				});
			} catch (ReflectiveOperationException | LinkageError notThisSystem) {
				continue;
			}
	}
}
