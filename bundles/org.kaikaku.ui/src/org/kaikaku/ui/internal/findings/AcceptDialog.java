package org.kaikaku.ui.internal.findings;

import java.time.LocalDate;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kaikaku.model.types.PartialDate;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.internal.manual.Manual;
import org.kaikaku.ui.internal.settings.Settings;

/** Asks why a finding may stand, and who says so. */
final class AcceptDialog extends TitleAreaDialog {
	private final String finding;
	private Text reasonText;
	private Text byText;
	private String reason = "";
	private String by = "";

	AcceptDialog(Shell shell, String finding) {
		super(shell);
		this.finding = finding;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Words.of("accept.window"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Words.of("accept.title"));
		setMessage(Words.of("accept.text"));
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(14, 12).spacing(8, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		// Here it may take as many lines as it needs.
		Label what = new Label(area, SWT.WRAP);
		what.setText(finding.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(420, SWT.DEFAULT).applyTo(what);
		Label why = new Label(area, SWT.NONE);
		why.setText(Words.of("accept.reason"));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(why);
		reasonText = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(360, 80).applyTo(reasonText);
		new Label(area, SWT.NONE).setText(Words.of("accept.by"));
		byText = new Text(area, SWT.BORDER);
		byText.setText(Settings.author());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(byText);
		Manual.helpIn(area, "findings.html");
		reasonText.addModifyListener(e -> getButton(IDialogConstants.OK_ID).setEnabled(!reasonText.getText().isBlank()));
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Words.of("accept.accept"), true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, Words.of("cancel"), false);
	}

	@Override
	protected void okPressed() {
		reason = reasonText.getText().strip();
		by = byText.getText().strip();
		if (Settings.author().isEmpty())
			Settings.author(by);
		super.okPressed();
	}

	String reason() {
		return reason;
	}

	/** Who accepts; null when not said. */
	String by() {
		return by.isEmpty() ? null : by;
	}

	PartialDate today() {
		return PartialDate.of(LocalDate.now());
	}
}
