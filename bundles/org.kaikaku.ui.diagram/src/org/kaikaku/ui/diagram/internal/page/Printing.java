package org.kaikaku.ui.diagram.internal.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.kaikaku.diagram.drawing.Drawing;
import org.kaikaku.diagram.write.PngWriter;
import org.kaikaku.ui.diagram.internal.Words;

/** Prints a diagram on one sheet, lying when it is wider than high, at up to 300 dots per inch. */
public final class Printing {
	private static final double SCREEN = 96;
	private static final double MOST_DOTS = 300;
	private static final double LEAST_SCALE = 0.05;
	private final Pictured view;

	/** For a page. */
	public Printing(Pictured view) {
		this.view = view;
	}

	/** Asks for the printer and prints in the background. */
	public void ask() {
		if (view.drawing().isEmpty())
			return;
		Shell shell = view.control().getShell();
		Drawing drawing = view.drawing().orElseThrow();
		PrinterData proposal = new PrinterData();
		proposal.orientation = drawing.width() > drawing.height() ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
		PrintDialog dialog = new PrintDialog(shell, SWT.NONE);
		dialog.setPrinterData(proposal);
		PrinterData chosen = dialog.open();
		if (chosen != null)
			print(drawing, chosen);
	}

	private void print(Drawing drawing, PrinterData chosen) {
		Printer printer = new Printer(chosen);
		Rectangle sheet = printer.getClientArea();
		double dots = printer.getDPI().x;
		// As large as the sheet allows, but not larger than on the screen.
		double onPaper = Math.min(dots / SCREEN, Math.min(sheet.width / drawing.width(), sheet.height / drawing.height()));
		double pixels = Math.max(LEAST_SCALE, onPaper * Math.min(1, MOST_DOTS / dots));
		Job job = Job.create(Words.of("print.job"), monitor -> {
			try {
				ByteArrayOutputStream bytes = new ByteArrayOutputStream();
				PngWriter.write(drawing, bytes, pixels, Words.locale());
				ImageData data = new ImageData(new ByteArrayInputStream(bytes.toByteArray()));
				view.control().getDisplay().syncExec(() -> put(printer, drawing, data, onPaper));
			} catch (IOException e) {
				view.control().getDisplay()
						.asyncExec(() -> MessageDialog.openError(view.control().getShell(), Words.of("print.tip"), e.getMessage()));
			} finally {
				view.control().getDisplay().syncExec(printer::dispose);
			}
		});
		job.setUser(true);
		job.schedule();
	}

	private static void put(Printer printer, Drawing drawing, ImageData data, double onPaper) {
		if (!printer.startJob(drawing.title()))
			return;
		if (printer.startPage()) {
			GC gc = new GC(printer);
			Image image = new Image(printer, data);
			Rectangle sheet = printer.getClientArea();
			int width = (int) Math.round(drawing.width() * onPaper);
			int height = (int) Math.round(drawing.height() * onPaper);
			gc.drawImage(image, 0, 0, data.width, data.height, sheet.x + (sheet.width - width) / 2, sheet.y, width, height);
			image.dispose();
			gc.dispose();
			printer.endPage();
		}
		printer.endJob();
	}
}
