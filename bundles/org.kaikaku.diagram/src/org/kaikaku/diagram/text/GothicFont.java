package org.kaikaku.diagram.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.kaikaku.fonts.BundledFonts;

/**
 * The font of the pictures, BIZ UDPGothic as bundled, so that a picture is the same on every machine. Safe for any thread.
 */
public final class GothicFont implements TextMeasure {
	/** The font; read when first used. */
	public static final GothicFont INSTANCE = new GothicFont();
	/** What stands for a letter that the font lacks (下駄記号, as printers do). */
	public static final String GETA = "〓";
	private static final float UNITS = 1000;
	private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
	private final Map<Integer, Double> regularWidths = new ConcurrentHashMap<>();
	private final Map<Integer, Double> boldWidths = new ConcurrentHashMap<>();
	private Font regular;
	private Font bold;

	private GothicFont() {
	}

	/** A face for Java2D. */
	public synchronized Font face(boolean wantsBold) {
		if (regular == null) {
			regular = read(BundledFonts.GOTHIC);
			bold = read(BundledFonts.GOTHIC_BOLD);
		}
		return wantsBold ? bold : regular;
	}

	private static Font read(BundledFonts font) {
		try (InputStream in = font.open()) {
			return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(UNITS);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (FontFormatException e) {
			throw new IllegalStateException("The installation has a damaged font file " + font.fileName(), e);
		}
	}

	@Override
	public double width(String text, double size, boolean wantsBold) {
		Map<Integer, Double> widths = wantsBold ? boldWidths : regularWidths;
		double width = 0;
		for (int i = 0; i < text.length();) {
			int letter = text.codePointAt(i);
			Double known = widths.get(letter);
			width += known != null ? known : widths.computeIfAbsent(letter, k -> advance(k, wantsBold));
			i += Character.charCount(letter);
		}
		return width * size / UNITS;
	}

	private double advance(int letter, boolean wantsBold) {
		Font font = face(wantsBold);
		String text = font.canDisplay(letter) ? Character.toString(letter) : GETA;
		return font.createGlyphVector(EXACT, text).getGlyphMetrics(0).getAdvanceX();
	}

	/** The text with {@link #GETA} for every letter that the font lacks. */
	public String printable(String text, boolean wantsBold) {
		Font font = face(wantsBold);
		if (font.canDisplayUpTo(text) < 0)
			return text;
		StringBuilder printable = new StringBuilder();
		text.codePoints().forEach(c -> printable.append(font.canDisplay(c) ? Character.toString(c) : GETA));
		return printable.toString();
	}
}
