package org.kaikaku.report.xlsx.internal;

import java.math.BigDecimal;
import org.kaikaku.report.text.TextConventions;

/** Formats that show a true number as the report writes it. */
final class NumberFormats {

	private NumberFormats() {
	}

	/** Thousands separated, as many decimals as the number has. */
	static String plain(BigDecimal number) {
		return number.scale() <= 0 ? "#,##0" : "#,##0." + "0".repeat(number.scale());
	}

	/**
	 * A format that shows a number as a text of the report does, with its unit and its sign for negative amounts.
	 *
	 * @param number the number
	 * @param text the text of the report
	 * @param conventions how the report writes numbers
	 * @return the format; {@code null} when the text says something else than the number
	 */
	static String asWritten(BigDecimal number, String text, TextConventions conventions) {
		String digits = conventions.inTable(number.abs());
		int at = text.indexOf(digits);
		if (at < 0) {
			return null;
		}
		String before = text.substring(0, at);
		String after = text.substring(at + digits.length());
		String format = quoted(before) + plain(number) + quoted(after);
		String sign = conventions.negativeSign().sign() + conventions.negativeGap();
		// Excel leaves out its own minus when a format has a second part; the report's sign stands there.
		return number.signum() < 0 ? plain(number) + quoted(after) + ";" + format : format + ";" + quoted(sign) + format;
	}

	private static String quoted(String words) {
		return words.isEmpty() ? "" : "\"" + words.replace("\"", "") + "\"";
	}
}
