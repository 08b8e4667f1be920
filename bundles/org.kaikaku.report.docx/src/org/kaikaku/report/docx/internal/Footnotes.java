package org.kaikaku.report.docx.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kaikaku.report.document.DocumentIndex;
import org.kaikaku.report.document.Note;

/** The notes that move to the foot of the page, when the user wants footnotes. */
final class Footnotes {

	private final boolean wanted;
	private final DocumentIndex index;
	private final Map<String, Integer> numbers = new LinkedHashMap<>();

	Footnotes(boolean wanted, DocumentIndex index) {
		this.wanted = wanted;
		this.index = index;
	}

	/**
	 * Notices a reference.
	 *
	 * @return whether this reference gets the footnote: the first one of each note, if footnotes are wanted
	 */
	boolean refer(String noteId) {
		if (!wanted || numbers.containsKey(noteId)) {
			return false;
		}
		numbers.put(noteId, numbers.size() + 1);
		return true;
	}

	/** Whether a note stands at the foot of the page instead of in its list. */
	boolean isMoved(String noteId) {
		return wanted && index.referredNotes().contains(noteId);
	}

	/** The number of a note that was referred to. */
	int number(String noteId) {
		return numbers.get(noteId);
	}

	/** The notes that were referred to, with their numbers, in order. */
	Map<Note, Integer> notes() {
		Map<Note, Integer> notes = new LinkedHashMap<>();
		numbers.forEach((id, number) -> notes.put(index.notes().get(id), number));
		return notes;
	}
}
