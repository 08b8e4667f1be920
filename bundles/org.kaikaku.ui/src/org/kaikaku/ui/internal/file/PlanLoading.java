package org.kaikaku.ui.internal.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.kaikaku.core.io.PlanFile;
import org.kaikaku.core.io.PlanFileException;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.ui.session.PlanSessions;

/** Reads a plan file beside the interface thread and says in the editor how that goes. */
public final class PlanLoading {
	private static final int TAKE = 0;
	private static final int LEAVE = 1;

	private final Path path;
	private final RecoveryCopies copies;
	private final Composite parent;
	private final PlanSessions sessions;
	private final Consumer<PlanSession> done;
	private final Runnable giveUp;
	private final Runnable again;
	private final Display display;
	private Job job;

	/**
	 * @param parent has a fill layout and no children; shows progress or the reason of a failure
	 * @param done   gets the file ready to be opened, on the interface thread
	 * @param giveUp called when the person wants to close the editor after a failure
	 * @param again  called when the person wants to try again
	 */
	public PlanLoading(Path path, PlanSessions sessions, RecoveryCopies copies, Composite parent, Consumer<PlanSession> done,
			Runnable giveUp, Runnable again) {
		this.path = path;
		this.sessions = sessions;
		this.copies = copies;
		this.parent = parent;
		this.done = done;
		this.giveUp = giveUp;
		this.again = again;
		display = parent.getDisplay();
	}

	/** Starts to read. */
	public void start() {
		message(Words.of("editor.loading", path.getFileName()), false);
		job = Job.create(Words.of("editor.loading", path.getFileName()), this::read);
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	/** Stops reading; nothing is told any more. */
	public void cancel() {
		if (job != null)
			job.cancel();
	}

	private IStatus read(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, 1000);
		Optional<Path> copy = copies.find(path);
		try {
			PlanFile file = sessions.files().open(path, (read, total) -> {
				progress.setWorkRemaining(1000).worked(1);
				return !progress.isCanceled();
			});
			if (copy.isPresent())
				onScreen(() -> choose(copy.get(), file), monitor);
			else
				finish(file, false, monitor);
		} catch (PlanFileException e) {
			if (e.reason() != PlanFileException.Reason.CANCELLED)
				onScreen(() -> copy.ifPresentOrElse(c -> choose(c, null), () -> failed(e.getMessage())), monitor);
		}
		return Status.OK_STATUS;
	}

	private void finish(PlanFile file, boolean recovered, IProgressMonitor monitor) {
		PlanSession session = sessions.prepare(file, (delay, work) -> {
			if (!parent.isDisposed())
				display.timerExec(delay, work);
		}, recovered);
		onScreen(() -> done.accept(session), monitor);
	}

	private void onScreen(Runnable work, IProgressMonitor monitor) {
		if (!display.isDisposed())
			display.asyncExec(() -> {
				if (!parent.isDisposed() && !monitor.isCanceled())
					work.run();
			});
	}

	/** Lets the person choose between the copy that was kept before a crash and the file as it was saved. */
	private void choose(Path copy, PlanFile saved) {
		MessageDialog dialog = new MessageDialog(parent.getShell(), Words.of("recovery.title"), null,
				Words.of("recovery.question", path.getFileName(), copies.timeOf(copy)), MessageDialog.QUESTION, 0,
				Words.of("recovery.take"), Words.of("recovery.leave"), Words.of("cancel"));
		int answer = dialog.open();
		// Whoever closes the question has decided nothing; the copy waits until the file is opened again.
		if (answer != TAKE && answer != LEAVE) {
			giveUp.run();
			return;
		}
		boolean take = answer == TAKE;
		job = Job.create(Words.of("editor.loading", path.getFileName()), monitor -> {
			if (take)
				take(copy, monitor);
			else {
				copies.discard(copy);
				if (saved == null)
					onScreen(again, monitor);
				else
					finish(saved, false, monitor);
			}
			return Status.OK_STATUS;
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	private void take(Path copy, IProgressMonitor monitor) {
		try {
			finish(copies.take(copy, path, sessions.files()), true, monitor);
		} catch (IOException e) {
			onScreen(() -> failed(e.getMessage()), monitor);
		}
	}

	private void failed(String reason) {
		message(reason, true);
	}

	private void message(String text, boolean failure) {
		for (Control child : parent.getChildren())
			child.dispose();
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(24, 24).spacing(8, 12).numColumns(2).applyTo(area);
		Label label = new Label(area, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(420, SWT.DEFAULT).applyTo(label);
		if (failure) {
			button(area, "editor.again", again);
			button(area, "editor.close", giveUp);
		}
		parent.layout(true, true);
	}

	private static void button(Composite area, String key, Runnable action) {
		Button button = new Button(area, SWT.PUSH);
		button.setText(Words.of(key));
		button.addListener(SWT.Selection, e -> action.run());
	}
}
