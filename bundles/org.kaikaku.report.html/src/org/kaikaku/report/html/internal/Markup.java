package org.kaikaku.report.html.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writes HTML; every text and value is escaped. Failures of the stream come as {@link UncheckedIOException}. */
final class Markup {

	private final Writer out;

	Markup(Writer out) {
		this.out = out;
	}

	/** Writes markup as it is. */
	Markup raw(String markup) {
		try {
			out.write(markup);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return this;
	}

	/** Writes words. */
	Markup text(String words) {
		return raw(escape(words));
	}

	/**
	 * Opens an element.
	 *
	 * @param attributes names and values by turns; those whose value is {@code null} are left out
	 */
	Markup open(String name, String... attributes) {
		StringBuilder tag = new StringBuilder("<").append(name);
		for (int i = 0; i < attributes.length; i += 2) {
			if (attributes[i + 1] != null) {
				tag.append(' ').append(attributes[i]).append("=\"").append(escape(attributes[i + 1])).append('"');
			}
		}
		return raw(tag.append('>').toString());
	}

	/** Closes an element. */
	Markup close(String name) {
		return raw("</" + name + ">");
	}

	/** An element with nothing but words. */
	Markup element(String name, String words, String... attributes) {
		return open(name, attributes).text(words).close(name);
	}

	static String escape(String text) {
		StringBuilder safe = new StringBuilder(text.length() + 16);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '&' -> safe.append("&amp;");
				case '<' -> safe.append("&lt;");
				case '>' -> safe.append("&gt;");
				case '"' -> safe.append("&quot;");
				default -> {
					if (c >= ' ' || c == '\n' || c == '\t') {
						safe.append(c);
					}
				}
			}
		}
		return safe.toString();
	}
}
