package org.kaikaku.report.document;

import java.util.List;
import java.util.Objects;

/**
 * The caption of a table or figure. Kind and ordinal stand apart, so that a renderer can make the number a field.
 *
 * @param kind whether tables, figures or charts are counted
 * @param label the word before the number: 表, 図
 * @param ordinal the number that is counted, from 1
 * @param number the number as written: {@code １}
 * @param text the words after the number
 * @param anchor a name unique within the document
 */
public record Caption(Kind kind, String label, int ordinal, String number, List<Inline> text, String anchor) {

	/** What is counted together. */
	public enum Kind {
		/** Tables. */
		TABLE,
		/** Figures and charts. */
		FIGURE
	}

	public Caption {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(number, "number");
		Objects.requireNonNull(anchor, "anchor");
		text = List.copyOf(text);
		if (ordinal < 1) {
			throw new IllegalArgumentException("ordinal " + ordinal);
		}
	}

	/** Label and number: 表１. */
	public String labelAndNumber() {
		return label + number;
	}

	/** The whole caption on one line: {@code 表１　改革項目一覧}. */
	public String plainText() {
		return labelAndNumber() + "　" + Inlines.plainText(text);
	}
}
