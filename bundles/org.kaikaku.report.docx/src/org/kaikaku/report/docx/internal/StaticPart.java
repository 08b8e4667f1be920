package org.kaikaku.report.docx.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The parts that are the same in every document, but for a few words. */
final class StaticPart {

	private StaticPart() {
	}

	/**
	 * Reads a part of the bundle.
	 *
	 * @param name its file
	 * @param words what stands for <code>${name}</code>
	 * @return the part
	 */
	static String read(String name, Map<String, String> words) throws IOException {
		try (InputStream in = StaticPart.class.getResourceAsStream("parts/" + name)) {
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			for (Map.Entry<String, String> word : words.entrySet()) {
				text = text.replace("${" + word.getKey() + "}", escape(word.getValue()));
			}
			return text;
		}
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
	}
}
