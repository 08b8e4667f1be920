package org.kaikaku.report.pdf.internal.layout;

import java.util.List;
import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Blocks;
import org.kaikaku.report.document.ContentsList;
import org.kaikaku.report.document.Heading;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.pdf.internal.page.Color;
import org.kaikaku.report.pdf.internal.page.LinkTarget;
import org.kaikaku.report.pdf.internal.page.PageCanvas;
import org.kaikaku.report.pdf.internal.tag.Tag;
import org.kaikaku.report.pdf.internal.text.Face;
import org.kaikaku.report.pdf.internal.text.Ink;
import org.kaikaku.report.pdf.internal.text.Letters;

/** The table of contents: the headings with dots and the numbers of their pages. */
final class ContentsLayout {

	private static final double NUMBER_ROOM = 40;
	private static final double DOT_STEP = 6;
	private static final double DOT_SIZE = 0.9;

	private final Typesetting setting;
	private final List<Slice> column;
	private final double left;
	private final double width;

	ContentsLayout(Typesetting setting, List<Slice> column, double left, double width) {
		this.setting = setting;
		this.column = column;
		this.left = left;
		this.width = width;
	}

	void add(ContentsList contents, Tag parent) {
		Paragraphs title = new Paragraphs(setting, column, left, width, TextStyle.BODY, false);
		if (!contents.title().isEmpty()) {
			List<LineSlice> lines = title.lines(Inlines.of(contents.title()), TextStyle.heading(1), 0, 0, Align.CENTER,
					parent.child("P"));
			lines.forEach(line -> line.keepWithNext(true));
			column.addAll(lines);
			column.add(new GapSlice(10));
		}
		Tag list = parent.child("TOC");
		Blocks.walk(setting.document(), block -> addIfHeading(contents, block, list));
	}

	private void addIfHeading(ContentsList contents, Block block, Tag list) {
		if (block instanceof Heading heading && heading.inContents() && heading.level() <= contents.levels()) {
			double indent = (heading.level() - 1) * TextStyle.BODY.size();
			TextStyle style = heading.level() == 1 ? TextStyle.BODY.face(Face.LABEL) : TextStyle.BODY;
			Tag entry = list.child("TOCI").child("Reference").child("Link");
			Paragraphs paragraphs = new Paragraphs(setting, column, left + indent, width - indent - NUMBER_ROOM, style, false);
			List<LineSlice> lines = paragraphs.lines(Inlines.of(heading.plainText()), style, 0, 0, Align.START, entry);
			for (int i = 0; i < lines.size() - 1; i++) {
				column.add(lines.get(i));
			}
			Letters all = new Letters(setting.faces()).append(heading.plainText(), style.ink());
			double end = lines.size() == 1 ? left + indent + all.naturalWidth() : left + width / 2;
			column.add(new Entry(lines.get(lines.size() - 1), heading, end, entry));
		}
	}

	/** The last line of an entry with its dots and number; the number is asked for when the line is painted. */
	private final class Entry extends Slice {

		private final LineSlice line;
		private final Heading heading;
		private final double end;
		private final Tag tag;

		Entry(LineSlice line, Heading heading, double end, Tag tag) {
			this.line = line;
			this.heading = heading;
			this.end = end;
			this.tag = tag;
		}

		@Override
		double height() {
			return line.height();
		}

		@Override
		void paint(PageCanvas canvas, double x, double top) {
			line.paint(canvas, x, top);
			double right = x + left + width;
			Ink ink = TextStyle.BODY.ink();
			String page = setting.pageOf(heading.anchor());
			double numberWidth = 0;
			double baseline = top + (line.height() - ink.size()) / 2 + ink.size() * 0.88;
			if (page != null) {
				Letters number = new Letters(setting.faces()).append(page, ink);
				numberWidth = number.naturalWidth();
				setting.painter().paint(canvas, number, new Letters.Span(0, number.count(), numberWidth, true),
						right - numberWidth, baseline, 0, tag);
			}
			canvas.decoration();
			// Dots stand on a grid of the page, so that they are in line from entry to entry.
			for (double at = right - numberWidth - 12; at > x + end + 8; at -= DOT_STEP) {
				canvas.fillBox(Math.floor(at / DOT_STEP) * DOT_STEP, baseline - 2, DOT_SIZE, DOT_SIZE, Color.BLACK);
			}
			canvas.link(tag, x + left, top, right, top + line.height(),
					new LinkTarget(heading.anchor(), null, heading.plainText()));
		}
	}
}
