package org.kaikaku.report.pdf.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.kaikaku.report.pdf.internal.page.Color;
import org.kaikaku.report.pdf.internal.page.PageCanvas;
import org.kaikaku.report.pdf.internal.tag.Tag;

/** Prints lines of letters. */
public final class LinePainter {

	private static final double MOST_STRETCH = 0.35;
	private static final double LINE_THICKNESS = 0.5;

	/**
	 * Prints a line.
	 *
	 * @param canvas the page
	 * @param letters the paragraph
	 * @param line which of its lines
	 * @param x where the line begins
	 * @param baseline the base line, from the upper edge
	 * @param stretch how much room to fill by wider gaps, in points; 0 for none
	 * @param tag the paragraph's element
	 */
	public void paint(PageCanvas canvas, Letters letters, Letters.Span line, double x, double baseline, double stretch,
			Tag tag) {
		double gap = gap(letters, line, stretch);
		int i = line.start();
		double at = x;
		while (i < line.end()) {
			int end = i + 1;
			while (end < line.end() && letters.font(end) == letters.font(i) && letters.ink(end) == letters.ink(i)) {
				end++;
			}
			at = run(canvas, letters, line, i, end, at, baseline, gap, tag);
			i = end;
		}
	}

	private static double gap(Letters letters, Letters.Span line, double stretch) {
		if (stretch <= 0) {
			return 0;
		}
		int gaps = 0;
		for (int i = line.start() + 1; i < line.end(); i++) {
			if (Kinsoku.mayStretch(letters.codePoint(i - 1), letters.codePoint(i))) {
				gaps++;
			}
		}
		double gap = gaps == 0 ? 0 : stretch / gaps;
		return gap > MOST_STRETCH * letters.ink(line.start()).size() ? 0 : gap;
	}

	private double run(PageCanvas canvas, Letters letters, Letters.Span line, int start, int end, double x,
			double baseline, double gap, Tag paragraph) {
		Ink ink = letters.ink(start);
		List<Object> shown = new ArrayList<>();
		StringBuilder word = new StringBuilder(end - start);
		double width = 0;
		for (int i = start; i < end; i++) {
			word.appendCodePoint(letters.codePoint(i));
			width += letters.width(i);
			if (gap > 0 && i + 1 < line.end() && Kinsoku.mayStretch(letters.codePoint(i), letters.codePoint(i + 1))) {
				width += gap;
				if (i + 1 < end) {
					shown.add(word.toString());
					shown.add((float) (-gap * 1000 / ink.size()));
					word.setLength(0);
				}
			}
		}
		shown.add(word.toString());
		Tag tag = paragraph == null ? null : ink.role().tag(paragraph);
		double printed = x;
		if (ink.role().ring() != null) {
			canvas.decoration();
			double radius = Math.max(width - ink.size() * Letters.RING_ROOM, ink.size()) / 2;
			canvas.circle(x + width / 2, baseline - ink.size() * 0.36, radius, 1, ink.role().ring(), null);
			printed += ink.size() * Letters.RING_ROOM;
		}
		canvas.inside(tag);
		canvas.text(letters.font(start), ink.size(), ink.color(), printed, baseline - ink.rise(), shown.toArray());
		if (ink.line() != Ink.Line.NONE) {
			canvas.decoration();
			double y = baseline + (ink.line() == Ink.Line.UNDER ? 0.14 : -0.36) * ink.size();
			canvas.line(x, y, x + width, y, LINE_THICKNESS, ink.color(), false);
		}
		if (ink.role().target() != null && tag != null) {
			canvas.link(tag, x, baseline - ink.size(), x + width, baseline + ink.size() * 0.2, ink.role().target());
		}
		return x + width;
	}

	/** Prints letters one below the other, turning long signs and brackets. */
	public void paintUpright(PageCanvas canvas, Letters letters, double centre, double top, double pitch, Tag tag) {
		double y = top;
		for (int i = 0; i < letters.count(); i++) {
			Ink ink = letters.ink(i);
			String shown = Character.toString(letters.codePoint(i));
			canvas.inside(tag);
			if (isTurned(letters.codePoint(i))) {
				double middle = y + (pitch - letters.width(i)) / 2;
				canvas.turnedText(letters.font(i), ink.size(), ink.color(), centre - ink.size() * 0.38, middle, shown);
			} else {
				canvas.text(letters.font(i), ink.size(), ink.color(), centre - letters.width(i) / 2,
						y + (pitch - ink.size()) / 2 + ink.size() * 0.88, shown);
			}
			y += pitch;
		}
	}

	private static boolean isTurned(int c) {
		return "ー―…‥（）「」『』【】〔〕［］｛｝〈〉《》()[]{}～〜－−=＝".indexOf(c) >= 0;
	}
}
