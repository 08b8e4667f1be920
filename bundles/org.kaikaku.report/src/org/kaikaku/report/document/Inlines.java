package org.kaikaku.report.document;

import java.util.List;
import java.util.stream.Collectors;

/** Operations on lines of inlines. */
public final class Inlines {

	private Inlines() {
	}

	/** The letters of all parts, one after the other. */
	public static String plainText(List<? extends Inline> parts) {
		return parts.stream().map(Inline::plainText).collect(Collectors.joining());
	}

	/** A line that consists of plain letters. */
	public static List<Inline> of(String text) {
		return List.of(Text.of(text));
	}
}
