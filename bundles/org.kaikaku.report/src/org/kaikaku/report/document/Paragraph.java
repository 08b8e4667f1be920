package org.kaikaku.report.document;

import java.util.List;
import java.util.Objects;

/**
 * A paragraph.
 *
 * @param elementId the plan element, or {@code null}
 * @param role what it is for; decides its style
 * @param indent how many full-width letters the whole paragraph is moved to the right, from 0
 * @param firstLineIndent how many full-width letters the first line is moved besides; usually 1 in running text; may be
 *        negative for a hanging first line
 * @param align how its lines are set
 * @param text its words
 */
public record Paragraph(String elementId, ParagraphRole role, int indent, int firstLineIndent, Align align,
		List<Inline> text) implements Block {

	public Paragraph {
		Objects.requireNonNull(role, "role");
		Objects.requireNonNull(align, "align");
		if (indent < 0 || indent + firstLineIndent < 0) {
			throw new IllegalArgumentException("indent " + indent + " first line " + firstLineIndent);
		}
		text = List.copyOf(text);
	}

	/** Running text with the usual indent of one letter in its first line. */
	public static Paragraph body(String elementId, List<Inline> text) {
		return new Paragraph(elementId, ParagraphRole.BODY, 0, 1, Align.JUSTIFIED, text);
	}

	/** Text as it stands in a table cell: no indent. */
	public static Paragraph plain(String elementId, String text) {
		return new Paragraph(elementId, ParagraphRole.BODY, 0, 0, Align.START, List.of(Text.of(text)));
	}

	/** A paragraph of a role without any indent. */
	public static Paragraph of(ParagraphRole role, Align align, String text) {
		return new Paragraph(null, role, 0, 0, align, List.of(Text.of(text)));
	}

	/** The words without formatting. */
	public String plainText() {
		return Inlines.plainText(text);
	}

	@Override
	public <R> R accept(BlockVisitor<R> visitor) {
		return visitor.visit(this);
	}
}
