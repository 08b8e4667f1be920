package org.kaikaku.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.kaikaku.ui.internal.KaikakuHome;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.internal.settings.Settings;
import org.kaikaku.ui.tests.driver.WorkbenchTest;

/** Language and colours. */
class SettingsTest extends WorkbenchTest {
	private Shell settings() {
		user.menu("ファイル", "設定…");
		return user.dialog(Words.of("settings.window"));
	}

	private void radio(Shell dialog, String word) {
		user.click(user.find(dialog, Button.class, b -> b.getText().equals(word), word));
	}

	private void apply(Shell dialog) {
		user.press(dialog, Words.of("settings.apply"));
		user.gone(dialog);
	}

	private boolean isDark() {
		return service(IThemeEngine.class).getActiveTheme().getId().contains("dark");
	}

	@Test
	void theWindowBecomesDarkAtOnceAndLightAtTheNextStart() {
		Shell dialog = settings();
		radio(dialog, Words.of("settings.dark"));
		apply(dialog);
		screen.until("dark colours", this::isDark);
		screen.until("a dark window", () -> user.window().getBackground().getRed() < 128);
		dialog = settings();
		radio(dialog, Words.of("settings.light"));
		user.press(dialog, Words.of("settings.apply"));
		user.answer(Words.of("settings.window"), Words.of("settings.later"));
		assertEquals(Settings.Colours.LIGHT, Settings.colours());
		// Half of the letters would be light on light ground.
		assertTrue(screen.ask(this::isDark));
	}

	@Test
	void anotherLanguageIsRememberedForTheNextStart() throws IOException {
		Path language = KaikakuHome.folder("language");
		Shell dialog = settings();
		radio(dialog, Words.of("settings.english"));
		user.press(dialog, Words.of("settings.apply"));
		user.answer(Words.of("settings.window"), Words.of("settings.later"));
		assertEquals("en", Files.readString(language).strip());
		Files.delete(language);
	}

	@Test
	void nothingChangesWhenOneGivesUp() {
		Settings.Colours before = Settings.colours();
		Shell dialog = settings();
		radio(dialog, Words.of("settings.dark"));
		user.keys("Esc");
		user.gone(dialog);
		assertEquals(before, Settings.colours());
	}
}
