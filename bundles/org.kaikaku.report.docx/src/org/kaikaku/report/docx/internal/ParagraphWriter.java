package org.kaikaku.report.docx.internal;

import org.kaikaku.report.document.Align;
import org.kaikaku.report.office.XmlOut;

/** Writes the frame of paragraphs: style and what differs from it. */
final class ParagraphWriter {

	private final Writing writing;
	private final XmlOut xml;
	private boolean newPage;
	private boolean keepAll;
	private String bookmark;

	ParagraphWriter(Writing writing, XmlOut xml) {
		this.writing = writing;
		this.xml = xml;
	}

	/** The next paragraph begins a new page. */
	void breakBeforeNext() {
		newPage = true;
	}

	/**
	 * The next paragraph begins with a bookmark. It is a mere point, for a cell: Word wants the last thing in a cell to be
	 * a paragraph, and LibreOffice moves what stands before the first paragraph into the cell before.
	 */
	void bookmarkNext(String name) {
		bookmark = name;
	}

	/** Whether a new page is due. */
	boolean breakIsDue() {
		return newPage;
	}

	/** Whether all paragraphs, until told otherwise, stay with the next one; returns the former state. */
	boolean keepAll(boolean keep) {
		boolean before = keepAll;
		keepAll = keep;
		return before;
	}

	/** Writes a paragraph; its runs are written by {@code runs}. */
	void write(ParagraphFormat format, Runnable runs) {
		start(format);
		runs.run();
		xml.end();
	}

	/** An empty paragraph of a style. */
	void empty(String style) {
		start(ParagraphFormat.of(style));
		xml.end();
	}

	private void start(ParagraphFormat format) {
		xml.start("w:p").start("w:pPr");
		xml.leaf("w:pStyle", "w:val", writing.styles.id(format.style()));
		if (format.keepNext() || keepAll) {
			xml.leaf("w:keepNext");
		}
		if (newPage) {
			xml.leaf("w:pageBreakBefore");
			newPage = false;
		}
		if (format.numId() > 0) {
			xml.start("w:numPr").leaf("w:ilvl", "w:val", format.numLevel()).leaf("w:numId", "w:val", format.numId()).end();
		}
		indent(format);
		if (format.align() != null) {
			xml.leaf("w:jc", "w:val", format.align());
		}
		xml.end();
		if (bookmark != null) {
			int id = writing.newBookmarkId();
			xml.leaf("w:bookmarkStart", "w:id", id, "w:name", bookmark).leaf("w:bookmarkEnd", "w:id", id);
			bookmark = null;
		}
	}

	// In lengths, not in Word's "chars": those count letters of the default size, whatever the paragraph's own is.
	private void indent(ParagraphFormat format) {
		int hanging = (int) Math.round(Math.abs(format.hangingLetters()) * format.letter());
		int left = (int) Math.round(format.indentLetters() * format.letter()) + format.left();
		boolean hangs = format.hangingLetters() > 0;
		if (left == 0 && hanging == 0 && format.right() == 0) {
			return;
		}
		xml.leaf("w:ind", "w:left", hangs ? left + hanging : left, "w:right", format.right() == 0 ? null : format.right(),
				"w:hanging", hangs ? hanging : null, "w:firstLine", hangs || hanging == 0 ? null : hanging);
	}

	/** The name of an alignment in Word. */
	static String jc(Align align) {
		return switch (align) {
			case START -> "left";
			case CENTER -> "center";
			case END -> "right";
			case JUSTIFIED -> "both";
		};
	}
}
