package org.kaikaku.ui.internal.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;

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
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.ui.internal.Words;

/** Reads a plan file beside the interface thread and says in the editor how that goes. */
public final class PlanLoading {
	private final Path path;
	private final PlanFiles files;
	private final RecoveryCopies copies;
	private final Composite parent;
	private final BiConsumer<PlanFile, Boolean> done;
	private final Runnable giveUp;
	private final Runnable again;
	private final Display display;
	private Job job;

	/**
	 * @param parent has a fill layout and no children; shows progress or the reason of a failure
	 * @param done   gets the file, and whether its content is a recovered one that is not saved, on the interface thread
	 * @param giveUp called when the person wants to close the editor after a failure
	 * @param again  called when the person wants to try again
	 */
	public PlanLoading(Path path, PlanFiles files, RecoveryCopies copies, Composite parent,
			BiConsumer<PlanFile, Boolean> done, Runnable giveUp, Runnable again) {
		this.path = path;
		this.files = files;
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
			PlanFile file = files.open(path, (read, total) -> {
				progress.setWorkRemaining(1000).worked(1);
				return !progress.isCanceled();
			});
			onScreen(() -> copy.ifPresentOrElse(c -> choose(c, file), () -> done.accept(file, false)), monitor);
		} catch (PlanFileException e) {
			if (e.reason() != PlanFileException.Reason.CANCELLED)
				onScreen(() -> copy.ifPresentOrElse(c -> choose(c, null), () -> failed(e.getMessage())), monitor);
		}
		return Status.OK_STATUS;
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
				Words.of("recovery.take"), Words.of("recovery.leave"));
		boolean take = dialog.open() == 0;
		try {
			if (take)
				done.accept(copies.take(copy, path, files), true);
			else {
				copies.discard(copy);
				if (saved == null)
					again.run();
				else
					done.accept(saved, false);
			}
		} catch (IOException e) {
			failed(e.getMessage());
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
