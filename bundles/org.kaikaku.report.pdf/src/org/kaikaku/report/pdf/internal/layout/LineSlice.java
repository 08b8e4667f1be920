package org.kaikaku.report.pdf.internal.layout;

import java.util.function.ObjDoubleConsumer;
import org.kaikaku.report.document.Align;
import org.kaikaku.report.pdf.internal.page.Color;
import org.kaikaku.report.pdf.internal.page.PageCanvas;
import org.kaikaku.report.pdf.internal.tag.Tag;
import org.kaikaku.report.pdf.internal.text.Letters;
import org.kaikaku.report.pdf.internal.text.LinePainter;

/** One line of a paragraph. */
final class LineSlice extends Slice {

	/** Where the ideographs' upper edge lies above the base line, as a part of the type size. */
	private static final double ASCENT = 0.88;

	private final LinePainter painter;
	private final Letters letters;
	private final Letters.Span line;
	private final double x;
	private final double width;
	private final double pitch;
	private final double size;
	private final Align align;
	private final Tag tag;
	private ObjDoubleConsumer<PageCanvas> arrival;
	private Letters marker;
	private double markerX;
	private Tag markerTag;
	private boolean covering;

	LineSlice(LinePainter painter, Letters letters, Letters.Span line, double x, double width, TextStyle style, Align align,
			Tag tag) {
		this.painter = painter;
		this.letters = letters;
		this.line = line;
		this.x = x;
		this.width = width;
		this.pitch = style.pitch();
		this.size = style.size();
		this.align = align;
		this.tag = tag;
	}

	/** Is told the page and place where the line is printed. */
	LineSlice onArrival(ObjDoubleConsumer<PageCanvas> listener) {
		arrival = listener;
		return this;
	}

	/** Covers what lies behind the letters, such as the rules between years. */
	LineSlice covering() {
		covering = true;
		return this;
	}

	/** Prints a sign at the left of the line. */
	LineSlice marker(Letters sign, double place, Tag signTag) {
		marker = sign;
		markerX = place;
		markerTag = signTag;
		return this;
	}

	@Override
	double height() {
		return pitch;
	}

	@Override
	void paint(PageCanvas canvas, double left, double top) {
		if (arrival != null) {
			arrival.accept(canvas, top);
		}
		double baseline = top + (pitch - size) / 2 + size * ASCENT;
		if (marker != null) {
			painter.paint(canvas, marker, new Letters.Span(0, marker.count(), 0, true), left + markerX, baseline, 0,
					markerTag);
		}
		double free = width - line.width();
		double offset = switch (align) {
			case START, JUSTIFIED -> 0;
			case CENTER -> free / 2;
			case END -> free;
		};
		if (covering && line.width() > 0) {
			canvas.decoration();
			canvas.fillBox(left + x + offset, top, line.width() + 1, pitch, Color.WHITE);
		}
		boolean fill = align == Align.JUSTIFIED && !line.last();
		painter.paint(canvas, letters, line, left + x + offset, baseline, fill ? free : 0, tag);
	}
}
