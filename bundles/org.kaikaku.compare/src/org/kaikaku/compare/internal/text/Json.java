package org.kaikaku.compare.internal.text;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;

/** Writes maps, lists, texts, numbers, truth values and null as JSON, indented, in the order given. */
public final class Json {
	private Json() {
	}

	/**
	 * The text without a line end.
	 *
	 * @throws IllegalArgumentException for a value of another kind
	 */
	public static String write(Object value) {
		StringBuilder out = new StringBuilder();
		write(value, "", out);
		return out.toString();
	}

	private static void write(Object value, String indent, StringBuilder out) {
		if (value == null || value instanceof Boolean || value instanceof Integer || value instanceof Long)
			out.append(value);
		else if (value instanceof BigDecimal number)
			out.append(number.toPlainString());
		else if (value instanceof String text)
			quote(text, out);
		else if (value instanceof Map<?, ?> map)
			map(map, indent, out);
		else if (value instanceof Collection<?> list)
			list(list, indent, out);
		else
			throw new IllegalArgumentException("no JSON for " + value.getClass());
	}

	private static void map(Map<?, ?> map, String indent, StringBuilder out) {
		if (map.isEmpty()) {
			out.append("{}");
			return;
		}
		String inner = indent + "  ";
		out.append('{');
		for (Iterator<? extends Map.Entry<?, ?>> i = map.entrySet().iterator(); i.hasNext();) {
			Map.Entry<?, ?> entry = i.next();
			out.append('\n').append(inner);
			quote(entry.getKey().toString(), out);
			out.append(": ");
			write(entry.getValue(), inner, out);
			out.append(i.hasNext() ? "," : "");
		}
		out.append('\n').append(indent).append('}');
	}

	private static void list(Collection<?> list, String indent, StringBuilder out) {
		if (list.isEmpty()) {
			out.append("[]");
			return;
		}
		String inner = indent + "  ";
		out.append('[');
		for (Iterator<?> i = list.iterator(); i.hasNext();) {
			out.append('\n').append(inner);
			write(i.next(), inner, out);
			out.append(i.hasNext() ? "," : "");
		}
		out.append('\n').append(indent).append(']');
	}

	private static void quote(String text, StringBuilder out) {
		out.append('"');
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
			case '"' -> out.append("\\\"");
			case '\\' -> out.append("\\\\");
			case '\n' -> out.append("\\n");
			case '\r' -> out.append("\\r");
			case '\t' -> out.append("\\t");
			default -> {
				if (c < 0x20)
					out.append(String.format("\\u%04x", (int) c));
				else
					out.append(c);
			}
			}
		}
		out.append('"');
	}
}
