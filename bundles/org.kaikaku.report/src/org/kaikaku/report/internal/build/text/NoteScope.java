package org.kaikaku.report.internal.build.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.kaikaku.model.reformplan.Note;
import org.kaikaku.report.document.Inline;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.LineBreak;
import org.kaikaku.report.document.NoteList;
import org.kaikaku.report.document.NoteReference;
import org.kaikaku.report.document.Text;

/**
 * The notes that a text may refer to by their marks. A mark in the text becomes a reference when a note with this mark
 * is at hand; the characters stay as they are. A mark without a number (※) also begins remarks, so that it refers to a
 * note only in brackets or behind the word that it explains.
 */
public final class NoteScope {

	/** Refers to nothing. */
	public static final NoteScope NONE = new NoteScope(new Anchors(), List.of());

	private static final String ENDS_A_WORD = "、。，．・）)」』】：　 \n\t";

	private final Anchors anchors;
	private final List<Note> notes;
	private final Map<String, Note> byMark = new LinkedHashMap<>();
	private final Pattern marks;

	/**
	 * The scope of some notes.
	 *
	 * @param anchors gives the ids of notes
	 * @param notes the notes, the nearest owner's first: of two with the same mark the first is meant
	 */
	public NoteScope(Anchors anchors, List<Note> notes) {
		this.anchors = anchors;
		this.notes = List.copyOf(notes);
		for (Note note : notes) {
			if (note.getMark() != null && !note.getMark().isBlank()) {
				byMark.putIfAbsent(note.getMark().strip(), note);
			}
		}
		marks = byMark.isEmpty() ? null : pattern();
	}

	private Pattern pattern() {
		String alternatives = byMark.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed())
				.map(Pattern::quote).collect(Collectors.joining("|"));
		return Pattern.compile("([（(]?)(" + alternatives + ")([）)]?)");
	}

	/** Whether there is a note with a mark. */
	public boolean has(String mark) {
		return mark != null && byMark.containsKey(mark.strip());
	}

	/** A text with its marks of notes as references and its line ends as line breaks; empty for {@code null}. */
	public List<Inline> line(String text) {
		List<Inline> line = new ArrayList<>();
		if (text == null || text.isEmpty()) {
			return line;
		}
		int done = 0;
		if (marks != null) {
			Matcher matcher = marks.matcher(text);
			while (matcher.find()) {
				int[] span = reference(text, matcher);
				if (span != null) {
					addText(text.substring(done, span[0]), line);
					line.add(reference(matcher.group(2), text.substring(span[0], span[1])));
					done = span[1];
				}
			}
		}
		addText(text.substring(done), line);
		return line;
	}

	/** The reference for a mark that stands alone, such as the one beside a value; the plain mark when there is no note. */
	public Inline mark(String mark) {
		return has(mark) ? reference(mark.strip(), mark) : Text.of(mark);
	}

	private NoteReference reference(String mark, String written) {
		return new NoteReference(anchors.note(byMark.get(mark)), written, true);
	}

	private static int[] reference(String text, Matcher found) {
		boolean bracketed = !found.group(1).isEmpty() && !found.group(3).isEmpty();
		int start = bracketed ? found.start() : found.start(2);
		int end = bracketed ? found.end() : found.end(2);
		if (bracketed) {
			return new int[] {start, end};
		}
		boolean first = start == 0 || text.charAt(start - 1) == '\n';
		if (first || continuesNumber(text, end)) {
			return null;
		}
		boolean numbered = isDigit(text.charAt(end - 1));
		boolean behindWord = !Character.isWhitespace(text.charAt(start - 1))
				&& (end == text.length() || ENDS_A_WORD.indexOf(text.charAt(end)) >= 0);
		return numbered || behindWord ? new int[] {start, end} : null;
	}

	private static boolean continuesNumber(String text, int end) {
		return end < text.length() && isDigit(text.charAt(end)) && isDigit(text.charAt(end - 1));
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9' || c >= '０' && c <= '９';
	}

	private static void addText(String text, List<Inline> line) {
		String[] parts = text.split("\n", -1);
		for (int i = 0; i < parts.length; i++) {
			if (i > 0) {
				line.add(new LineBreak());
			}
			if (!parts[i].isEmpty()) {
				line.add(Text.of(parts[i]));
			}
		}
	}

	/** The notes as they are printed below the text, those printed before left out; empty when none remain. */
	public Optional<NoteList> printed(String elementId) {
		List<org.kaikaku.report.document.Note> printed = new ArrayList<>();
		for (Note note : notes.stream().filter(anchors::say).toList()) {
			printed.add(new org.kaikaku.report.document.Note(anchors.note(note), note.getId(),
					note.getMark() == null ? "" : note.getMark(), Inlines.of(words(note))));
		}
		return printed.isEmpty() ? Optional.empty() : Optional.of(new NoteList(elementId, printed));
	}

	/** What a note says: the term it explains, an ellipsis, and the explanation. */
	public static String words(Note note) {
		String text = note.getText() == null ? "" : note.getText();
		return note.getTerm() == null || note.getTerm().isEmpty() ? text : note.getTerm() + "…" + text;
	}
}
