package org.kaikaku.validation.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kaikaku.core.calendar.JapaneseDigits;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.Note;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.YearlyRecord;

/** Marks of notes in texts, such as ※１, and the notes that explain them. */
public final class NoteMarks {
	/** A bare ※ is a mark only before a closing bracket, punctuation or the end; elsewhere it begins a remark. */
	private static final Pattern MARK = Pattern.compile("※[0-9０-９]+|※(?=[)）、。,\\s　]|$)");

	private NoteMarks() {
	}

	/** The marks in a text, as printed. */
	public static List<String> in(String text) {
		if (text.indexOf('※') < 0)
			return List.of();
		List<String> found = new ArrayList<>();
		for (Matcher m = MARK.matcher(text); m.find();)
			found.add(m.group());
		return found;
	}

	/** Whether two marks are the same but for the width of digits. */
	public static boolean same(String one, String other) {
		return one != null && other != null && JapaneseDigits.toHalfWidth(one).strip().equals(JapaneseDigits.toHalfWidth(other).strip());
	}

	/**
	 * Whether a note explains a mark: one of the element or of what it stands in, within the unit; for an indicator also one of
	 * the item's yearly records.
	 */
	public static boolean isExplained(EObject element, String mark) {
		boolean indicator = false;
		for (EObject e = element; e != null; e = e.eContainer()) {
			if (hasNote(e, mark))
				return true;
			indicator |= e instanceof Indicator;
			if (e instanceof ReformItem item) {
				if (indicator)
					for (YearlyRecord record : item.getRecords())
						if (hasNote(record, mark))
							return true;
				return false;
			}
		}
		return false;
	}

	private static boolean hasNote(EObject owner, String mark) {
		EStructuralFeature notes = owner.eClass().getEStructuralFeature("notes");
		return notes != null && owner.eIsSet(notes)
				&& ((List<?>) owner.eGet(notes)).stream().anyMatch(n -> n instanceof Note note && same(note.getMark(), mark));
	}
}
