package org.kaikaku.ui.internal.file;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.kaikaku.core.io.PlanFileException;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.ui.session.PlanSessions;

/** Saves plans and asks the person where that is needed. */
public final class Saving {
	private final PlanSessions sessions;
	private final RecoveryCopies copies;
	private final Shell shell;

	/** @param shell above which questions are asked */
	public Saving(PlanSessions sessions, RecoveryCopies copies, Shell shell) {
		this.sessions = sessions;
		this.copies = copies;
		this.shell = shell;
	}

	/**
	 * Saves a plan where it lives; asks for a place when it has none, and what to do when the file was changed by others.
	 *
	 * @return whether it was saved
	 */
	public boolean save(PlanSession session) {
		if (session.path().isEmpty())
			return saveAs(session);
		try {
			sessions.save(session);
			copies.forget(session);
			return true;
		} catch (PlanFileException e) {
			return e.reason() == PlanFileException.Reason.CHANGED_ON_DISK ? changed(session) : failed(e);
		}
	}

	private boolean changed(PlanSession session) {
		int answer = new MessageDialog(shell, Words.of("save.changed.title"), null,
				Words.of("save.changed", session.path().map(Path::getFileName).orElse(null)), MessageDialog.WARNING, 1,
				Words.of("save.overwrite"), Words.of("save.other"), Words.of("cancel")).open();
		if (answer == 1)
			return saveAs(session);
		if (answer != 0)
			return false;
		try {
			sessions.saveOverwriting(session);
			copies.forget(session);
			return true;
		} catch (PlanFileException e) {
			return failed(e);
		}
	}

	/** Asks for a name and saves a plan under it. */
	public boolean saveAs(PlanSession session) {
		Path path = askForPath(session.path().orElse(null));
		if (path == null)
			return false;
		try {
			copies.forget(session);
			sessions.saveAs(session, path);
			return true;
		} catch (PlanFileException e) {
			return failed(e);
		}
	}

	private Path askForPath(Path now) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Words.of("save.title"));
		dialog.setFilterExtensions(new String[] { "*." + PlanFiles.EXTENSION });
		dialog.setFilterNames(new String[] { Words.of("file.kind") });
		dialog.setOverwrite(true);
		if (now != null) {
			dialog.setFilterPath(now.toAbsolutePath().getParent().toString());
			dialog.setFileName(now.getFileName().toString());
		}
		String chosen = dialog.open();
		if (chosen == null)
			return null;
		Path path = withEnding(Path.of(chosen));
		boolean unasked = !path.toString().equals(chosen) && Files.exists(path);
		return unasked && !mayReplace(shell, Words.of("save.title"), path) ? null : path;
	}

	/** Asks whether a file that is there may be replaced. */
	public static boolean mayReplace(Shell shell, String title, Path path) {
		return MessageDialog.open(MessageDialog.QUESTION, shell, title, Words.of("save.exists", path), SWT.NONE, Words.of("save.replace"),
				Words.of("cancel")) == 0;
	}

	/** The path with the ending of plan files. */
	public static Path withEnding(Path path) {
		String name = path.getFileName().toString();
		return name.endsWith("." + PlanFiles.EXTENSION) ? path : path.resolveSibling(name + "." + PlanFiles.EXTENSION);
	}

	private boolean failed(PlanFileException e) {
		MessageDialog.openError(shell, Words.of("save.failed"), e.getMessage());
		return false;
	}
}
