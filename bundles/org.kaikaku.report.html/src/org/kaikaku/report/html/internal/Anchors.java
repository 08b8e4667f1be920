package org.kaikaku.report.html.internal;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Names of places in the page. */
final class Anchors {

	private static final Set<String> SAFE = Set.of("http", "https", "mailto", "tel");

	private Anchors() {
	}

	/** The name of a heading's or caption's place: HTML forbids spaces in it. */
	static String of(String anchor) {
		return anchor.replaceAll("\\s", "_");
	}

	static String note(String id) {
		return "note-" + of(id);
	}

	/** The place of an item, for links from other pages. */
	static String element(String id) {
		return "e-" + of(id);
	}

	/** Whether an address leads to a page or a mailbox; {@code javascript:} and the like from a hostile plan do not. */
	static boolean isSafe(URI target) {
		return target.getScheme() != null && SAFE.contains(target.getScheme().toLowerCase(Locale.ROOT));
	}
}
