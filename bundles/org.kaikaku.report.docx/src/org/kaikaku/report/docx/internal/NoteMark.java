package org.kaikaku.report.docx.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark of a note, taken apart: {@code (※１)} has {@code (※} before, {@code １} as number and {@code )} after it.
 *
 * @param before what stands before the number
 * @param number the number; empty in a mark without one
 * @param after what stands after the number
 */
record NoteMark(String before, String number, String after) {

	private static final Pattern NUMBERED = Pattern.compile("([^0-9０-９]*)([0-9０-９]*)(.*)");
	private static final Pattern BRACKET = Pattern.compile("(.*?)([)）]?)");

	/** Takes a mark apart. A number of Word's goes before the closing bracket of a mark that has none. */
	static NoteMark of(String mark) {
		Matcher numbered = NUMBERED.matcher(mark);
		if (numbered.matches() && !numbered.group(2).isEmpty()) {
			return new NoteMark(numbered.group(1), numbered.group(2), numbered.group(3));
		}
		Matcher bracket = BRACKET.matcher(mark);
		return bracket.matches() ? new NoteMark(bracket.group(1), "", bracket.group(2)) : new NoteMark(mark, "", "");
	}
}
