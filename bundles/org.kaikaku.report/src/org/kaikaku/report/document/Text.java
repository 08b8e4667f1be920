package org.kaikaku.report.document;

import java.util.Objects;
import java.util.Set;

/**
 * Letters of one style.
 *
 * @param text the letters as they are to be printed; not {@code null}, may be empty
 * @param styles what the letters mean beyond plain text; copied, never {@code null}
 */
public record Text(String text, Set<TextStyle> styles) implements Inline {

	public Text {
		Objects.requireNonNull(text, "text");
		styles = Set.copyOf(styles);
	}

	/** Plain letters. */
	public static Text of(String text) {
		return new Text(text, Set.of());
	}

	/** Letters with one or more styles. */
	public static Text of(String text, TextStyle... styles) {
		return new Text(text, Set.of(styles));
	}

	@Override
	public String plainText() {
		return text;
	}

	@Override
	public <R> R accept(InlineVisitor<R> visitor) {
		return visitor.visit(this);
	}
}
