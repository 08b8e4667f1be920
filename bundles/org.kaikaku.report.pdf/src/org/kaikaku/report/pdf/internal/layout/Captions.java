package org.kaikaku.report.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.kaikaku.report.document.Caption;
import org.kaikaku.report.document.Inline;
import org.kaikaku.report.document.Text;

/** How captions are written. */
final class Captions {

	private Captions() {
	}

	/** Label and number, a space, the words. */
	static List<Inline> text(Caption caption) {
		List<Inline> text = new ArrayList<>();
		text.add(Text.of(caption.labelAndNumber() + "　"));
		text.addAll(caption.text());
		return text;
	}
}
