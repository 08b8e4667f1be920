package org.kaikaku.validation.internal.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kaikaku.core.calendar.JapaneseDigits;
import org.kaikaku.model.reformplan.PlanElement;

/**
 * A number of an element that ends in digits, taken apart: Ⅰ-1-(2) is 2 after Ⅰ-1-( and before ).
 *
 * @param prefix what stands around the last number
 * @param last   the last number
 */
public record ItemNumber(String prefix, int last) {
	private static final Pattern FORM = Pattern.compile("(.*?)(\\d{1,6})([^\\d]*)");

	/** The number of an element; null when it has none or one of another form. */
	public static ItemNumber of(PlanElement element) {
		if (element.getNumber() == null)
			return null;
		Matcher m = FORM.matcher(JapaneseDigits.toHalfWidth(element.getNumber()).strip());
		return m.matches() ? new ItemNumber(m.group(1) + "#" + m.group(3), Integer.parseInt(m.group(2))) : null;
	}
}
