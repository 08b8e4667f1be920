package org.kaikaku.report.html.internal;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.BlockVisitor;
import org.kaikaku.report.document.Caption;
import org.kaikaku.report.document.Chart;
import org.kaikaku.report.document.ContentsList;
import org.kaikaku.report.document.EditableRegion;
import org.kaikaku.report.document.Figure;
import org.kaikaku.report.document.Heading;
import org.kaikaku.report.document.ImageData;
import org.kaikaku.report.document.Inline;
import org.kaikaku.report.document.ListBlock;
import org.kaikaku.report.document.ListItem;
import org.kaikaku.report.document.Marker;
import org.kaikaku.report.document.Note;
import org.kaikaku.report.document.NoteList;
import org.kaikaku.report.document.PageBreak;
import org.kaikaku.report.document.Panel;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.ParagraphRole;
import org.kaikaku.report.document.PeriodFigure;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.document.ScheduleBar;
import org.kaikaku.report.document.Table;

/** Writes blocks. */
final class BlockWriter implements BlockVisitor<Void> {

	private final Markup out;
	private final ReportDocument document;
	private final Messages words;
	private final Messages userWords;
	private final Set<String> remarks;
	private final InlineWriter inlines;
	private final Labelled labels;
	private final TableWriter tables;
	private int headingLevel = 1;
	private int cellDepth;

	BlockWriter(Markup out, ReportDocument document, Messages words, Messages userWords, boolean bilingual,
			Set<String> remarks) {
		this.out = out;
		this.document = document;
		this.words = words;
		this.userWords = userWords;
		this.remarks = remarks;
		this.inlines = new InlineWriter(out);
		this.labels = new Labelled(out, inlines, bilingual);
		this.tables = new TableWriter(out, this, labels, words);
	}

	void all(List<Block> blocks) {
		blocks.forEach(block -> block.accept(this));
	}

	void inCell(List<Block> blocks) {
		cellDepth++;
		all(blocks);
		cellDepth--;
	}

	void inlines(List<? extends Inline> parts) {
		inlines.write(parts);
	}

	/** Label, number and words of a caption. */
	void caption(Caption caption) {
		labels.write("span", caption.label(), "class", "kind");
		out.text(caption.number() + "　");
		inlines.write(caption.text());
	}

	@Override
	public Void visit(Heading heading) {
		// The report's title is the only h1; levels must not be skipped (JIS X 8341-3, 1.3.1).
		headingLevel = Math.min(Math.min(heading.level() + 1, headingLevel + 1), 6);
		String element = "h" + headingLevel;
		out.open(element, "id", Anchors.of(heading.anchor()));
		if (heading.number() != null) {
			out.text(heading.number().written());
		}
		inlines.write(heading.text());
		out.close(element).raw("\n");
		return null;
	}

	@Override
	public Void visit(Paragraph paragraph) {
		String align = switch (paragraph.align()) {
			case START, JUSTIFIED -> "";
			case CENTER -> " centre";
			case END -> " end";
		};
		boolean pointing = paragraph.role() == ParagraphRole.FLOW && paragraph.plainText().indexOf('▼') < 0;
		String kind = paragraph.role().name().toLowerCase(Locale.ROOT).replace('_', '-') + align + (pointing ? " pointing" : "");
		String style = paragraph.indent() == 0 && paragraph.firstLineIndent() == 0 ? null
				: "margin-left:" + paragraph.indent() + "em;text-indent:" + paragraph.firstLineIndent() + "em";
		out.open("p", "class", kind.equals("body") ? null : kind, "style", style);
		inlines.write(paragraph.text());
		out.close("p").raw("\n");
		return null;
	}

