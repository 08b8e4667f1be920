package org.kaikaku.ui.compare.internal.merge;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.kaikaku.compare.merge.SideNames;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.ui.compare.internal.Words;
import org.kaikaku.ui.compare.internal.editor.SidePicker;
import org.kaikaku.ui.internal.file.Opening;
import org.kaikaku.ui.internal.file.Saving;
import org.kaikaku.ui.session.PlanSessions;
import org.kaikaku.validation.ValidatorService;

/** Asks which three states of a file are merged, who made them, and where the outcome goes. */
public final class MergeDialog extends TitleAreaDialog {
	private final IWorkbenchPage page;
	private final PlanSessions sessions;
	private final Validators validators;
	private SidePicker base;
	private SidePicker ours;
	private SidePicker theirs;
	private Text nameOfOurs;
	private Text nameOfTheirs;
	private Text output;
	private boolean outputChosen;

	/** What the merge needs of the workbench. */
	private record Validators(ValidatorService rules, MergeReports reports) {
	}

	private MergeDialog(IWorkbenchPage page, PlanSessions sessions, Validators validators) {
		super(page.getWorkbenchWindow().getShell());
		this.page = page;
		this.sessions = sessions;
		this.validators = validators;
		setHelpAvailable(false);
	}

	/** Asks, merges and opens the outcome. */
	public static void open(IWorkbenchPage page, PlanSessions sessions, ValidatorService rules, MergeReports reports) {
		new MergeDialog(page, sessions, new Validators(rules, reports)).open();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Words.of("merge.window"));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite outer = (Composite) super.createDialogArea(parent);
		setTitle(Words.of("merge.title"));
		setMessage(Words.of("merge.text"));
		Composite area = new Composite(outer, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		base = new SidePicker(area, Words.of("merge.base"), sessions, this::changed);
		ours = new SidePicker(area, Words.of("merge.ours"), sessions, this::changed);
		nameOfOurs = name(area, "merge.oursName", SideNames.usual(Words.locale()).ours());
		theirs = new SidePicker(area, Words.of("merge.theirs"), sessions, this::changed);
		nameOfTheirs = name(area, "merge.theirsName", SideNames.usual(Words.locale()).theirs());
		new Label(area, SWT.NONE).setText(Words.of("merge.output"));
		output = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(output);
		output.addListener(SWT.KeyDown, e -> outputChosen = true);
		output.addModifyListener(e -> check());
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(Words.of("browse"));
		browse.addListener(SWT.Selection, e -> browse());
		return outer;
	}

	private Text name(Composite area, String key, String usual) {
		new Label(area, SWT.NONE).setText(Words.of(key));
		Text text = new Text(area, SWT.BORDER);
		text.setText(usual);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(text);
		return text;
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setFilterExtensions(new String[] { "*." + PlanFiles.EXTENSION });
		dialog.setFilterNames(new String[] { Words.of("file.kind") });
		String chosen = dialog.open();
		if (chosen != null) {
			outputChosen = true;
			output.setText(Saving.withEnding(Path.of(chosen)).toString());
		}
	}

	private void changed() {
		if (!outputChosen && ours.chosen() != null) {
			String stem = ours.chosen().path().getFileName().toString().replaceFirst("\\.reformplan$", "");
			output.setText(ours.chosen().path().toAbsolutePath().resolveSibling(Words.of("merge.file", stem) + "." + PlanFiles.EXTENSION).toString());
		}
		check();
	}

	private void check() {
		String problem = null;
		if (base.chosen() == null || ours.chosen() == null || theirs.chosen() == null)
			problem = Words.of("merge.choose");
		else if (ours.chosen().path().equals(theirs.chosen().path()))
			problem = Words.of("merge.same");
		else if (!isPath(output.getText()))
			problem = Words.of("merge.noFile");
		else if (sessions.at(path()).isPresent())
			problem = Words.of("merge.open", path().getFileName());
		setErrorMessage(problem);
		if (getButton(IDialogConstants.OK_ID) != null)
			getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
	}

	private static boolean isPath(String text) {
		try {
			Path path = Path.of(text.strip());
			return !text.isBlank() && path.isAbsolute() && path.getParent() != null && Files.isDirectory(path.getParent());
		} catch (InvalidPathException e) {
			return false;
		}
	}

	private Path path() {
		return Saving.withEnding(Path.of(output.getText().strip()));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Words.of("merge.ok"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, Words.of("cancel"), false);
		changed();
		setErrorMessage(null);
	}

	@Override
	protected void okPressed() {
		if (Files.exists(path()) && !Saving.mayReplace(getShell(), Words.of("merge.window"), path()))
			return;
		SideNames usual = SideNames.usual(Words.locale());
		SideNames names = new SideNames(nameOfOurs.getText().isBlank() ? usual.ours() : nameOfOurs.getText().strip(),
				nameOfTheirs.getText().isBlank() ? usual.theirs() : nameOfTheirs.getText().strip());
		Shell window = page.getWorkbenchWindow().getShell();
		new MergeJob(List.of(base.chosen().path(), ours.chosen().path(), theirs.chosen().path()), names, path(), sessions,
				validators.rules().validator(), window.getDisplay(), this::merged,
				reason -> MessageDialog.openError(window, Words.of("merge.failed"), reason)).schedule();
		super.okPressed();
	}

	private void merged(MergeJob.Outcome outcome) {
		if (page.getWorkbenchWindow().getShell() == null)
			return;
		validators.reports().remember(outcome.file(), outcome.fresh());
		Opening.open(outcome.file(), page);
		if (outcome.conflicts() == 0)
			MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), Words.of("merge.window"), Words.of(outcome.fresh().isEmpty()
					? "merge.clean" : "merge.clean.findings", outcome.file().getFileName(), outcome.fresh().size()));
	}
}
