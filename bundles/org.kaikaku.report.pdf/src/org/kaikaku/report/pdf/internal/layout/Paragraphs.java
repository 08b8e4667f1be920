package org.kaikaku.report.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.Inline;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.ParagraphRole;
import org.kaikaku.report.pdf.internal.tag.Tag;
import org.kaikaku.report.pdf.internal.text.Face;
import org.kaikaku.report.pdf.internal.text.InlineSetter;
import org.kaikaku.report.pdf.internal.text.Letters;

/** Turns paragraphs into lines of a column. */
final class Paragraphs {

	private final Typesetting setting;
	private final List<Slice> column;
	private final double left;
	private final double width;
	private final TextStyle base;
	private final boolean inCell;

	Paragraphs(Typesetting setting, List<Slice> column, double left, double width, TextStyle base, boolean inCell) {
		this.setting = setting;
		this.column = column;
		this.left = left;
		this.width = width;
		this.base = base;
		this.inCell = inCell;
	}

	void add(Paragraph paragraph, Tag tag) {
		TextStyle style = style(paragraph);
		double indent = paragraph.indent() * style.size();
		double first = paragraph.firstLineIndent() * style.size();
		List<LineSlice> lines = lines(paragraph.text(), style, indent, first, paragraph.align(), tag);
		switch (paragraph.role()) {
			case RUN_IN_HEADING -> lines.forEach(line -> line.keepWithNext(true));
			case COVER_TITLE, COVER_SUBTITLE -> lines.get(0).spaceBefore(12);
			case COVER_DETAIL -> lines.get(0).spaceBefore(8);
			case REMARK -> lines.get(0).spaceBefore(1);
			default -> {
				// no room of its own
			}
		}
		column.addAll(lines);
		if (paragraph.role() == ParagraphRole.FLOW && paragraph.plainText().indexOf('▼') < 0) {
			lines.get(lines.size() - 1).keepWithNext(true);
			column.add(new FlowSlice(left, width).keepWithNext(true));
		}
	}

	private TextStyle style(Paragraph paragraph) {
		return switch (paragraph.role()) {
			case BODY, LEAD -> base;
			case RUN_IN_HEADING -> base.face(Face.LABEL);
			case COVER_TITLE -> new TextStyle(Face.HEADING, 24, 38);
			case COVER_SUBTITLE -> new TextStyle(Face.HEADING, 16, 26);
			case COVER_DETAIL -> new TextStyle(Face.BODY, 12, 20);
			case REMARK -> TextStyle.SMALL;
			case KEY_FIGURE -> new TextStyle(Face.HEADING, inCell ? 12 : 18, inCell ? 18 : 28);
			case FLOW -> new TextStyle(Face.HEADING, 11, 17.5);
		};
	}

	/**
	 * The lines of some inlines; the first two and the last two stay together.
	 *
	 * @param indent of all lines in points
	 * @param firstIndent of the first line besides
	 */
	List<LineSlice> lines(List<? extends Inline> text, TextStyle style, double indent, double firstIndent, Align align,
			Tag tag) {
		Letters letters = InlineSetter.set(new Letters(setting.faces()), text, style.ink());
		double room = Math.max(width - indent, style.size());
		List<Letters.Span> spans = letters.lines(Math.max(room - firstIndent, style.size()), room);
		List<LineSlice> lines = new ArrayList<>(spans.size());
		for (int i = 0; i < spans.size(); i++) {
			double shift = i == 0 ? firstIndent : 0;
			LineSlice line = new LineSlice(setting.painter(), letters, spans.get(i), left + indent + shift, room - shift,
					style, align, tag);
			line.keepWithNext(spans.size() > 1 && (i == 0 || i == spans.size() - 2));
			lines.add(line);
		}
		return lines;
	}
}
