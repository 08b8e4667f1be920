package org.kaikaku.validation;

import java.util.List;

/** The rules that come with the product, for use without OSGi. */
public final class BuiltInRules {
	private BuiltInRules() {
	}

	/** New instances of all of them. */
	public static List<Rule> all() {
		return List.of();
	}
}
