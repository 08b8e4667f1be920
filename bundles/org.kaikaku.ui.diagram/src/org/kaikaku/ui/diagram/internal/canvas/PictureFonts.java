package org.kaikaku.ui.diagram.internal.canvas;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.kaikaku.fonts.BundledFonts;

/**
 * The faces in which pictures are written on the screen: those of paper, so that letters take the room that was measured for
 * them. They are made once, large, and scaled when drawn, which lets them have every size and lie on fractions of a pixel.
 */
final class PictureFonts {
	/** Large, so that the rounding of advances to whole pixels is lost when scaled down. */
	private static final int POINTS = 72;
	private static final Map<Device, PictureFonts> ALL = new HashMap<>();

	private final Face regular;
	private final Face bold;

	/** A face with what is known of its letters. Sizes are in pixels of the large font. */
	static final class Face {
		final Font font;
		final double size;
		final double ascent;
		private final Map<String, Integer> widths = new HashMap<>();

		private Face(GC gc, String family, int style) {
			font = new Font(gc.getDevice(), family, POINTS, style);
			gc.setFont(font);
			FontMetrics metrics = gc.getFontMetrics();
			ascent = metrics.getAscent() + (double) metrics.getLeading();
			size = POINTS * gc.getDevice().getDPI().y / 72.0;
		}

		/** The width of a text; {@code gc} has this face. */
		int width(GC gc, String text) {
			if (widths.size() > 20_000)
				widths.clear();
			return widths.computeIfAbsent(text, t -> gc.textExtent(t, SWT.DRAW_TRANSPARENT).x);
		}
	}

	private PictureFonts(GC gc) {
		String family = BundledFonts.GOTHIC.family();
		regular = new Face(gc, family, SWT.NORMAL);
		bold = new Face(gc, family, SWT.BOLD);
	}

	/** The fonts of what is painted on; interface thread. The font of the GC is another one afterwards. */
	static PictureFonts of(GC gc) {
		Device device = gc.getDevice();
		PictureFonts known = ALL.get(device);
		if (known != null)
			return known;
		if (device instanceof Display display) {
			load(display);
			display.disposeExec(() -> forget(display));
		}
		PictureFonts made = new PictureFonts(gc);
		ALL.put(device, made);
		return made;
	}

	/** Makes the faces known to the window system, for printers too. */
	private static void load(Display display) {
		for (BundledFonts face : new BundledFonts[] { BundledFonts.GOTHIC, BundledFonts.GOTHIC_BOLD }) {
			Path file = file(face);
			if (Files.isRegularFile(file))
				display.loadFont(file.toString());
		}
	}

	/** Lets go of the fonts of a device; before a printer is disposed of. */
	static void forget(Device device) {
		PictureFonts gone = ALL.remove(device);
		if (gone != null) {
			gone.regular.font.dispose();
			gone.bold.font.dispose();
		}
	}

	Face face(boolean wantsBold) {
		return wantsBold ? bold : regular;
	}

	private static Path file(BundledFonts face) {
		return Platform.getStateLocation(Platform.getBundle("org.kaikaku.ui.diagram")).toPath().resolve(face.fileName());
	}

	/** Puts the font files where the window system can read them; any thread, before the first picture is shown. */
	static void unpack() {
		for (BundledFonts face : new BundledFonts[] { BundledFonts.GOTHIC, BundledFonts.GOTHIC_BOLD }) {
			Path file = file(face);
			if (Files.isRegularFile(file))
				continue;
			try (InputStream in = face.open()) {
				Files.createDirectories(file.getParent());
				Path whole = Files.createTempFile(file.getParent(), "font", ".part");
				Files.copy(in, whole, StandardCopyOption.REPLACE_EXISTING);
				Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
			} catch (IOException e) {
				// The system's own face is used then; the picture is complete without it.
				Platform.getLog(PictureFonts.class).warn(e.getMessage(), e);
			}
		}
	}
}
