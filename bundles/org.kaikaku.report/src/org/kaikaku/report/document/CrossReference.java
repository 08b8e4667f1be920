package org.kaikaku.report.document;

import java.util.Objects;

/**
 * A reference to a heading, table, figure or sheet of the same document.
 *
 * @param anchor the {@link Heading#anchor()} or {@link Caption#anchor()} that is meant
 * @param text the words to show, such as 表２; renderers may replace them by a field that shows the same
 */
public record CrossReference(String anchor, String text) implements Inline {

	public CrossReference {
		Objects.requireNonNull(anchor, "anchor");
		Objects.requireNonNull(text, "text");
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
