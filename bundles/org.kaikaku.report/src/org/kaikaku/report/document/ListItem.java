package org.kaikaku.report.document;

import java.util.List;
import java.util.Objects;

/**
 * One entry of a list.
 *
 * @param elementId the plan element, or {@code null}
 * @param marker the sign before (and after) the words
 * @param text the words without the marker
 * @param children what belongs to the entry: further paragraphs, nested lists, small tables
 */
public record ListItem(String elementId, Marker marker, List<Inline> text, List<Block> children) {

	public ListItem {
		Objects.requireNonNull(marker, "marker");
		text = List.copyOf(text);
		children = List.copyOf(children);
	}

	/** An entry of plain words with the marker ・. */
	public static ListItem bullet(String text) {
		return new ListItem(null, Marker.bullet("・"), Inlines.of(text), List.of());
	}
}
