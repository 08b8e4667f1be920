package org.kaikaku.report.html.internal;

import java.util.Arrays;
import java.util.List;
import org.kaikaku.report.document.Inline;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.Text;

/** Writes labels with their English words beside them for the language switch. */
final class Labelled {

	private final Markup out;
	private final InlineWriter inlines;
	private final Labels labels;
	private final boolean bilingual;

	/**
	 * Writes labels.
	 *
	 * @param bilingual whether the report is in Japanese, so that there is something to switch
	 */
	Labelled(Markup out, InlineWriter inlines, boolean bilingual) {
		this.out = out;
		this.inlines = inlines;
		this.labels = new Labels();
		this.bilingual = bilingual;
	}

	/** Whether there is something to switch. */
	boolean bilingual() {
		return bilingual;
	}

	/** A label of plain words, or whatever else the inlines are. */
	void write(List<Inline> parts) {
		boolean plain = parts.stream().allMatch(part -> part instanceof Text text && text.styles().isEmpty());
		if (plain) {
			write(Inlines.plainText(parts));
		} else {
			inlines.write(parts);
		}
	}

	/** A label. */
	void write(String words) {
		write("span", words);
	}

	/** A label in an element of its own. */
	void write(String element, String words, String... attributes) {
		String english = bilingual ? labels.english(words) : null;
		if (english == null && element.equals("span") && attributes.length == 0) {
			out.text(words);
		} else if (english == null) {
			out.element(element, words, attributes);
		} else {
			String[] all = Arrays.copyOf(attributes, attributes.length + 2);
			all[attributes.length] = "data-en";
			all[attributes.length + 1] = english;
			out.element(element, words, all);
		}
	}
}
