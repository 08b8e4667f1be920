package org.kaikaku.core.internal.io;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Collects XML as UTF-8 bytes. */
final class XmlOutput {
	private static final int FIRST_SIZE = 1 << 16;
	private static final int LONGEST_SIGN = 6;
	private byte[] bytes = new byte[FIRST_SIZE];
	private int length;

	/** How many bytes there are. */
	int length() {
		return length;
	}

	byte[] toBytes() {
		return Arrays.copyOf(bytes, length);
	}

	/** Bytes that need no care. */
	void raw(byte[] text) {
		room(text.length);
		System.arraycopy(text, 0, bytes, length, text.length);
		length += text.length;
	}

	/** ASCII that needs no care. */
	void raw(String text) {
		raw(text.getBytes(StandardCharsets.UTF_8));
	}

	void raw(char sign) {
		room(1);
		bytes[length++] = (byte) sign;
	}

	/** A new line, indented. */
	void line(int indent) {
		room(indent + 1);
		bytes[length++] = '\n';
		Arrays.fill(bytes, length, length + indent, (byte) ' ');
		length += indent;
	}

	/**
	 * A value between quotes or tags. Tabs and line breaks are written so that they come back as they are.
	 *
	 * @return the index of the first sign that XML 1.0 cannot hold, or -1 when all was written
	 */
	int text(String text) {
		int n = text.length();
		for (int i = 0; i < n; i++) {
			char c = text.charAt(i);
			room(LONGEST_SIGN);
			if (c < 0x80) {
				if (!ascii(c))
					return i;
			} else if (c < 0x800) {
				bytes[length++] = (byte) (0xC0 | c >> 6);
				bytes[length++] = (byte) (0x80 | c & 0x3F);
			} else if (!Character.isSurrogate(c)) {
				if (c >= 0xFFFE)
					return i;
				bytes[length++] = (byte) (0xE0 | c >> 12);
				bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
				bytes[length++] = (byte) (0x80 | c & 0x3F);
			} else if (Character.isHighSurrogate(c) && i + 1 < n && Character.isLowSurrogate(text.charAt(i + 1))) {
				int point = Character.toCodePoint(c, text.charAt(++i));
				bytes[length++] = (byte) (0xF0 | point >> 18);
				bytes[length++] = (byte) (0x80 | point >> 12 & 0x3F);
				bytes[length++] = (byte) (0x80 | point >> 6 & 0x3F);
				bytes[length++] = (byte) (0x80 | point & 0x3F);
			} else {
				return i;
			}
		}
		return -1;
	}

	private boolean ascii(char c) {
		switch (c) {
		case '&' -> entity("&amp;");
		case '<' -> entity("&lt;");
		case '>' -> entity("&gt;");
		case '"' -> entity("&quot;");
		case '\t' -> entity("&#x9;");
		case '\n' -> entity("&#xA;");
		case '\r' -> entity("&#xD;");
		default -> {
			if (c < ' ')
				return false;
			bytes[length++] = (byte) c;
		}
		}
		return true;
	}

	private void entity(String entity) {
		for (int i = 0; i < entity.length(); i++)
			bytes[length++] = (byte) entity.charAt(i);
	}

	private void room(int more) {
		if (bytes.length - length < more)
			bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
	}
}
