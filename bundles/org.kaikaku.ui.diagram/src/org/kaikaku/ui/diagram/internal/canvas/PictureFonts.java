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
	private static PictureFonts instance;

	private final Face regular;
	private final Face bold;

	/** A face with what is known of its letters. Sizes are in pixels of the large font. */
	static final class Face {
		final Font font;
		final double size;
		final double ascent;
		private final Map<String, Integer> widths = new HashMap<>();

		private Face(Display display, String family, int style) {
			font = new Font(display, family, POINTS, style);
			GC gc = new GC(display);
			gc.setFont(font);
			FontMetrics metrics = gc.getFontMetrics();
			ascent = metrics.getAscent() + (double) metrics.getLeading();
			size = POINTS * display.getDPI().y / 72.0;
			gc.dispose();
		}

		/** The width of a text; {@code gc} has this face. */
		int width(GC gc, String text) {
			if (widths.size() > 20_000)
				widths.clear();
			return widths.computeIfAbsent(text, t -> gc.textExtent(t, SWT.DRAW_TRANSPARENT).x);
		}
	}

	private PictureFonts(Display display) {
		String family = BundledFonts.GOTHIC.family();
		regular = new Face(display, family, SWT.NORMAL);
		bold = new Face(display, family, SWT.BOLD);
		display.disposeExec(() -> {
			regular.font.dispose();
			bold.font.dispose();
			instance = null;
		});
	}

	/** The fonts; interface thread. */
	static PictureFonts of(Display display) {
		if (instance == null) {
			for (BundledFonts face : new BundledFonts[] { BundledFonts.GOTHIC, BundledFonts.GOTHIC_BOLD }) {
				Path file = file(face);
				if (Files.isRegularFile(file))
					display.loadFont(file.toString());
			}
			instance = new PictureFonts(display);
		}
		return instance;
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
