package org.kaikaku.ui.diagram.internal.page;

import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Control;
import org.kaikaku.diagram.drawing.PaperPicture;
import org.kaikaku.diagram.text.GothicFont;
import org.kaikaku.ui.diagram.internal.Words;
import org.kaikaku.ui.diagram.internal.canvas.PicturePrint;

/** Prints a diagram with outlines and letters, on one sheet where it stays legible, else on several; see {@link PaperPicture}. */
public final class Printing {
	private final Pictured view;

	/** For a page. */
	public Printing(Pictured view) {
		this.view = view;
	}

	/** Asks for the printer, proposing how the sheets should lie, and prints. */
	public void ask() {
		view.onPaper().ifPresent(picture -> beside("print.prepare", monitor -> {
			PaperPicture made = picture.get();
			boolean lies = made.lies(GothicFont.INSTANCE);
			later(() -> choose(made, lies));
		}));
	}

	private void choose(PaperPicture picture, boolean lies) {
		PrinterData proposal = new PrinterData();
		proposal.orientation = lies ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
		PrintDialog dialog = new PrintDialog(control().getShell(), SWT.NONE);
		dialog.setPrinterData(proposal);
		PrinterData chosen = dialog.open();
		if (chosen != null)
			print(() -> picture, chosen);
	}

	/** Prints without asking. */
	public void print(PrinterData chosen) {
		view.onPaper().ifPresent(picture -> print(picture, chosen));
	}

	private void print(Supplier<PaperPicture> picture, PrinterData chosen) {
		Printer printer;
		try {
			printer = new Printer(chosen);
		} catch (SWTError | IllegalArgumentException e) {
			failed();
			return;
		}
		PicturePrint print = new PicturePrint(printer, chosen);
		beside("print.job", monitor -> {
			PaperPicture made = picture.get();
			put(print, made.drawing().title(), made.on(print.width(), print.height(), GothicFont.INSTANCE), monitor);
		});
	}

	/** Sheet by sheet, so that the window stays alive between them. */
	private void put(PicturePrint print, String title, PaperPicture.Sheets sheets, IProgressMonitor monitor) {
		monitor.beginTask(title, sheets.sheets().size());
		boolean[] goesOn = new boolean[1];
		now(() -> goesOn[0] = print.begin(title));
		boolean begun = goesOn[0];
		for (int i = 0; i < sheets.sheets().size() && goesOn[0] && !monitor.isCanceled(); i++) {
			int number = i;
			now(() -> goesOn[0] = print.sheet(sheets, number));
			monitor.worked(1);
		}
		boolean whole = goesOn[0] && !monitor.isCanceled();
		now(() -> print.end(begun, whole));
		if (!goesOn[0])
			later(this::failed);
	}

	private void failed() {
		MessageDialog.openError(control().getShell(), Words.of("print.tip"), Words.of("print.failed"));
	}

	private Control control() {
		return view.control();
	}

	private void now(Runnable work) {
		control().getDisplay().syncExec(work);
	}

	private void later(Runnable work) {
		if (!control().isDisposed())
			control().getDisplay().asyncExec(() -> {
				if (!control().isDisposed())
					work.run();
			});
	}

	private static void beside(String name, java.util.function.Consumer<IProgressMonitor> work) {
		Job job = Job.create(Words.of(name), monitor -> {
			work.accept(monitor);
		});
		job.setUser(true);
		job.schedule();
	}
}
