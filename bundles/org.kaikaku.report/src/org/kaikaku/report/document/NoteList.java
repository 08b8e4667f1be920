package org.kaikaku.report.document;

import java.util.List;

/**
 * The notes of a section, table or sheet, at the place where the source prints them. A renderer that is asked for real
 * footnotes moves those that are referred to to the foot of the page; notes nobody refers to stay where they are.
 *
 * @param elementId the plan element, or {@code null}
 * @param notes at least one
 */
public record NoteList(String elementId, List<Note> notes) implements Block {

	public NoteList {
		notes = List.copyOf(notes);
		if (notes.isEmpty()) {
			throw new IllegalArgumentException("a note list without notes");
		}
	}

	@Override
	public <R> R accept(BlockVisitor<R> visitor) {
		return visitor.visit(this);
	}
}
