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

    /** The blocks for consecutive entries; one list unless the entries begin below their own level. */
    static List<Block> of(List<ListEntry> entries, NoteScope notes) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(list(entries, notes));
        return blocks;
    }

    private static ListBlock list(List<ListEntry> entries, NoteScope notes) {
        int level = entries.stream().mapToInt(ListEntry::getLevel).min().orElse(0);
        List<ListItem> items = new ArrayList<>();
        int i = 0;
        while (i < entries.size()) {
            ListEntry entry = entries.get(i);
            boolean orphan = entry.getLevel() > level;
            int end = i + (orphan ? 0 : 1);
            while (end < entries.size() && entries.get(end).getLevel() > level) {
                end++;
            }
            List<ListEntry> below = entries.subList(orphan ? i : i + 1, end);
            List<Block> children = below.isEmpty() ? List.of() : List.of(list(below, notes));
            items.add(orphan ? new ListItem(null, Marker.none(), List.of(), children) : item(entry, notes, children));
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
