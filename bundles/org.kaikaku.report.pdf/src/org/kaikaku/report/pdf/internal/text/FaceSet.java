package org.kaikaku.report.pdf.internal.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.kaikaku.report.pdf.internal.font.FontFile;
import org.kaikaku.report.pdf.internal.font.UsedFont;

/** The fonts of one report: one for each face, and others that stand in for letters which a face lacks. */
public final class FaceSet {

	/** A letter in a certain font, and its width in thousandths of the type size. */
	record Letter(UsedFont font, int shown, double width) {
	}

	/** Printed for a letter that no font has: the mark that Japanese printers use for a missing type. */
	private static final int GETA = '〓';

	private final Map<Face, UsedFont> faces = new EnumMap<>(Face.class);
	/** Letters met before, by face and code point of the basic plane: most reports use some hundred over and over. */
	private final Letter[][] known = new Letter[Face.values().length][0x10000];
	private final List<UsedFont> all;
	private final Set<Integer> missing = new TreeSet<>();
	private final Map<Face, Set<Integer>> replaced = new EnumMap<>(Face.class);

	/**
	 * Takes fonts into use.
	 *
	 * @param document the file that they are embedded in
	 * @param chosen the font of each face
	 * @param substitutes further fonts for letters that a chosen font lacks, best first
	 */
	public FaceSet(PDDocument document, Map<Face, FontFile> chosen, List<FontFile> substitutes) {
		Set<FontFile> distinct = new LinkedHashSet<>(chosen.values());
		distinct.addAll(substitutes);
		all = distinct.stream().map(font -> new UsedFont(font, document)).toList();
		chosen.forEach((face, font) -> faces.put(face, all.stream().filter(used -> used.font() == font).findFirst()
				.orElseThrow()));
	}

	/** The font of a face. */
	UsedFont font(Face face) {
		return faces.get(face);
	}

	/** The letter in its face or, if the face lacks it, in another. */
	Letter letter(Face face, int codePoint) {
		if (codePoint > 0xFFFF) {
			return find(face, codePoint);
		}
		Letter[] row = known[face.ordinal()];
		if (row[codePoint] == null) {
			row[codePoint] = find(face, codePoint);
		}
		return row[codePoint];
	}

	private Letter find(Face face, int codePoint) {
		UsedFont font = faces.get(face);
		int glyph = font.font().glyph(codePoint);
		if (glyph != 0) {
			return letter(font, codePoint, glyph);
		}
		for (UsedFont other : all) {
			glyph = other.font().glyph(codePoint);
			if (glyph != 0) {
				replaced.computeIfAbsent(face, key -> new TreeSet<>()).add(codePoint);
				return letter(other, codePoint, glyph);
			}
		}
		missing.add(codePoint);
		return codePoint == GETA ? letter(font, codePoint, 0) : find(face, GETA);
	}

	private static Letter letter(UsedFont font, int codePoint, int glyph) {
		try {
			return new Letter(font, codePoint, font.font().width(glyph));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Letters that no font has; 〓 was printed for them. */
	public Set<Integer> missing() {
		return missing;
	}

	/** Letters that a face lacks and another font has. */
	public Map<Face, Set<Integer>> replaced() {
		return replaced;
	}
}
