package org.kaikaku.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaikaku.diagram.drawing.Drawing;
import org.kaikaku.diagram.layout.Rect;
import org.kaikaku.ui.diagram.internal.canvas.PicturePainter;
import org.kaikaku.ui.diagram.internal.page.Pictured;
import org.kaikaku.ui.tests.driver.WorkbenchTest;

/** A picture that is painted piece by piece, as when one scrolls, is the picture that is painted at once. */
class PaintingTest extends WorkbenchTest {
	/** Of 255; the edges of clipped strokes may be rounded otherwise. */
	private static final int TOLERANCE = 40;
	private static final int STRIP = 37;

	@ParameterizedTest
	@CsvSource({ "担当図, 1", "担当図, 0.67", "系譜図, 1", "系譜図, 1.25", "体系図, 1", "工程図, 0.9" })
	void stripsMakeTheWhole(String tab, double scale) {
		open(sample());
		user.tab(editor(), tab);
		Pictured page = screen.await("the picture", () -> Pictured.inFront().filter(p -> p.drawing().isPresent()).orElse(null));
		screen.run(() -> {
			Drawing drawing = page.drawing().orElseThrow();
			int width = (int) Math.ceil(drawing.width() * scale);
			int height = (int) Math.ceil(Math.min(drawing.height(), 900) * scale);
			PicturePainter painter = new PicturePainter(drawing);
			ImageData whole = painted(width, height, gc -> painter.paint(gc, 0, 0, scale, new Rect(0, 0, width / scale, height / scale)));
			ImageData strips = painted(width, height, gc -> {
				for (int y = 0; y < height; y += STRIP)
					for (int x = 0; x < width; x += 7 * STRIP) {
						gc.setClipping(x, y, 7 * STRIP, STRIP);
						painter.paint(gc, 0, 0, scale, new Rect(x / scale, y / scale, 7 * STRIP / scale, STRIP / scale));
					}
			});
			painter.dispose();
			int inked = 0;
			for (int y = 0; y < height; y++)
				for (int x = 0; x < width; x++) {
					RGB a = whole.palette.getRGB(whole.getPixel(x, y));
					RGB b = strips.palette.getRGB(strips.getPixel(x, y));
					int difference = Math.abs(a.red - b.red) + Math.abs(a.green - b.green) + Math.abs(a.blue - b.blue);
					assertTrue(difference <= TOLERANCE, "at " + x + "," + y + " " + a + " in the whole, " + b + " in strips");
					if (a.red + a.green + a.blue < 3 * 200)
						inked++;
				}
			assertTrue(inked > 1000, "an empty picture");
		});
	}

	private ImageData painted(int width, int height, java.util.function.Consumer<GC> painting) {
		Image image = new Image(user.window().getDisplay(), width, height);
		GC gc = new GC(image);
		try {
			painting.accept(gc);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
