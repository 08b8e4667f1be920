package org.kaikaku.report.docx.internal;

import java.util.List;
import org.kaikaku.report.document.ContentsList;
import org.kaikaku.report.document.Heading;
import org.kaikaku.report.office.XmlOut;

/**
 * Writes the contents list as a field of Word that is filled already: a reader sees it at once, and Word asks nothing
 * when the file is opened. Word fills it anew when the reader wants so.
 */
final class ContentsWriter {

	private static final int STYLES = 3;

	private final Writing writing;
	private final ParagraphWriter paragraphs;
	private final InlineWriter inlines;

	ContentsWriter(Writing writing, ParagraphWriter paragraphs, InlineWriter inlines) {
		this.writing = writing;
		this.paragraphs = paragraphs;
		this.inlines = inlines;
	}

	void write(ContentsList contents) {
		XmlOut xml = writing.xml;
		List<Heading> entries = writing.index.headings().stream()
				.filter(h -> h.inContents() && h.level() <= contents.levels()).toList();
		xml.start("w:sdt").start("w:sdtPr").leaf("w:id", "w:val", writing.newRegionId());
		xml.start("w:docPartObj").leaf("w:docPartGallery", "w:val", "Table of Contents").leaf("w:docPartUnique").end();
		xml.end().start("w:sdtContent");
		paragraphs.write(ParagraphFormat.of("TOCHeading"), () -> inlines.plain(contents.title()));
		String code = "TOC \\o \"1-" + contents.levels() + "\" \\h \\z \\u";
		for (int i = 0; i < entries.size(); i++) {
			boolean first = i == 0;
			Heading heading = entries.get(i);
			String style = "TOC" + Math.min(heading.level(), STYLES);
			paragraphs.write(ParagraphFormat.of(style), () -> {
				if (first) {
					inlines.fieldBegin(code);
				}
				entry(xml, heading);
			});
		}
		if (!entries.isEmpty()) {
			paragraphs.write(ParagraphFormat.of("Spacer"), inlines::fieldEnd);
		}
		xml.end().end();
	}

	private void entry(XmlOut xml, Heading heading) {
		String bookmark = writing.headingBookmark(heading.anchor());
		xml.start("w:hyperlink", "w:anchor", bookmark, "w:history", "1");
		inlines.plain(heading.plainText().replace('\n', ' '));
		inlines.plain("\t");
		inlines.field("PAGEREF " + bookmark + " \\h", writing.pages.pageOf(heading), null);
		xml.end();
	}
}
