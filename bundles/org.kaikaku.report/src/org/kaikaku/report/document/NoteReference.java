package org.kaikaku.report.document;

import java.util.Objects;

/**
 * The mark of a note in the text, such as （※１）.
 *
 * @param noteId the {@link Note#id()} in some {@link NoteList} of the same document
 * @param mark the mark as written, with its brackets if the text has them: {@code ※１}, {@code (※１)}
 * @param raised whether the mark is set small and raised
 */
public record NoteReference(String noteId, String mark, boolean raised) implements Inline {

	public NoteReference {
		Objects.requireNonNull(noteId, "noteId");
		Objects.requireNonNull(mark, "mark");
	}

	@Override
	public String plainText() {
		return mark;
	}

	@Override
	public <R> R accept(InlineVisitor<R> visitor) {
		return visitor.visit(this);
	}
}
