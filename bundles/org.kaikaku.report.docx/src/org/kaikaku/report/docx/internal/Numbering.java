package org.kaikaku.report.docx.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaikaku.report.document.Heading;
import org.kaikaku.report.document.HeadingNumber;
import org.kaikaku.report.document.Marker;
import org.kaikaku.report.office.XmlOut;

/**
 * The numbering of headings and, if wanted, of lists. Word counts by itself; this class counts along, and where Word
 * would come to another number than the one that is written in the report, the caller prints the number as text.
 */
final class Numbering {

	/** The order of syllables by which lists are counted. */
	static final String KATAKANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
	private static final int LEVELS = 6;

	/** The format of one level: how Word writes the number. */
	private record Format(String numFmt, String text, boolean space) {
	}

	private record ListKey(String before, String after, Marker.Kind kind) {
	}

	/** A list definition with the numbers that were begun with it. */
	private record ListDefinition(int abstractId, Format format) {
	}

	private record Instance(int numId, int abstractId, int start) {
	}

	private final int firstAbstract;
	private final Format[] headings = new Format[LEVELS];
	private final int[] counters = new int[LEVELS];
	private final Map<ListKey, ListDefinition> lists = new LinkedHashMap<>();
	private final List<Instance> instances = new ArrayList<>();
	private int nextNum;
	private int headingNum;

	/**
	 * Begins a numbering.
	 *
	 * @param firstAbstract the first free id of a definition; more than 0 when a template has some
	 * @param firstNum the first free id of a list, at least 1
	 */
	Numbering(int firstAbstract, int firstNum) {
		this.firstAbstract = firstAbstract;
		this.nextNum = firstNum;
	}

	/**
	 * Takes a heading into account.
	 *
	 * @return the list that numbers it, or 0 when its number, if any, must be written as text
	 */
	int heading(Heading heading) {
		HeadingNumber number = heading.number();
		if (number == null || number.style() == HeadingNumber.NumberStyle.LITERAL) {
			return 0;
		}
		int level = heading.level() - 1;
		Format format = format(number.style(), level + 1, number.written());
		String counted = written(number.style(), number.ordinal());
		boolean possible = counted.equals(number.written()) || (counted + " ").equals(number.written());
		boolean sameFormat = headings[level] == null || headings[level].equals(format);
		if (!possible || !sameFormat || counters[level] + 1 != number.ordinal() || !parentsCounted(level)) {
			return 0;
		}
		headings[level] = format;
		counters[level]++;
		for (int deeper = level + 1; deeper < LEVELS; deeper++) {
			counters[deeper] = 0;
		}
		if (headingNum == 0) {
			headingNum = nextNum++;
			instances.add(new Instance(headingNum, firstAbstract, 0));
		}
		return headingNum;
	}

	// A level that begins before its parent has a number would be counted on by Word when the parent starts.
	private boolean parentsCounted(int level) {
		return level == 0 || counters[level - 1] > 0 || headings[level - 1] == null;
	}

	/**
	 * Begins a list whose signs Word makes.
	 *
	 * @param marker the sign of its first entry
	 * @return the list, or 0 when Word has no numbering that gives this sign
	 */
	int list(Marker marker) {
		ListDefinition definition = definition(marker);
		if (definition == null) {
			return 0;
		}
		int num = nextNum++;
		instances.add(new Instance(num, definition.abstractId(), marker.ordinal()));
		return num;
	}

	private ListDefinition definition(Marker marker) {
		Format format;
		ListKey key;
		if (marker.kind() == Marker.Kind.BULLET && marker.after().isEmpty() && !marker.before().isBlank()) {
			format = new Format("bullet", marker.before().strip(), false);
			key = new ListKey(marker.before(), "", marker.kind());
		} else if (marker.kind() == Marker.Kind.NUMBER && marker.after().isEmpty()) {
			format = numberFormat(marker);
			key = format == null ? null : new ListKey(format.numFmt(), format.text(), marker.kind());
		} else {
			return null;
		}
		if (format == null) {
			return null;
		}
		return lists.computeIfAbsent(key, k -> new ListDefinition(firstAbstract + 1 + lists.size(), format));
	}

