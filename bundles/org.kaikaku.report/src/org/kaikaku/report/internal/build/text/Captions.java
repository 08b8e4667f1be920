package org.kaikaku.report.internal.build.text;

import org.kaikaku.core.text.Texts;
import org.kaikaku.report.document.Caption;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.text.TextConventions;

/** Numbers the tables and figures of one document. */
public final class Captions {

	private final TextConventions conventions;
	private final Texts texts;
	private final Anchors anchors;
	private int tables;
	private int figures;

	/** Counters from 1. */
	public Captions(TextConventions conventions, Texts texts, Anchors anchors) {
		this.conventions = conventions;
		this.texts = texts;
		this.anchors = anchors;
	}

	/** The caption of the next table: 表１. */
	public Caption table(String words) {
		return caption(Caption.Kind.TABLE, texts.text("caption.table"), ++tables, words);
	}

	/** The caption of the next figure: 図１. */
	public Caption figure(String words) {
		return caption(Caption.Kind.FIGURE, texts.text("caption.figure"), ++figures, words);
	}

	private Caption caption(Caption.Kind kind, String label, int ordinal, String words) {
		String anchor = anchors.name(kind == Caption.Kind.TABLE ? "table" : "figure", null);
		return new Caption(kind, label, ordinal, conventions.inText(ordinal), Inlines.of(words), anchor);
	}
}
