package org.kaikaku.report.docx.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * The signs that Word puts before list paragraphs by itself. Word turns a typed ・ into such a list, so without them an
 * edited text would come back without its signs.
 */
final class ListSigns {

	private final Map<String, String> abstractOfNum = new HashMap<>();
	private final Map<String, Element> levels = new HashMap<>();
	private final Map<String, Integer> counters = new HashMap<>();
	private String level = "0";

	/**
	 * Reads the definitions.
	 *
	 * @param numbering the numbering part, or {@code null}
	 */
	ListSigns(byte[] numbering) throws IOException {
		if (numbering == null) {
			return;
		}
		for (Element e : SafeXml.children(SafeXml.parse(numbering).getDocumentElement())) {
			if ("abstractNum".equals(e.getLocalName())) {
				for (Element lvl : SafeXml.below(e, "lvl")) {
					levels.put(SafeXml.w(e, "abstractNumId") + "/" + SafeXml.w(lvl, "ilvl"), lvl);
				}
			} else if ("num".equals(e.getLocalName())) {
				abstractOfNum.put(SafeXml.w(e, "numId"), value(e, "abstractNumId", ""));
			}
		}
	}

	private static String value(Element parent, String name, String otherwise) {
		Element child = SafeXml.child(parent, name);
		String value = child == null ? null : SafeXml.w(child, "val");
		return value == null ? otherwise : value;
	}

	/** The level of the next paragraph. */
	void level(String value) {
		level = value == null ? "0" : value;
	}

	/** The sign of the next paragraph of a list; empty if the list has none. */
	String next(String numId) {
		String key = abstractOfNum.get(numId) + "/" + level;
		Element lvl = levels.get(key);
		String position = numId + "/" + level;
		level = "0";
		if (lvl == null) {
			return "";
		}
		String format = value(lvl, "numFmt", "decimal");
		String text = value(lvl, "lvlText", "");
		if (format.equals("bullet")) {
			// Word's own bullets are letters of the Symbol font; what people mean is the middle dot.
			return text.isEmpty() || text.charAt(0) >= 0xE000 && text.charAt(0) <= 0xF8FF || text.equals("●") ? "・" : text;
		}
		int start = Integer.parseInt(value(lvl, "start", "1").replaceAll("[^0-9]", "0"));
		int number = counters.merge(position, start, (old, first) -> old + 1);
		return text.replaceAll("%[1-9]", written(format, number));
	}

	private static String written(String format, int number) {
		return switch (format) {
			case "decimalFullWidth", "decimalFullWidth2" -> wide(number);
			case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
				number >= 1 && number <= 20 ? Character.toString('①' + number - 1) : Integer.toString(number);
			case "aiueoFullWidth", "aiueo" -> {
				String kana = Numbering.KATAKANA;
				yield number >= 1 && number <= kana.length() ? kana.substring(number - 1, number) : Integer.toString(number);
			}
			case "none" -> "";
			default -> Integer.toString(number);
		};
	}

	private static String wide(int number) {
		StringBuilder wide = new StringBuilder();
		Integer.toString(number).chars().forEach(c -> wide.append((char) (c - '0' + '０')));
		return wide.toString();
	}
}
