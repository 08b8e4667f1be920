package org.kaikaku.report.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What renderers look up in a document: its headings, its notes and the anchors that references may name.
 *
 * @param headings all headings in reading order
 * @param notes all notes by their id
 * @param referredNotes the ids of notes that some text refers to
 * @param anchors the anchors of all headings and captions
 */
public record DocumentIndex(List<Heading> headings, Map<String, Note> notes, Set<String> referredNotes,
		Set<String> anchors) {

	/**
	 * Reads a document through once.
	 *
	 * @param document the document
	 * @return its index
	 * @throws IllegalArgumentException if an anchor or the id of a note occurs twice, or a reference leads nowhere: a
	 *         mistake of the builder that would become a broken link in every format
	 */
	public static DocumentIndex of(ReportDocument document) {
		List<Heading> headings = new ArrayList<>();
		Map<String, Note> notes = new HashMap<>();
		Set<String> referred = new HashSet<>();
		Set<String> anchors = new HashSet<>();
		Set<String> targets = new HashSet<>();
		Blocks.walk(document, block -> {
			if (block instanceof Heading heading) {
				headings.add(heading);
				add(anchors, heading.anchor());
			} else if (block instanceof NoteList list) {
				for (Note note : list.notes()) {
					if (notes.put(note.id(), note) != null) {
						throw new IllegalArgumentException("note id used twice: " + note.id());
					}
				}
			}
			Caption caption = Blocks.captionOf(block);
			if (caption != null) {
				add(anchors, caption.anchor());
			}
		});
		document.sections().forEach(section -> Blocks.walkLines(section.blocks(), line -> line.forEach(part -> {
			if (part instanceof NoteReference reference) {
				referred.add(reference.noteId());
			} else if (part instanceof CrossReference reference) {
				targets.add(reference.anchor());
			}
		})));
		requireKnown("note", notes.keySet(), referred);
		requireKnown("anchor", anchors, targets);
		return new DocumentIndex(List.copyOf(headings), Map.copyOf(notes), Set.copyOf(referred), Set.copyOf(anchors));
	}

	private static void add(Set<String> anchors, String anchor) {
		if (!anchors.add(anchor)) {
			throw new IllegalArgumentException("anchor used twice: " + anchor);
		}
	}

	private static void requireKnown(String what, Set<String> known, Set<String> used) {
		for (String name : used) {
			if (!known.contains(name)) {
				throw new IllegalArgumentException("reference to an unknown " + what + ": " + name);
			}
		}
	}
}
