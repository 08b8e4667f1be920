package org.kaikaku.report.xlsx.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kaikaku.report.document.Align;
import org.kaikaku.report.office.XmlOut;

/** The styles of a workbook; equal ones are made once, because Excel bears only some thousands. */
final class Styles {

	private record FontKey(int size, boolean bold) {
	}

	/** Numbers of the formats that a workbook defines for itself begin here. */
	private static final int FIRST_FORMAT = 164;
	/** Excel turns text by this number of degrees when it is to stand upright. */
	private static final int UPRIGHT = 255;
	/** The Windows number of the Japanese character set, by which Excel finds a substitute font. */
	private static final int JAPANESE = 128;
	private static final int USUAL_SIZE = 10;
	private static final String DEFAULT_FONT = "BIZ UDPゴシック";
	private static final String[] EDGES = {"left", "right", "top", "bottom"};
	private static final int[] EDGE_BITS = {Look.LEFT, Look.RIGHT, Look.TOP, Look.BOTTOM};

	private final String headingFont;
	private final String bodyFont;
	private final Map<Look, Integer> looks = new LinkedHashMap<>();
	private final Map<FontKey, Integer> fonts = new LinkedHashMap<>();
	private final Map<String, Integer> formats = new LinkedHashMap<>();
	private final Map<Look.Ground, Integer> grounds = new LinkedHashMap<>();
	private final Map<Integer, Integer> borders = new LinkedHashMap<>();
	private Look last;
	private int lastNumber;

	Styles(String headingFont, String bodyFont) {
		this.headingFont = headingFont == null ? DEFAULT_FONT : headingFont;
		this.bodyFont = bodyFont == null ? DEFAULT_FONT : bodyFont;
		fonts.put(new FontKey(USUAL_SIZE, false), 0);
		borders.put(0, 0);
	}

	/** The number of the style of cells that look so; 0 is the style of cells that nobody wrote. */
	int of(Look look) {
		if (look != last) {
			last = look;
			lastNumber = looks.computeIfAbsent(look, k -> looks.size() + 1);
		}
		return lastNumber;
	}

	/** Writes the part; after the last cell. */
	void write(XmlOut xml) {
		Map<Look, int[]> parts = new HashMap<>();
		looks.keySet().forEach(look -> parts.put(look, parts(look)));
		xml.start("styleSheet", "xmlns", SheetOut.MAIN);
		writeFormats(xml);
		writeFonts(xml);
		writeFills(xml);
		writeBorders(xml);
		xml.start("cellStyleXfs", "count", 1).leaf("xf", "numFmtId", 0, "fontId", 0, "fillId", 0, "borderId", 0).end();
		xml.start("cellXfs", "count", looks.size() + 1);
		xml.leaf("xf", "numFmtId", 0, "fontId", 0, "fillId", 0, "borderId", 0, "xfId", 0);
		looks.keySet().forEach(look -> writeLook(xml, look, parts.get(look)));
		xml.end();
		xml.start("cellStyles", "count", 1).leaf("cellStyle", "name", "Normal", "xfId", 0, "builtinId", 0).end();
		xml.end().finish();
	}

	/** The numbers of format, font, fill and border. */
	private int[] parts(Look look) {
		return new int[] {
				look.format() == null ? 0 : formats.computeIfAbsent(look.format(), k -> FIRST_FORMAT + formats.size()),
				fonts.computeIfAbsent(new FontKey(look.size(), look.bold()), k -> fonts.size()),
				look.ground().argb() == null ? 0 : grounds.computeIfAbsent(look.ground(), k -> 2 + grounds.size()),
				borders.computeIfAbsent(look.rules(), k -> borders.size())};
	}

	private void writeFormats(XmlOut xml) {
		if (!formats.isEmpty()) {
			xml.start("numFmts", "count", formats.size());
			formats.forEach((format, number) -> xml.leaf("numFmt", "numFmtId", number, "formatCode", format));
			xml.end();
		}
	}

	private void writeFonts(XmlOut xml) {
		xml.start("fonts", "count", fonts.size());
		for (FontKey font : fonts.keySet()) {
			xml.start("font");
			if (font.bold()) {
				xml.leaf("b");
			}
			xml.leaf("sz", "val", font.size()).leaf("name", "val", font.bold() ? headingFont : bodyFont)
					.leaf("charset", "val", JAPANESE);
			xml.end();
		}
		xml.end();
	}

	private void writeFills(XmlOut xml) {
		xml.start("fills", "count", grounds.size() + 2);
		// Excel takes the first two for itself, whatever they say.
		xml.start("fill").leaf("patternFill", "patternType", "none").end();
		xml.start("fill").leaf("patternFill", "patternType", "gray125").end();
		for (Look.Ground ground : grounds.keySet()) {
			xml.start("fill").start("patternFill", "patternType", "solid").leaf("fgColor", "rgb", ground.argb()).end().end();
		}
		xml.end();
	}

	private void writeBorders(XmlOut xml) {
		xml.start("borders", "count", borders.size());
		for (int rules : borders.keySet()) {
			xml.start("border");
			for (int edge = 0; edge < EDGES.length; edge++) {
				if ((rules & EDGE_BITS[edge]) == 0) {
					xml.leaf(EDGES[edge]);
				} else {
					xml.start(EDGES[edge], "style", "thin").leaf("color", "auto", 1).end();
				}
			}
			xml.leaf("diagonal").end();
		}
		xml.end();
	}

	private static void writeLook(XmlOut xml, Look look, int[] parts) {
		xml.start("xf", "numFmtId", parts[0], "fontId", parts[1], "fillId", parts[2], "borderId", parts[3], "xfId", 0,
				"applyNumberFormat", parts[0] == 0 ? null : 1, "applyFont", 1, "applyFill", parts[2] == 0 ? null : 1,
				"applyBorder", parts[3] == 0 ? null : 1, "applyAlignment", 1);
		xml.leaf("alignment", "horizontal", horizontal(look.align()), "vertical", vertical(look),
				"textRotation", look.upright() ? UPRIGHT : null, "wrapText", look.format() == null ? 1 : null,
				"indent", look.indent() == 0 ? null : look.indent());
		xml.end();
	}

	private static String horizontal(Align align) {
		return switch (align) {
			case START, JUSTIFIED -> "left";
			case CENTER -> "center";
			case END -> "right";
		};
	}

	private static String vertical(Look look) {
		return switch (look.vertical()) {
			case TOP -> "top";
			case MIDDLE -> "center";
			case BOTTOM -> "bottom";
		};
	}
}
