package org.kaikaku.app.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;

/** The mark of the program on windows and in the list of tasks: 改 on the accent colour. */
final class Mark {
	private static final int[] SIZES = { 16, 24, 32, 48, 64, 128 };
	private static final String SIGN = "改";

	private Mark() {
	}

	/** The mark in all sizes; they live as long as the display. */
	static Image[] images() {
		Display display = Display.getCurrent();
		Image[] images = new Image[SIZES.length];
		for (int i = 0; i < SIZES.length; i++) {
			int size = SIZES[i];
			ImageGcDrawer drawer = new ImageGcDrawer() {
				@Override
				public void drawOn(GC gc, int width, int height) {
					draw(gc, size);
				}

				@Override
				public int getGcStyle() {
					return SWT.TRANSPARENT;
				}
			};
			Image image = new Image(display, drawer, size, size);
			display.disposeExec(image::dispose);
			images[i] = image;
		}
		return images;
	}

	private static void draw(GC gc, int size) {
		gc.setAntialias(SWT.ON);
		gc.setBackground(new Color(0x00, 0x72, 0xB2));
		gc.fillRoundRectangle(0, 0, size, size, size / 4, size / 4);
		gc.setForeground(new Color(255, 255, 255));
		FontData data = gc.getDevice().getSystemFont().getFontData()[0];
		int points = Math.max(5, size * 72 * 7 / 10 / gc.getDevice().getDPI().y);
		Font font = new Font(gc.getDevice(), new FontData(data.getName(), points, SWT.BOLD));
		gc.setFont(font);
		Point extent = gc.textExtent(SIGN);
		gc.drawText(SIGN, (size - extent.x) / 2, (size - extent.y) / 2, true);
		font.dispose();
	}
}
