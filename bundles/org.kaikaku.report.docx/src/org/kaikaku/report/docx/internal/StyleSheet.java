package org.kaikaku.report.docx.internal;

import java.util.Map;

/**
 * The styles of the document. Writers name a style by the id it has in our own sheet; a template may know it by another.
 *
 * @param ids our id to the id in the file, where the two differ
 */
record StyleSheet(Map<String, String> ids) {

	StyleSheet {
		ids = Map.copyOf(ids);
	}

	/** Our own styles under their own ids. */
	static StyleSheet own() {
		return new StyleSheet(Map.of());
	}

	/** The id to write for one of our styles. */
	String id(String own) {
		return ids.getOrDefault(own, own);
	}
}
