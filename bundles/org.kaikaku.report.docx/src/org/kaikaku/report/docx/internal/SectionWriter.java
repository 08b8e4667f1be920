package org.kaikaku.report.docx.internal;

import java.util.List;
import org.kaikaku.report.ExportOptions;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.PageKind;
import org.kaikaku.report.document.PageSection;
import org.kaikaku.report.office.XmlOut;

/**
 * Writes the sections of a report. Consecutive ones with the same measures share a section of Word and are parted by page
 * breaks: thousands of sections make Word slow.
 */
final class SectionWriter {

	/** What makes a section of Word of its own. */
	private record Look(boolean landscape, Frame.Furniture furniture, boolean cover, String title) {

		static Look of(PageKind kind, String title) {
			boolean bare = kind == PageKind.COVER || kind == PageKind.FRONT;
			return new Look(kind.isLandscape(), bare ? Frame.Furniture.BARE : Frame.Furniture.NUMBERED,
					kind == PageKind.COVER, title);
		}
	}

	private final Writing writing;
	private final XmlOut xml;
	private final Frame frame;
	private Look open;
	private BlockWriter blocks;
	private boolean numberedBefore;
	private boolean endsWithTable;

	SectionWriter(Writing writing, Frame frame) {
		this.writing = writing;
		this.xml = writing.xml;
		this.frame = frame;
	}

	/** The frame has written the cover, with the end of its section. */
	void coverWritten() {
		open = null;
	}

	/** Writes a section. */
	void write(PageSection section) {
		boolean titled = frame.titlesSheets() && section.kind().isSheet();
		Look look = Look.of(section.kind(), titled ? section.runningTitle() : null);
		if (!look.equals(open)) {
			if (open != null) {
				endParagraph();
			}
			open = look;
			blocks = new BlockWriter(writing, geometry());
		} else {
			blocks.paragraphs().breakBeforeNext();
		}
		blocks.write(section.blocks());
		List<Block> content = section.blocks();
		endsWithTable = !content.isEmpty() && BlockWriter.endsAsTable(content.get(content.size() - 1));
		if (blocks.paragraphs().breakIsDue()) {
			blocks.paragraphs().empty("Spacer");
		}
	}

	private Geometry geometry() {
		return open.landscape() ? frame.geometry().turned() : frame.geometry();
	}

	// Word keeps the measures of a section in its last paragraph; it is made as low as a paragraph can be.
	private void endParagraph() {
		xml.start("w:p").start("w:pPr").leaf("w:pStyle", "w:val", writing.styles.id("Spacer"));
		xml.leaf("w:spacing", "w:line", 20, "w:lineRule", "exact");
		properties();
		xml.end().end();
	}

	/** Ends the last section. */
	void finish() {
		if (open == null) {
			open = Look.of(PageKind.BODY, null);
			xml.start("w:p").end();
		} else if (endsWithTable) {
			blocks.paragraphs().empty("Spacer");
		}
		properties();
	}

	private void properties() {
		Geometry g = geometry();
		xml.start("w:sectPr");
		frame.references(xml, open.furniture(), open.title());
		if (writing.options.notes() == ExportOptions.NotePlacement.FOOTNOTES) {
			xml.start("w:footnotePr").leaf("w:numFmt", "w:val", "decimalFullWidth").leaf("w:numRestart", "w:val", "eachPage")
					.end();
		}
		xml.leaf("w:type", "w:val", "nextPage");
		xml.leaf("w:pgSz", "w:w", g.width(), "w:h", g.height(), "w:orient", g.landscape() ? "landscape" : null);
		xml.leaf("w:pgMar", "w:top", g.top(), "w:right", g.right(), "w:bottom", g.bottom(), "w:left", g.left(),
				"w:header", g.header(), "w:footer", g.footer(), "w:gutter", g.gutter());
		boolean numbered = open.furniture() == Frame.Furniture.NUMBERED;
		if (numbered && !numberedBefore) {
			numberedBefore = true;
			xml.leaf("w:pgNumType", "w:start", 1);
		}
		xml.leaf("w:cols", "w:space", 425);
		if (g.linePitch() > 0) {
			xml.leaf("w:docGrid", "w:type", "linesAndChars", "w:linePitch", g.linePitch(), "w:charSpace", 0);
		}
		xml.end();
	}
}
