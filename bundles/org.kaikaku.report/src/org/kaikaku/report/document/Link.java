package org.kaikaku.report.document;

import java.net.URI;
import java.util.Objects;

/**
 * A link out of the document.
 *
 * @param target where it leads
 * @param text the words to show
 */
public record Link(URI target, String text) implements Inline {

	public Link {
		Objects.requireNonNull(target, "target");
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
