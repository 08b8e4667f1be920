package org.kaikaku.report.pdf.internal.font;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font within one report; the file gets those of its glyphs that are printed. */
public final class UsedFont {

	private final FontFile font;
	private final PDDocument document;
	private PDFont embedded;

	/** Prepares a font for a report; it is embedded when its first letter is printed. */
	public UsedFont(FontFile font, PDDocument document) {
		this.font = font;
		this.document = document;
	}

	/** The font itself. */
	public FontFile font() {
		return font;
	}

	/** The font within the file. */
	public PDFont embedded() throws IOException {
		if (embedded == null) {
			embedded = PDType0Font.load(document, font.font(), true);
		}
		return embedded;
	}
}
