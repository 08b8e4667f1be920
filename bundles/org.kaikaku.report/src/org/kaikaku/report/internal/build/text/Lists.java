package org.kaikaku.report.internal.build.text;

import java.util.ArrayList;
import java.util.List;

import org.kaikaku.core.calendar.JapaneseDigits;
import org.kaikaku.model.reformplan.ListEntry;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.ListBlock;
import org.kaikaku.report.document.ListItem;
import org.kaikaku.report.document.Marker;

/** Nests the entries of a list by their levels. */
final class Lists {

	private static final String HEADING_SIGNS = "■□◆◇【";
	private static final int LAST_CIRCLED = 0x2473;
	private static final int FIRST_CIRCLED = 0x2460;
	private static final int MOST_DIGITS = 4;

	private Lists() {
	}

	/** The lists for consecutive entries; one, unless the first entries stand below the level of later ones. */
	static List<Block> of(List<ListEntry> entries, NoteScope notes) {
		List<Block> lists = new ArrayList<>();
		int level = entries.stream().mapToInt(ListEntry::getLevel).min().orElse(0);
		int first = 0;
		while (first < entries.size() && entries.get(first).getLevel() > level) {
			first++;
		}
		if (first > 0) {
			lists.addAll(of(entries.subList(0, first), notes));
		}
		if (first < entries.size()) {
			lists.add(list(entries.subList(first, entries.size()), level, notes));
		}
		return lists;
	}

	private static ListBlock list(List<ListEntry> entries, int level, NoteScope notes) {
		List<ListItem> items = new ArrayList<>();
		int i = 0;
		while (i < entries.size()) {
			int end = i + 1;
			while (end < entries.size() && entries.get(end).getLevel() > level) {
				end++;
			}
			List<ListEntry> below = entries.subList(i + 1, end);
			items.add(item(entries.get(i), notes, below.isEmpty() ? List.of() : of(below, notes)));
			i = end;
		}
		return new ListBlock(entries.get(0).getId(), items);
	}

	private static ListItem item(ListEntry entry, NoteScope notes, List<Block> children) {
		return new ListItem(entry.getId(), marker(entry.getMarker()), notes.line(entry.getText()), children);
	}

	/** The sign of an entry as the plan writes it. */
	static Marker marker(String written) {
		if (written == null || written.isEmpty()) {
			return Marker.none();
		}
		if (HEADING_SIGNS.indexOf(written.charAt(0)) >= 0) {
			return Marker.heading(written, "");
		}
		int ordinal = ordinal(written);
		return ordinal > 0 ? Marker.number(written, ordinal) : Marker.bullet(written);
	}

	private static int ordinal(String written) {
		char first = written.charAt(0);
		if (first >= FIRST_CIRCLED && first <= LAST_CIRCLED) {
			return first - FIRST_CIRCLED + 1;
		}
		String digits = JapaneseDigits.toHalfWidth(written).replaceAll("[^0-9]", "");
		return digits.isEmpty() || digits.length() > MOST_DIGITS ? 0 : Integer.parseInt(digits);
	}
}
