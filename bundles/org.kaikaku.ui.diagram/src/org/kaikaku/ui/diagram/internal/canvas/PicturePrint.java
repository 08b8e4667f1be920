package org.kaikaku.ui.diagram.internal.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.kaikaku.diagram.drawing.Drawing;
import org.kaikaku.diagram.drawing.PaperPicture;
import org.kaikaku.diagram.drawing.PaperPicture.Sheet;

/** Sheets of a picture on a printer, with outlines and letters as on the screen. Interface thread only. */
public final class PicturePrint {
	/** From the edges of the paper, in mm; more where the printer cannot come so near. */
	private static final double MARGIN = 12;
	private static final double INCH = 25.4;
	private static final double POINTS = 72;
	private final Printer printer;
	private final PrinterData data;
	private final double dots;
	private final Rectangle room;

	/** For a printer, which it disposes of at the end. */
	public PicturePrint(Printer printer, PrinterData data) {
		this.printer = printer;
		this.data = data;
		Point resolution = printer.getDPI();
		dots = resolution.x / INCH;
		Rectangle paper = printer.computeTrim(0, 0, 0, 0);
		Rectangle client = printer.getClientArea();
		paper.width += client.width;
		paper.height += client.height;
		int margin = (int) Math.round(MARGIN * dots);
		room = new Rectangle(paper.x + margin, paper.y + margin, paper.width - 2 * margin, paper.height - 2 * margin).intersection(client);
	}

	/** The width of the room on a sheet within its margins, in mm. */
	public double width() {
		return room.width / dots;
	}

	/** The height of that room, in mm. */
	public double height() {
		return room.height / dots;
	}

	/** Begins; false when the printer refuses. */
	public boolean begin(String title) {
		return printer.startJob(title);
	}

	/**
	 * Prints a sheet unless it is not among those that were chosen.
	 *
	 * @param number from 0
	 * @return false when the printer refuses
	 */
	public boolean sheet(PaperPicture.Sheets sheets, int number) {
		if (data.scope == PrinterData.PAGE_RANGE && (number + 1 < data.startPage || number + 1 > data.endPage))
			return true;
		if (!printer.startPage())
			return false;
		Sheet sheet = sheets.sheets().get(number);
		GC gc = new GC(printer);
		double scale = sheets.scale() * PaperPicture.MM * dots;
		int width = (int) Math.ceil(sheet.width() * scale);
		// A single picture stands in the middle; those that go on begin at the left of every sheet.
		double x = room.x + (sheet.foot() == null ? (room.width - width) / 2.0 : 0);
		if (sheet.width() < sheet.part().width())
			gc.setClipping(room.x, room.y, width, room.height);
		paint(gc, sheet.part(), x - sheet.left() * scale, room.y, scale);
		gc.setClipping((Rectangle) null);
		if (sheet.foot() != null) {
			double full = PaperPicture.MM * dots;
			paint(gc, sheet.foot(), room.x, room.y + room.height - sheet.foot().height() * full, full);
		}
		gc.dispose();
		printer.endPage();
		return true;
	}

	/**
	 * SWT on GTK (3.132) applies the page's own matrix, which goes from dots to points and past the margin, once more after each
	 * transform that is set on a printer; its inverse is put before it. The tests measure the printed page and will tell when that
	 * has become wrong.
	 */
	private void paint(GC gc, Drawing drawing, double x, double y, double scale) {
		boolean twice = "gtk".equals(SWT.getPlatform());
		double points = twice ? POINTS / printer.getDPI().x : 1;
		Rectangle trim = printer.computeTrim(0, 0, 0, 0);
		double left = twice ? -trim.x * points : 0;
		double top = twice ? -trim.y * points : 0;
		PicturePainter painter = new PicturePainter(drawing);
		painter.paint(gc, (x - left) / points, (y - top) / points, scale / points, null);
		painter.dispose();
	}

	/**
	 * Hands what was printed over, or throws it away.
	 *
	 * @param begun whether the printer took it on
	 * @param whole whether all of it is there
	 */
	public void end(boolean begun, boolean whole) {
		if (begun && whole)
			printer.endJob();
		else if (begun)
			printer.cancelJob();
		PictureFonts.forget(printer);
		printer.dispose();
	}
}
