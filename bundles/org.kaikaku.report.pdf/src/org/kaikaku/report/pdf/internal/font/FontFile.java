package org.kaikaku.report.pdf.internal.font;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A TrueType font as typesetting sees it: which letters it has and how wide they are. Not safe for several threads. */
public final class FontFile {

	private static final int TRUETYPE = 0x00010000;
	private static final int TRUE = 0x74727565;
	private static final int COLLECTION = 0x74746366;
	private static final int OPENTYPE = 0x4F54544F;

	private final TrueTypeFont font;
	private final CmapLookup letters;
	private final int glyphCount;
	private final double perUnit;
	private final String name;

	private FontFile(TrueTypeFont font) throws IOException, FontException {
		this.font = font;
		// Ligatures would make lines narrower than they were measured.
		font.setEnableGsub(false);
		letters = font.getUnicodeCmapLookup();
		glyphCount = font.getNumberOfGlyphs();
		perUnit = 1000.0 / font.getUnitsPerEm();
		name = font.getName();
		if (glyphCount == 0 || font.getGlyph() == null || font.getHorizontalMetrics() == null) {
			throw new FontException(FontException.Reason.DAMAGED, null);
		}
		OS2WindowsMetricsTable rights = font.getOS2Windows();
		// OpenType, OS/2 fsType: 2 alone means that the maker forbids embedding; bit 8 forbids subsets.
		if (rights != null && ((rights.getFsType() & 0xF) == 2 || (rights.getFsType() & 0x100) != 0)) {
			throw new FontException(FontException.Reason.EMBEDDING_FORBIDDEN, null);
		}
	}

	/**
	 * Reads a font.
	 *
	 * @param bytes the whole file: a TrueType font or a collection, of which the first font is taken
	 * @return the font
	 * @throws FontException if the file is damaged, is of another kind, or must not be embedded
	 */
	public static FontFile read(byte[] bytes) throws FontException {
		try {
			return new FontFile(parse(bytes));
		} catch (IOException | RuntimeException e) {
			// The parser answers damaged files with exceptions of many kinds; all mean the same to the user.
			throw new FontException(FontException.Reason.DAMAGED, e);
		}
	}

	private static TrueTypeFont parse(byte[] bytes) throws IOException, FontException {
		int kind = bytes.length < 12 ? 0
				: (bytes[0] & 0xFF) << 24 | (bytes[1] & 0xFF) << 16 | (bytes[2] & 0xFF) << 8 | bytes[3] & 0xFF;
		RandomAccessReadBuffer data = new RandomAccessReadBuffer(bytes);
		switch (kind) {
			case TRUETYPE, TRUE:
				return new TTFParser().parse(data);
			case OPENTYPE:
				OpenTypeFont openType = new OTFParser().parse(data);
				if (openType.isPostScript()) {
					throw new FontException(FontException.Reason.NOT_TRUETYPE, null);
				}
				return openType;
			case COLLECTION:
				TrueTypeFont[] first = new TrueTypeFont[1];
				new TrueTypeCollection(new ByteArrayInputStream(bytes)).processAllFonts(font -> {
					if (first[0] == null) {
						first[0] = font;
					}
				});
				if (first[0] instanceof OpenTypeFont postScript && postScript.isPostScript()) {
					throw new FontException(FontException.Reason.NOT_TRUETYPE, null);
				}
				return first[0];
			default:
				throw new FontException(FontException.Reason.NO_FONT, null);
		}
	}

	/** The font for embedding. */
	TrueTypeFont font() {
		return font;
	}

	/**
	 * The glyph of a letter.
	 *
	 * @param codePoint the letter
	 * @return its glyph, or 0 if the font lacks it
	 */
	public int glyph(int codePoint) {
		int glyph = letters.getGlyphId(codePoint);
		return glyph < 0 || glyph >= glyphCount ? 0 : glyph;
	}

	/** The width of a glyph in thousandths of the type size. */
	public double width(int glyph) throws IOException {
		return font.getAdvanceWidth(glyph) * perUnit;
	}

	/** The name by which other programs call the font. */
	public String postScriptName() {
		return name;
	}
}
