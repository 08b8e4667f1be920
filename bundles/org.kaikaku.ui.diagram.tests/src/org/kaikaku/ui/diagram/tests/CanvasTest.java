package org.kaikaku.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaikaku.diagram.drawing.Drawing;
import org.kaikaku.diagram.layout.Rect;
import org.kaikaku.ui.diagram.internal.canvas.PictureCanvas;
import org.kaikaku.ui.diagram.internal.canvas.PicturePainter;

/** What is painted in parts is what is painted as a whole: no remnants and no seams, at scales of screens that are no whole numbers too. */
class CanvasTest extends DiagramTest {
	private static final int WIDTH = 900;
	private static final int HEIGHT = 600;
	private static final int PIECES = 30;
	private static final int STEPS = 11;
	private static final int STEP = 37;
	private static final int BARS = 20;
	/** Of 255; ends of dashes that are begun elsewhere differ by less. */
	private static final int INVISIBLE = 12;

	@ParameterizedTest
	@ValueSource(doubles = { 1, 1.25, 1.5, 1.75, 2 })
	void aPartThatIsPaintedAnewIsThePartOfTheWhole(double screenScale) throws Exception {
		open("担当図");
		screen.run(() -> {
			Drawing drawing = view.picture().drawing();
			Display display = view.viewer().getControl().getDisplay();
			Random random = new Random(7);
			for (double zoom : new double[] { 0.6, 1, 1.33 }) {
				PicturePainter painter = new PicturePainter(drawing);
				double scale = screenScale * zoom;
				double x = -random.nextInt((int) (drawing.width() * scale - WIDTH / 2));
				double y = -random.nextInt((int) (drawing.height() * scale - HEIGHT / 2));
				Image whole = painted(display, painter, x, y, scale, null, null);
				Image parts = painted(display, painter, x, y, scale, null, null);
				for (int i = 0; i < PIECES; i++) {
					Rectangle piece = new Rectangle(random.nextInt(WIDTH - 40), random.nextInt(HEIGHT - 40), 1 + random.nextInt(300), 1 + random.nextInt(200));
					painted(display, painter, x, y, scale, piece, parts);
				}
				assertEquals(-1, difference(whole.getImageData(100), parts.getImageData(100)), "first pixel that differs at " + scale);
				painter.dispose();
				whole.dispose();
				parts.dispose();
			}
		});
	}

	/** Paints everything on a new image, or a piece anew on one, after something else was there. */
	private static Image painted(Display display, PicturePainter painter, double x, double y, double scale, Rectangle piece, Image on) {
		Image image = on == null ? new Image(display, WIDTH, HEIGHT) : on;
		GC gc = new GC(image);
		Rectangle area = piece == null ? new Rectangle(0, 0, WIDTH, HEIGHT) : piece;
		gc.setClipping(area);
		gc.setBackground(display.getSystemColor(SWT.COLOR_MAGENTA));
		gc.fillRectangle(area);
		gc.setBackground(display.getSystemColor(SWT.COLOR_WHITE));
		gc.fillRectangle(area);
		painter.paint(gc, x, y, scale, new Rect((area.x - x) / scale, (area.y - y) / scale, area.width / scale, area.height / scale));
		gc.dispose();
		return image;
	}

	private static int difference(ImageData a, ImageData b) {
		for (int y = 0; y < Math.min(a.height, b.height); y++)
			for (int x = 0; x < Math.min(a.width, b.width); x++)
				if (!close(a.palette.getRGB(a.getPixel(x, y)), b.palette.getRGB(b.getPixel(x, y))))
					return y * a.width + x;
		return -1;
	}

	private static boolean close(RGB a, RGB b) {
		return Math.abs(a.red - b.red) <= INVISIBLE && Math.abs(a.green - b.green) <= INVISIBLE && Math.abs(a.blue - b.blue) <= INVISIBLE;
	}

	@Test
	void scrollingByPaintingAnewShowsWhatMovingPixelsShows() throws Exception {
		open("担当図");
		PictureCanvas canvas = (PictureCanvas) view.viewer().getControl();
		screen.run(() -> view.zooming().to(1.33));
		rest();
		for (boolean anew : new boolean[] { false, true }) {
			screen.run(() -> {
				canvas.scrollTo(0, 0);
				canvas.repaints(anew);
			});
			rest();
			for (int step = 1; step <= STEPS; step++) {
				int at = step * STEP;
				screen.run(() -> {
					canvas.scrollTo(at / 3, at);
					canvas.update();
				});
				rest();
			}
			assertEquals(STEPS * STEP, screen.ask(() -> canvas.getViewport().getViewLocation().y));
			screen.until("the whole picture at its new place, painted " + (anew ? "anew" : "where it comes into view"),
					() -> difference(expected(canvas), picture(canvas)) < 0);
		}
	}

	private ImageData expected(PictureCanvas canvas) {
		PicturePainter painter = new PicturePainter(view.picture().drawing());
		var at = canvas.getViewport().getViewLocation();
		Image image = painted(canvas.getDisplay(), painter, -at.x, -at.y, view.zooming().scale(), null, null);
		ImageData data = image.getImageData(100);
		image.dispose();
		painter.dispose();
		return data;
	}

	/** Without the edges, over which the window system lays its scroll bars for a while. */
	private static ImageData picture(PictureCanvas canvas) {
		Rectangle area = canvas.getClientArea();
		Image image = new Image(canvas.getDisplay(), area.width - BARS, area.height - BARS);
		GC gc = new GC(canvas);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageData data = image.getImageData(100);
		image.dispose();
		return data;
	}
}
