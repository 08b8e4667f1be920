package org.kaikaku.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaikaku.ui.diagram.internal.page.Pictured;
import org.kaikaku.ui.diagram.internal.page.Printing;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.ui.tests.driver.WorkbenchTest;

/** The real plan's pictures through the window system's own printing into a file; without a window system that can, not tried. */
class PrintingTest extends WorkbenchTest {
	private static final String FILE_PRINTER = "GtkPrintBackendFile";
	private static final int DPI = 50;

	@ParameterizedTest
	@CsvSource({ "体系図, 1, LANDSCAPE, 枠配分予算制度の導入", "担当図, 1, PORTRAIT, ふるさと納税推進室", "工程図, 2, PORTRAIT, おくやみデスクの運用",
			"系譜図, 1, PORTRAIT, 内容不明", "指標図, 1, PORTRAIT, おくやみデスク利用者数" })
	void aPictureIsPrintedAsLettersAndLinesOnItsSheets(String tab, int sheets, String lies, String text) throws Exception {
		PrinterData printer = screen.ask(() -> Stream.of(Printer.getPrinterList()).filter(p -> FILE_PRINTER.equals(p.driver)).findFirst().orElse(null));
		assumeTrue(printer != null, "no printing to a file here");
		PlanSession session = open(sample());
		user.tab(editor(), tab);
		Pictured page = screen.await("the picture", () -> Pictured.inFront().filter(p -> p.drawing().isPresent()).orElse(null));
		screen.until("the findings", () -> session.findings() != null && page.drawing().isPresent());
		Path file = folder.resolve(tab + ".pdf");
		printer.printToFile = true;
		printer.fileName = file.toString();
		printer.orientation = "LANDSCAPE".equals(lies) ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
		screen.run(() -> new Printing(page).print(printer));
		screen.until("the printed file", () -> isWhole(file));
		try (PDDocument document = Loader.loadPDF(file.toFile())) {
			assertEquals(sheets, document.getNumberOfPages());
			var size = document.getPage(0).getMediaBox();
			int turn = document.getPage(0).getRotation();
			assertEquals("LANDSCAPE".equals(lies), turn % 180 == 0 ? size.getWidth() > size.getHeight() : size.getWidth() < size.getHeight());
			String words = new PDFTextStripper().getText(document).replaceAll("\\s", "");
			assertTrue(words.contains(text), () -> text + " in " + words);
			assertEquals(sheets > 1, words.contains("1/" + sheets), "the number of a sheet where there are several");
			for (var p : document.getPages())
				for (var name : p.getResources().getXObjectNames())
					assertFalse(p.getResources().isImageXObject(name), "pixels instead of lines");
			fillsThePage(new PDFRenderer(document).renderImageWithDPI(0, DPI));
		}
	}

	/** As wide or as high as the margins allow, and nothing in them. */
	private static void fillsThePage(BufferedImage page) {
		Rectangle inked = new Rectangle(-1, -1);
		for (int y = 0; y < page.getHeight(); y++)
			for (int x = 0; x < page.getWidth(); x++)
				if ((page.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF)
					inked.add(new Rectangle(x, y, 1, 1));
		int margin = DPI * 11 / 25;
		Rectangle room = new Rectangle(margin, margin, page.getWidth() - 2 * margin, page.getHeight() - 2 * margin);
		assertTrue(room.contains(inked), inked + " is not within " + room);
		assertTrue(inked.width > 0.8 * room.width || inked.height > 0.8 * room.height, inked + " is small in " + room);
	}

	private static boolean isWhole(Path file) {
		try {
			return Files.exists(file) && Files.readString(file, StandardCharsets.ISO_8859_1).strip().endsWith("%%EOF");
		} catch (IOException e) {
			return false;
		}
	}
}
