package org.kaikaku.report.office;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes one XML part as UTF-8, element by element. The report's parts are simple and large; a writer that knows nothing
 * of namespaces is several times faster than StAX and keeps memory flat.
 *
 * <p>Letters that XML 1.0 forbids are dropped, halves of surrogate pairs become U+FFFD. Failures of the stream surface
 * as {@link UncheckedIOException}, because the visitors in between must not declare them.
 */
public final class XmlOut {

	private static final int FLUSH_AT = 1 << 15;

	private final OutputStream out;
	private final StringBuilder buffer = new StringBuilder(FLUSH_AT + 4096);
	private final Deque<String> open = new ArrayDeque<>();
	private boolean inTag;

	public XmlOut(OutputStream out) {
		this.out = out;
	}

	/** The XML declaration; call once at the beginning of a part. */
	public XmlOut declaration() {
		buffer.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
		return this;
	}

	/** Opens an element. */
	public XmlOut start(String name) {
		closeTag();
		buffer.append('<').append(name);
		open.push(name);
		inTag = true;
		return this;
	}

	/** Opens an element with attributes given as name, value, name, value ...; a {@code null} value leaves one out. */
	public XmlOut start(String name, Object... attributes) {
		start(name);
		for (int i = 0; i < attributes.length; i += 2) {
			if (attributes[i + 1] != null) {
				attr((String) attributes[i], attributes[i + 1]);
			}
		}
		return this;
	}

	/** An attribute of the element just opened. */
	public XmlOut attr(String name, Object value) {
		if (!inTag) {
			throw new IllegalStateException("attribute " + name + " outside a tag");
		}
		buffer.append(' ').append(name).append("=\"");
		escape(String.valueOf(value), true);
		buffer.append('"');
		return this;
	}

	/** Letters inside the open element. */
	public XmlOut text(String text) {
		closeTag();
		escape(text, false);
		flushIfFull();
		return this;
	}

	/** XML that is already well-formed. */
	public XmlOut raw(String xml) {
		closeTag();
		buffer.append(xml);
		flushIfFull();
		return this;
	}

	/** Closes the innermost element. */
	public XmlOut end() {
		String name = open.pop();
		if (inTag) {
			buffer.append("/>");
			inTag = false;
		} else {
			buffer.append("</").append(name).append('>');
		}
		flushIfFull();
		return this;
	}

	/** An element without content. */
	public XmlOut leaf(String name, Object... attributes) {
		return start(name, attributes).end();
	}

	/** An element with text only. */
	public XmlOut textElement(String name, String text) {
		return start(name).text(text).end();
	}

	/** Ends the part. The stream stays open. */
	public void finish() {
		if (!open.isEmpty()) {
			throw new IllegalStateException("open elements: " + open);
		}
		flush();
	}

	private void closeTag() {
		if (inTag) {
			buffer.append('>');
			inTag = false;
		}
	}

	private void flushIfFull() {
		if (buffer.length() >= FLUSH_AT) {
			flush();
		}
	}

	private void flush() {
		try {
			out.write(buffer.toString().getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		buffer.setLength(0);
	}

	private void escape(String text, boolean attribute) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= 0x80) {
				i = wide(text, i, c);
			} else if (c == '<') {
				buffer.append("&lt;");
			} else if (c == '>') {
				buffer.append("&gt;");
			} else if (c == '&') {
				buffer.append("&amp;");
			} else if (attribute && (c == '"' || c == '\n' || c == '\t' || c == '\r')) {
				buffer.append("&#").append((int) c).append(';');
			} else if (c >= ' ' || c == '\n' || c == '\t' || c == '\r') {
				buffer.append(c);
			}
		}
	}

	private int wide(String text, int i, char c) {
		if (!Character.isSurrogate(c)) {
			if (c != 0xFFFE && c != 0xFFFF) {
				buffer.append(c);
			}
			return i;
		}
		if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
			buffer.append(c).append(text.charAt(i + 1));
			return i + 1;
		}
		buffer.append('\uFFFD');
		return i;
	}
}
