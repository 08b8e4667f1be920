package org.kaikaku.report.internal.build.brief;

import java.util.Optional;

import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.ParagraphRole;
import org.kaikaku.report.internal.build.Build;

/** Lines that the parts of the brief share. */
final class Briefs {

	private Briefs() {
	}

	/** A paragraph of running text. */
	static Paragraph body(String text) {
		return Paragraph.body(null, Inlines.of(text));
	}

	/** How many entries are left out for brevity; empty for none. */
	static Optional<Block> more(int count, Build build) {
		return count <= 0 ? Optional.empty()
				: Optional.of(Paragraph.of(ParagraphRole.REMARK, Align.START,
						build.text("brief.more", build.conventions().inText(count))));
	}
}
