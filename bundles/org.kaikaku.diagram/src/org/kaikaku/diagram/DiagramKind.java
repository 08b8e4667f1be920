package org.kaikaku.diagram;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The pictures of a plan. */
public enum DiagramKind {
	/** Comprehensive plan, plan, themes and items. */
	STRUCTURE,
	/** Departments and the items that they lead or support. */
	RESPONSIBILITY,
	/** Items and activities over the fiscal years. */
	SCHEDULE,
	/** Items of the plan before, this plan and the next draft. */
	LINEAGE;

	/** The word for it on the command line, such as {@code structure}. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The kind with a word; empty when there is none. */
	public static Optional<DiagramKind> of(String word) {
		return Stream.of(values()).filter(k -> k.word().equals(word)).findFirst();
	}
}
