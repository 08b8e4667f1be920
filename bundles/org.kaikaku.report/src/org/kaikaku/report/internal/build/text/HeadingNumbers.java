package org.kaikaku.report.internal.build.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kaikaku.core.calendar.JapaneseDigits;
import org.kaikaku.report.document.HeadingNumber;
import org.kaikaku.report.document.HeadingNumber.NumberStyle;
import org.kaikaku.report.text.TextConventions;

/** Reads the numbers of headings as plans write them. Numbers of other forms stay as they are. */
public final class HeadingNumbers {

	private static final Pattern DOT = Pattern.compile("([０-９]+)．");
	private static final Pattern BRACKETS = Pattern.compile("（([０-９]+)）");
	private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+");
	private static final int LAST_CIRCLED = 50;
	private static final int MOST_DIGITS = 4;

	private HeadingNumbers() {
	}

	/**
	 * The number of a chapter or section.
	 *
	 * @param written as printed, such as １． or （１）; may be {@code null}
	 * @return the number with the gap after it; {@code null} when nothing is written
	 */
	public static HeadingNumber of(String written) {
		if (written == null || written.isBlank()) {
			return null;
		}
		String number = written.strip();
		Matcher dot = DOT.matcher(number);
		if (dot.matches() && dot.group(1).length() <= MOST_DIGITS) {
			return new HeadingNumber(number, NumberStyle.FULL_WIDTH_DOT, value(dot.group(1)));
		}
		Matcher brackets = BRACKETS.matcher(number);
		if (brackets.matches() && brackets.group(1).length() <= MOST_DIGITS) {
			return new HeadingNumber(number, NumberStyle.FULL_WIDTH_BRACKETS, value(brackets.group(1)));
		}
		int circled = circled(number);
		if (circled > 0) {
			return new HeadingNumber(number + " ", NumberStyle.CIRCLED, circled);
		}
		return HeadingNumber.literal(number + "　");
	}

	/**
	 * The number of an item on its sheet: bare digits become full-width, all else stays.
	 *
	 * @param written as printed in the plan; may be {@code null}
	 * @return the number with the gap after it; {@code null} when nothing is written
	 */
	public static HeadingNumber ofItem(String written) {
		if (written == null || written.isBlank()) {
			return null;
		}
		String number = written.strip();
		if (DIGITS.matcher(number).matches() && number.length() <= MOST_DIGITS) {
			return new HeadingNumber(TextConventions.fullWidth(number) + "　", NumberStyle.FULL_WIDTH_SPACE, value(number));
		}
		return of(number);
	}

	private static int value(String digits) {
		return Integer.parseInt(JapaneseDigits.toHalfWidth(digits));
	}

	private static int circled(String number) {
		for (int i = 1; i <= LAST_CIRCLED && number.codePointCount(0, number.length()) == 1; i++) {
			if (TextConventions.circled(i).equals(number)) {
				return i;
			}
		}
		return 0;
	}
}
