package org.kaikaku.report;

import java.util.List;

/**
 * What came of an export besides the file.
 *
 * @param messages sentences for the user about what was replaced or left out, such as a style that the template lacks or
 *        a letter that the font lacks; in the user's language; empty when all went as asked
 */
public record ExportResult(List<String> messages) {

	public ExportResult {
		messages = List.copyOf(messages);
	}

	/** Nothing to say. */
	public static ExportResult silent() {
		return new ExportResult(List.of());
	}
}
