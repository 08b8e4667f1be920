package org.kaikaku.ui.diagram.internal.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.kaikaku.core.io.AtomicFile;
import org.kaikaku.core.io.FileProblems;
import org.kaikaku.diagram.drawing.Drawing;
import org.kaikaku.diagram.write.DrawingFormat;
import org.kaikaku.diagram.write.DrawingTooLargeException;
import org.kaikaku.ui.diagram.internal.Words;

/** Writes what a diagram shows to a file: SVG, PNG or PDF by its ending. */
public final class Exporting {
	private final Pictured view;

	/** For a page. */
	public Exporting(Pictured view) {
		this.view = view;
	}

	/** Asks for the file and writes it in the background. */
	public void ask() {
		if (view.drawing().isEmpty())
			return;
		Shell shell = view.control().getShell();
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Words.of("export"));
		dialog.setFilterExtensions(new String[] { "*.svg", "*.png", "*.pdf" });
		dialog.setFilterNames(new String[] { Words.of("export.svg"), Words.of("export.png"), Words.of("export.pdf") });
		view.planFile().ifPresent(p -> dialog.setFilterPath(p.toAbsolutePath().getParent().toString()));
		dialog.setFileName(suggestion());
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null)
			chosen(chosen, dialog.getFilterIndex());
	}

	/**
	 * Goes on after the person has named the file.
	 *
	 * @param file   with or without an ending
	 * @param filter the place of the format that was chosen beside it, which counts when there is no ending; -1 for none
	 */
	public void chosen(String file, int filter) {
		Shell shell = view.control().getShell();
		String ending = ending(file);
		DrawingFormat beside = DrawingFormat.values()[Math.max(0, filter)];
		Optional<DrawingFormat> format = ending.isEmpty() ? Optional.of(beside) : DrawingFormat.of(ending);
		Path target = Path.of(ending.isEmpty() ? file + "." + beside.ending() : file);
		if (format.isEmpty())
			MessageDialog.openError(shell, Words.of("export"), Words.of("export.ending", String.join(" ", DrawingFormat.endings())));
		else if (!ending.isEmpty() || !Files.exists(target) || replaces(shell, target))
			view.drawing().ifPresent(drawing -> write(drawing, format.get(), target));
	}

	/** The window system has asked about the name without its ending only. */
	private static boolean replaces(Shell shell, Path target) {
		return MessageDialog.open(MessageDialog.QUESTION, shell, Words.of("export"), Words.of("export.exists", target.getFileName()), SWT.NONE,
				Words.of("export.replace"), Words.of("cancel")) == 0;
	}

	private String suggestion() {
		return view.drawing().orElseThrow().title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_") + ".svg";
	}

	private static String ending(String file) {
		String name = Path.of(file).getFileName().toString();
		int dot = name.lastIndexOf('.');
		return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
	}

	/** Writes a drawing in the background; a message tells when it cannot be. */
	public void write(Drawing drawing, DrawingFormat format, Path file) {
		Locale locale = Words.locale();
		Job job = Job.create(Words.of("export.job", file.getFileName()), monitor -> {
			try {
				// First as a whole: a picture that is too large must not take an older file away.
				ByteArrayOutputStream bytes = new ByteArrayOutputStream();
				format.write(drawing, bytes, locale);
				AtomicFile.write(file, bytes::writeTo);
			} catch (DrawingTooLargeException e) {
				tell(e.getMessage());
			} catch (IOException e) {
				tell(FileProblems.writing(file, e, locale).getMessage());
			}
		});
		job.setUser(true);
		job.schedule();
	}

	private void tell(String message) {
		if (!view.control().isDisposed())
			view.control().getDisplay().asyncExec(() -> {
				if (!view.control().isDisposed())
					MessageDialog.openError(view.control().getShell(), Words.of("export"), message);
			});
	}
}
