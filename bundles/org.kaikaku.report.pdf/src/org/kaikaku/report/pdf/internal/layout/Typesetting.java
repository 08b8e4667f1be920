package org.kaikaku.report.pdf.internal.layout;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.pdf.internal.Messages;
import org.kaikaku.report.pdf.internal.image.Pictures;
import org.kaikaku.report.pdf.internal.page.PageCanvas;
import org.kaikaku.report.pdf.internal.page.PdfReport;
import org.kaikaku.report.pdf.internal.text.FaceSet;
import org.kaikaku.report.pdf.internal.text.LinePainter;

/** What the layout of one report shares: the file, the fonts, the words, and what the user is to be told. */
final class Typesetting {

	private final ReportDocument document;
	private final PdfReport report;
	private final FaceSet faces;
	private final Messages words;
	private final Messages userWords;
	private final Pictures pictures;
	private final LinePainter painter;
	private final Set<String> remarks = new LinkedHashSet<>();
	private final Map<String, String> pageOf = new HashMap<>();
	private String pageLabel;
	private int headingLevel;
	private int section;

	/**
	 * Begins a report.
	 *
	 * @param words words that are printed, in the report's language
	 * @param userWords words for the user, in the user's language
	 */
	Typesetting(ReportDocument document, PdfReport report, FaceSet faces, Messages words, Messages userWords) {
		this.document = document;
		this.report = report;
		this.faces = faces;
		this.words = words;
		this.userWords = userWords;
		this.pictures = new Pictures(report);
		this.painter = new LinePainter();
	}

	ReportDocument document() {
		return document;
	}

	PdfReport report() {
		return report;
	}

	FaceSet faces() {
		return faces;
	}

	Messages words() {
		return words;
	}

	Pictures pictures() {
		return pictures;
	}

	LinePainter painter() {
		return painter;
	}

	/** The number of the page on which an anchor stands; {@code null} while it is not known. */
	String pageOf(String anchor) {
		return pageOf.get(anchor);
	}

	/** Sets the number of the page that is painted. */
	void pageLabel(String label) {
		pageLabel = label;
	}

	/** Gives a place on the painted page a name. */
	void name(String anchor, PageCanvas canvas, double top) {
		report.name(anchor, canvas, top);
		if (pageLabel != null) {
			pageOf.put(anchor, pageLabel);
		}
	}

	/** The level of a heading's tag: tags must not skip a level (PDF/UA-1, 7.4.2), documents may. */
	int tagLevel(int level) {
		headingLevel = Math.min(level, headingLevel + 1);
		return headingLevel;
	}

	/** The section that is laid out or painted. */
	int section() {
		return section;
	}

	void section(int index) {
		section = index;
	}

	void remark(String key, Object... parts) {
		remarks.add(userWords.text(key, parts));
	}

	Set<String> remarks() {
		return remarks;
	}
}