	private static Format numberFormat(Marker marker) {
		for (HeadingNumber.NumberStyle style : HeadingNumber.NumberStyle.values()) {
			if (style != HeadingNumber.NumberStyle.LITERAL
					&& written(style, marker.ordinal()).strip().equals(marker.before().strip())) {
				return format(style, 1, marker.before());
			}
		}
		return null;
	}

	private static Format format(HeadingNumber.NumberStyle style, int level, String written) {
		boolean space = written.endsWith(" ");
		String number = "%" + level;
		return switch (style) {
			case FULL_WIDTH_DOT -> new Format("decimalFullWidth", number + "．", space);
			case FULL_WIDTH_BRACKETS -> new Format("decimalFullWidth", "（" + number + "）", space);
			case FULL_WIDTH_SPACE -> new Format("decimalFullWidth", number + "　", space);
			case CIRCLED -> new Format("decimalEnclosedCircle", number, space);
			case KATAKANA -> new Format("aiueoFullWidth", number, space);
			case LITERAL -> throw new IllegalArgumentException("a literal number has no format");
		};
	}

	private static String written(HeadingNumber.NumberStyle style, int ordinal) {
		String wide = wide(ordinal);
		return switch (style) {
			case FULL_WIDTH_DOT -> wide + "．";
			case FULL_WIDTH_BRACKETS -> "（" + wide + "）";
			case FULL_WIDTH_SPACE -> wide + "　";
			case CIRCLED -> ordinal >= 1 && ordinal <= 20 ? Character.toString('①' + ordinal - 1) : "";
			case KATAKANA -> ordinal >= 1 && ordinal <= KATAKANA.length() ? KATAKANA.substring(ordinal - 1, ordinal) : "";
			case LITERAL -> "";
		};
	}

	private static String wide(int number) {
		StringBuilder wide = new StringBuilder();
		Integer.toString(number).chars().forEach(c -> wide.append((char) (c - '0' + '０')));
		return wide.toString();
	}

	/** Writes the definitions. */
	void writeAbstracts(XmlOut xml) {
		if (headingNum > 0) {
			xml.start("w:abstractNum", "w:abstractNumId", firstAbstract);
			xml.leaf("w:multiLevelType", "w:val", "multilevel");
			for (int level = 0; level < LEVELS; level++) {
				Format format = headings[level] == null ? new Format("none", "", false) : headings[level];
				level(xml, level, format, 0);
			}
			xml.end();
		}
		for (ListDefinition list : lists.values()) {
			xml.start("w:abstractNum", "w:abstractNumId", list.abstractId());
			xml.leaf("w:multiLevelType", "w:val", "singleLevel");
			level(xml, 0, list.format(), 1);
			xml.end();
		}
	}

	private static void level(XmlOut xml, int level, Format format, int hangingLetters) {
		xml.start("w:lvl", "w:ilvl", level);
		xml.leaf("w:start", "w:val", 1);
		xml.leaf("w:numFmt", "w:val", format.numFmt());
		xml.leaf("w:suff", "w:val", format.space() ? "space" : "nothing");
		xml.leaf("w:lvlText", "w:val", format.text());
		xml.leaf("w:lvlJc", "w:val", "left");
		if (hangingLetters > 0) {
			xml.start("w:pPr").leaf("w:ind", "w:left", 220 * hangingLetters, "w:hanging", 220 * hangingLetters).end();
		}
		xml.end();
	}

	/** Writes the lists. */
	void writeInstances(XmlOut xml) {
		for (Instance instance : instances) {
			xml.start("w:num", "w:numId", instance.numId());
			xml.leaf("w:abstractNumId", "w:val", instance.abstractId());
			if (instance.start() > 0) {
				xml.start("w:lvlOverride", "w:ilvl", 0).leaf("w:startOverride", "w:val", instance.start()).end();
			}
			xml.end();
		}
	}
}
