package org.kaikaku.ui.internal.settings;

import java.io.IOException;
import java.nio.file.Files;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.kaikaku.ui.internal.AccessibleName;
import org.kaikaku.ui.internal.KaikakuHome;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.internal.manual.Manual;

/** Language and colours of the workbench, and who writes. */
public final class SettingsDialog extends TrayDialog {
	private Button english;
	private Button dark;
	private Button system;
	private Text author;

	/** @param shell the window */
	public SettingsDialog(Shell shell) {
		super(shell);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Words.of("settings.window"));
	}

	private static IThemeEngine themes() {
		return PlatformUI.getWorkbench().getService(IThemeEngine.class);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().margins(16, 14).spacing(0, 12).applyTo(area);
		Group language = group(area, "settings.language");
		radio(language, "settings.japanese", !isEnglish());
		english = radio(language, "settings.english", isEnglish());
		Group colours = group(area, "settings.colours");
		radio(colours, "settings.light", Settings.colours() == Settings.Colours.LIGHT);
		dark = radio(colours, "settings.dark", Settings.colours() == Settings.Colours.DARK);
		system = radio(colours, "settings.system", Settings.colours() == Settings.Colours.SYSTEM);
		Group person = group(area, "settings.author");
		author = new Text(person, SWT.BORDER);
		author.setText(Settings.author());
		author.setMessage(Words.of("settings.author.message"));
		AccessibleName.give(author, Words.of("settings.author"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(author);
		Label hint = new Label(person, SWT.WRAP);
		hint.setText(Words.of("settings.author.tip"));
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(hint);
		Manual.helpIn(area, "files.html");
		return area;
	}

	private static boolean isEnglish() {
		return "en".equals(Words.locale().getLanguage());
	}

	private static Group group(Composite area, String key) {
		Group group = new Group(area, SWT.NONE);
		group.setText(Words.of(key));
		GridLayoutFactory.swtDefaults().margins(10, 8).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(group);
		return group;
	}

	private static Button radio(Composite group, String key, boolean on) {
		Button button = new Button(group, SWT.RADIO);
		button.setText(Words.of(key));
		button.setSelection(on);
		return button;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Words.of("settings.apply"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, Words.of("cancel"), false);
	}

	@Override
	protected void okPressed() {
		boolean later = Settings.colours(dark.getSelection() ? Settings.Colours.DARK : system.getSelection() ? Settings.Colours.SYSTEM : Settings.Colours.LIGHT, themes());
		Settings.author(author.getText());
		boolean wantsEnglish = english.getSelection();
		boolean changes = wantsEnglish != isEnglish();
		if (changes && !remember(wantsEnglish ? "en" : "ja"))
			return;
		Shell shell = getParentShell();
		super.okPressed();
		if ((changes || later) && MessageDialog.open(MessageDialog.QUESTION, shell, Words.of("settings.window"), Words.of("settings.restart"),
				SWT.NONE, Words.of("settings.restartNow"), Words.of("settings.later")) == 0)
			PlatformUI.getWorkbench().restart();
	}

	private boolean remember(String language) {
		try {
			Files.createDirectories(KaikakuHome.folder());
			Files.writeString(KaikakuHome.folder("language"), language + "\n");
			return true;
		} catch (IOException e) {
			MessageDialog.openError(getShell(), Words.of("settings.window"), Words.of("settings.failed", KaikakuHome.folder()));
			return false;
		}
	}
}
