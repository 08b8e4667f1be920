package org.kaikaku.report.html.internal;

import org.kaikaku.report.document.Blocks;
import org.kaikaku.report.document.Heading;
import org.kaikaku.report.document.ReportDocument;

/** Writes the table of contents. */
final class ContentsWriter {

	private final Markup out;

	ContentsWriter(Markup out) {
		this.out = out;
	}

	void write(ReportDocument document, String title, int levels) {
		out.open("nav", "class", "contents", "aria-label", title).element("p", title, "class", "contents-title").raw("<ul>");
		Blocks.walk(document, block -> {
			if (block instanceof Heading heading && heading.inContents() && heading.level() <= levels) {
				out.open("li", "class", "level" + heading.level())
						.element("a", heading.plainText(), "href", "#" + Anchors.of(heading.anchor())).raw("</li>\n");
			}
		});
		out.raw("</ul></nav>\n");
	}
}
