package org.kaikaku.report.document;

import java.util.List;
import java.util.Objects;

/**
 * A heading of the outline.
 *
 * @param elementId the plan element, or {@code null}
 * @param level 1 (chapter) to 6
 * @param number the number before the words, or {@code null}
 * @param text the words without the number
 * @param anchor a name unique within the document, for references, bookmarks and links; not {@code null}
 * @param inContents whether contents lists show it
 */
public record Heading(String elementId, int level, HeadingNumber number, List<Inline> text, String anchor,
		boolean inContents) implements Block {

	public Heading {
		if (level < 1 || level > 6) {
			throw new IllegalArgumentException("level " + level);
		}
		text = List.copyOf(text);
		Objects.requireNonNull(anchor, "anchor");
	}

	/** The number and the words, as a contents list shows them. */
	public String plainText() {
		return (number == null ? "" : number.written()) + Inlines.plainText(text);
	}

	@Override
	public <R> R accept(BlockVisitor<R> visitor) {
		return visitor.visit(this);
	}
}
