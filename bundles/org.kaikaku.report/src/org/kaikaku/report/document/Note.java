package org.kaikaku.report.document;

import java.util.List;
import java.util.Objects;

/**
 * A note or glossary entry.
 *
 * @param id a name unique within the document, for {@link NoteReference#noteId()}
 * @param elementId the plan element, or {@code null}
 * @param mark the mark before its text: {@code ※１}
 * @param text the whole text after the mark, with the term if it explains one: {@code RPA…Robotic Process …}
 */
public record Note(String id, String elementId, String mark, List<Inline> text) {

	public Note {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(mark, "mark");
		text = List.copyOf(text);
	}
}