	@Override
	public Void visit(ListBlock list) {
		out.raw("<ul class=\"list\" role=\"list\">");
		for (ListItem item : list.items()) {
			Marker marker = item.marker();
			boolean heading = marker.kind() == Marker.Kind.HEADING;
			out.open("li", "class", heading ? "titled" : null);
			if (!heading && !marker.before().isEmpty()) {
				out.element("span", marker.before(), "class", "sign");
			}
			out.open(heading ? "strong" : "span");
			if (heading) {
				out.text(marker.before());
			}
			inlines.write(item.text());
			out.text(marker.after()).close(heading ? "strong" : "span");
			all(item.children());
			out.close("li");
		}
		out.raw("</ul>\n");
		return null;
	}

	@Override
	public Void visit(Table table) {
		tables.write(table, cellDepth > 0);
		return null;
	}

	@Override
	public Void visit(ScheduleBar bar) {
		String shape = bar.shape().name().toLowerCase(Locale.ROOT).replace('_', '-');
		out.open("div", "class", "span " + shape);
		out.open("span", "class", "label");
		if (bar.symbol() != null) {
			out.text(bar.symbol() + (bar.label().isEmpty() ? "" : "　"));
		}
		inlines.write(bar.label());
		out.close("span");
		if (bar.shape() != ScheduleBar.Shape.NONE) {
			out.open("span", "class", "drawn", "role", "img", "aria-label", bar.period()).close("span");
		}
		out.close("div");
		return null;
	}

	@Override
	public Void visit(Figure figure) {
		out.raw("<figure>");
		if (figure.image() == null) {
			String name = figure.caption() == null ? figure.altText() : figure.caption().plainText();
			remarks.add(userWords.text("image.missing", name));
			out.element("p", words.text("image.frame", name), "class", "missing");
		} else {
			out.open("img", "alt", figure.altText(), "style",
					String.format(Locale.ROOT, "width:%.1fmm;max-width:100%%", figure.widthMm()), "src", data(figure.image()));
		}
		captionBelow(figure.caption());
		out.raw("</figure>\n");
		if (!figure.notes().isEmpty()) {
			out.open("p", "class", "remark");
			inlines.write(figure.notes());
			out.close("p");
		}
		return null;
	}

	private static String data(ImageData image) {
		String type = switch (image.format()) {
			case PNG -> "image/png";
			case JPEG -> "image/jpeg";
			case SVG -> "image/svg+xml";
		};
		return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(image.bytes());
	}

	private void captionBelow(Caption caption) {
		if (caption != null) {
			out.open("figcaption", "id", Anchors.of(caption.anchor()));
			caption(caption);
			out.close("figcaption");
		}
	}

	@Override
	public Void visit(Chart chart) {
		out.raw("<figure class=\"charted\"><div class=\"beside\">");
		new ChartWriter(out, labels, words, document.conventions()).write(chart);
		out.raw("</div>");
		captionBelow(chart.caption());
		out.raw("</figure>\n");
		return null;
	}

	@Override
	public Void visit(PeriodFigure figure) {
		out.raw("<figure>");
		tables.write(figure.asTable(), cellDepth > 0);
		captionBelow(figure.caption());
		out.raw("</figure>\n");
		return null;
	}

	@Override
	public Void visit(NoteList notes) {
		out.raw("<ul class=\"notes\" role=\"list\">");
		for (Note note : notes.notes()) {
			out.open("li", "id", Anchors.note(note.id())).element("span", note.mark(), "class", "sign").raw("<span>");
			inlines.write(note.text());
			out.raw("</span></li>");
		}
		out.raw("</ul>\n");
		return null;
	}

	@Override
	public Void visit(ContentsList contents) {
		new ContentsWriter(out).write(document, contents.title(), contents.levels());
		return null;
	}

	@Override
	public Void visit(EditableRegion region) {
		all(region.blocks());
		return null;
	}

	@Override
	public Void visit(Panel panel) {
		out.open("div", "class", "panel " + panel.tone().name().toLowerCase(Locale.ROOT));
		if (panel.title() != null) {
			out.element("p", panel.title(), "class", "panel-title");
		}
		all(panel.blocks());
		out.raw("</div>\n");
		return null;
	}

	@Override
	public Void visit(PageBreak pageBreak) {
		out.raw("<div class=\"break\"></div>");
		return null;
	}
}
