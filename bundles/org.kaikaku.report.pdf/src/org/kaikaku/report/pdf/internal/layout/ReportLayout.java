package org.kaikaku.report.pdf.internal.layout;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kaikaku.report.Progress;
import org.kaikaku.report.ReportCancelledException;
import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.Blocks;
import org.kaikaku.report.document.ContentsList;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.PageKind;
import org.kaikaku.report.document.PageSection;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.pdf.internal.Messages;
import org.kaikaku.report.pdf.internal.page.FileInformation;
import org.kaikaku.report.pdf.internal.page.PageCanvas;
import org.kaikaku.report.pdf.internal.page.PageNumbering;
import org.kaikaku.report.pdf.internal.page.PdfReport;
import org.kaikaku.report.pdf.internal.tag.Tag;
import org.kaikaku.report.pdf.internal.text.FaceSet;

/**
 * Sets a report section by section. A section is laid out, painted and written before the next begins, so that memory does
 * not grow with the report; only sections with a contents list wait until all page numbers are known.
 */
public final class ReportLayout {

	private static final double SHORT_EDGE = 595.28;
	private static final double LONG_EDGE = 841.89;
	private static final double MM = 72 / 25.4;
	private static final double MARGIN_TOP = 25 * MM;
	private static final double MARGIN_BOTTOM = 25 * MM;
	private static final double MARGIN_LEFT = 30 * MM;
	private static final double MARGIN_RIGHT = 17 * MM;
	private static final double COVER_TOP = 150;
	private static final double SHEET_TOLERANCE = 18;

	/** A section that is laid out but not yet painted. */
	private record Laid(int index, PageSection section, Tag tag, List<PagePlan> pages, List<String> labels, int firstPage) {
	}

	private final ReportDocument document;
	private final PdfReport report;
	private final Messages words;
	private final Typesetting setting;
	private final PageNumbering numbering = new PageNumbering();
	private int pageCount;

	/**
	 * Begins a report.
	 *
	 * @param words words that are printed, in the report's language
	 * @param userWords words for the user, in the user's language
	 */
	public ReportLayout(ReportDocument document, PdfReport report, FaceSet faces, Messages words, Messages userWords) {
		this.document = document;
		this.report = report;
		this.words = words;
		this.setting = new Typesetting(document, report, faces, words, userWords);
	}

	/** Sets all pages. */
	public void setPages(Progress progress) throws IOException, ReportCancelledException {
		List<Laid> waiting = new ArrayList<>();
		int total = document.sections().size();
		for (int i = 0; i < total; i++) {
			progress.step(i, total);
			Laid laid = layOut(i);
			if (hasContentsList(laid.section())) {
				waiting.add(laid);
			} else {
				paint(laid);
			}
		}
		for (Laid laid : waiting) {
			paint(laid);
		}
		progress.step(total, total);
	}

	/** Writes the file. */
	public void write(OutputStream out) throws IOException {
		report.write(new FileInformation(document.metadata(), document.language()), numbering, out);
	}

	/** What the user is to be told. */
	public Set<String> remarks() {
		return setting.remarks();
	}

	private static boolean hasContentsList(PageSection section) {
		boolean[] found = {false};
		Blocks.walk(section.blocks(), block -> found[0] |= block instanceof ContentsList);
		return found[0];
	}

	private static double width(PageSection section) {
		return section.kind().isLandscape() ? LONG_EDGE : SHORT_EDGE;
	}

	private static double height(PageSection section) {
		return section.kind().isLandscape() ? SHORT_EDGE : LONG_EDGE;
	}

	private Laid layOut(int index) {
		PageSection section = document.sections().get(index);
		setting.section(index);
		Tag tag = report.tags().section();
		List<Slice> column = new ArrayList<>();
		BlockLayout.ofSection(setting, column, width(section) - MARGIN_LEFT - MARGIN_RIGHT, tag).all(section.blocks());
		double firstTop = section.kind() == PageKind.COVER ? COVER_TOP : 0;
		double room = height(section) - MARGIN_TOP - MARGIN_BOTTOM;
		List<PagePlan> pages = new PageBreaker(room, firstTop).divide(column);
		if (section.kind().isSheet() && pages.size() > 1) {
			// A page with one row on it helps nobody: one more line above the page number does.
			List<PagePlan> fuller = new PageBreaker(room + SHEET_TOLERANCE, firstTop).divide(column);
			pages = fuller.size() < pages.size() ? fuller : pages;
		}
		PageNumbering.Kind kind = switch (section.kind()) {
			case COVER -> PageNumbering.Kind.NONE;
			case FRONT -> PageNumbering.Kind.ROMAN;
			default -> PageNumbering.Kind.ARABIC;
		};
		List<String> labels = new ArrayList<>();
		int firstPage = pageCount;
		for (int p = 0; p < pages.size(); p++) {
			labels.add(numbering.next(kind, pageCount++));
		}
		return new Laid(index, section, tag, pages, labels, firstPage);
	}

	private void paint(Laid laid) throws IOException {
		setting.section(laid.index());
		for (int p = 0; p < laid.pages().size(); p++) {
			PageCanvas canvas = report.newPage(width(laid.section()), height(laid.section()));
			setting.pageLabel(laid.labels().get(p));
			laid.pages().get(p).paint(canvas, MARGIN_LEFT, MARGIN_TOP);
			paintEdges(canvas, laid, p);
			report.finishPage(canvas, laid.firstPage() + p);
		}
		report.tags().end(laid.tag());
	}

	private void paintEdges(PageCanvas canvas, Laid laid, int page) {
		canvas.beginRepeat();
		PageSection section = laid.section();
		String title = section.runningTitle();
		if (page > 0 && title != null) {
			String text = section.kind().isSheet() ? words.text("page.continued", title) : title;
			edge(canvas, text, Align.START, MARGIN_TOP - 24);
		}
		if (document.header() != null && section.kind() != PageKind.COVER) {
			edge(canvas, document.header(), Align.END, MARGIN_TOP - (page > 0 && title != null ? 38 : 24));
		}
		if (laid.labels().get(page) != null) {
			edge(canvas, laid.labels().get(page), Align.CENTER, canvas.height() - MARGIN_BOTTOM + 24);
		}
		canvas.endRepeat();
	}

	private void edge(PageCanvas canvas, String text, Align align, double top) {
		TextStyle style = align == Align.CENTER ? TextStyle.CAPTION.face(TextStyle.BODY.face()) : TextStyle.SMALL;
		double width = canvas.width() - MARGIN_LEFT - MARGIN_RIGHT;
		List<Slice> none = new ArrayList<>();
		new Paragraphs(setting, none, 0, width, style, false).lines(Inlines.of(text), style, 0, 0, align, null).get(0)
				.paint(canvas, MARGIN_LEFT, top);
	}
}
