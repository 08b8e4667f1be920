package org.kaikaku.report.internal.build.text;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.model.reformplan.Note;

/**
 * Gives names that occur once in a document: anchors of headings and captions, ids of notes; and knows what is printed
 * already of what may stand in a document only once.
 */
public final class Anchors {

	private final Set<String> used = new HashSet<>();
	private final Map<Note, String> notes = new IdentityHashMap<>();
	private final Map<Object, Boolean> said = new IdentityHashMap<>();

	/**
	 * A name for something made from an element.
	 *
	 * @param kind what it is, ASCII: {@code item}
	 * @param element the element; {@code null} for something that belongs to the report alone
	 * @return a name not given before
	 */
	public String name(String kind, Identified element) {
		String wanted = element == null || element.getId() == null ? kind : kind + "-" + element.getId();
		String name = wanted;
		for (int i = 2; !used.add(name); i++) {
			name = wanted + "-" + i;
		}
		return name;
	}

	/**
	 * Records that something is printed.
	 *
	 * @return whether it was not printed before
	 */
	public boolean say(Object printed) {
		return said.put(printed, Boolean.TRUE) == null;
	}

	/** The id of a note, the same whenever it is asked for. */
	public String note(Note note) {
		return notes.computeIfAbsent(note, n -> name("note", n));
	}
}
