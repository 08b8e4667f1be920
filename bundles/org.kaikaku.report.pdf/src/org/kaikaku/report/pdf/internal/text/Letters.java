package org.kaikaku.report.pdf.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kaikaku.report.pdf.internal.font.UsedFont;

/** The letters of a paragraph with their fonts and widths, ready to be broken into lines. */
public final class Letters {

	/**
	 * A line of a paragraph.
	 *
	 * @param start index of its first letter
	 * @param end index after its last visible letter
	 * @param width of its letters in points
	 * @param last whether the paragraph, or a part of it before a forced break, ends here
	 */
	public record Span(int start, int end, double width, boolean last) {
	}

	private static final int LONG_LINE = 12;
	/** Room between a grade and its ring, as a part of the type size. */
	static final double RING_ROOM = 0.34;

	private final FaceSet faces;
	private int count;
	private int[] codePoints = new int[64];
	private double[] widths = new double[64];
	private UsedFont[] fonts = new UsedFont[64];
	private Ink[] inks = new Ink[64];

	/** An empty paragraph. */
	public Letters(FaceSet faces) {
		this.faces = faces;
	}

	/** Appends letters; a line feed ends the line. */
	public Letters append(String text, Ink ink) {
		text.codePoints().forEach(codePoint -> append(codePoint, ink));
		return this;
	}

	private void append(int codePoint, Ink ink) {
		if (count == codePoints.length) {
			grow();
		}
		inks[count] = ink;
		if (codePoint == '\n') {
			codePoints[count++] = codePoint;
			return;
		}
		int wanted = codePoint == '\t' ? ' ' : codePoint;
		if (Character.isISOControl(wanted) || isInvisible(wanted)) {
			return;
		}
		FaceSet.Letter letter = faces.letter(ink.face(), wanted);
		codePoints[count] = letter.shown();
		fonts[count] = letter.font();
		double room = ink.role().ring() == null ? 0 : 2 * RING_ROOM;
		widths[count++] = (letter.width() / 1000 + room) * ink.size();
	}

	/** Signs that only steer other programs: byte order marks, variation selectors, joiners, soft hyphens. */
	private static boolean isInvisible(int c) {
		return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF || c >= 0x200B && c <= 0x200F || c == 0xFEFF
				|| c == 0x00AD || c == 0x2060;
	}

	private void grow() {
		int size = count * 2;
		codePoints = Arrays.copyOf(codePoints, size);
		widths = Arrays.copyOf(widths, size);
		fonts = Arrays.copyOf(fonts, size);
		inks = Arrays.copyOf(inks, size);
	}

	/** The number of letters. */
	public int count() {
		return count;
	}

	int codePoint(int i) {
		return codePoints[i];
	}

	double width(int i) {
		return widths[i];
	}

	UsedFont font(int i) {
		return fonts[i];
	}

	Ink ink(int i) {
		return inks[i];
	}

	/** The width of all letters on one line. */
	public double naturalWidth() {
		return width(0, count);
	}

	private double width(int start, int end) {
		double sum = 0;
		for (int i = start; i < end; i++) {
			sum += widths[i];
		}
		return sum;
	}

	/**
	 * Breaks the letters into lines.
	 *
	 * @param firstWidth room in the first line in points
	 * @param width room in the others in points
	 * @return at least one line
	 */
	public List<Span> lines(double firstWidth, double width) {
		List<Span> lines = new ArrayList<>();
		int start = 0;
		boolean ended = false;
		while (start < count || lines.isEmpty() || ended) {
			double room = Math.max(lines.isEmpty() ? firstWidth : width, 1);
			int next = endOfLine(start, room);
			ended = next < count && codePoints[next] == '\n';
			boolean last = ended || next >= count;
			if (last && !lines.isEmpty() && !lines.get(lines.size() - 1).last()) {
				start = avoidLonelyLetters(lines, start, next, room);
			}
			lines.add(span(start, next, last));
			start = ended ? next + 1 : next;
			if (ended && start >= count) {
				break;
			}
		}
		return lines;
	}

	private Span span(int start, int end, boolean last) {
		int visible = end;
		while (visible > start && isSpace(codePoints[visible - 1])) {
			visible--;
		}
		return new Span(start, visible, width(start, visible), last);
	}

	/** A last line of one or two letters looks like an accident: some of the line above join them. */
	private int avoidLonelyLetters(List<Span> lines, int start, int end, double room) {
		Span above = lines.get(lines.size() - 1);
		int wanted = above.end() - above.start() > LONG_LINE ? 3 : 2;
		for (int at = start - 1; end - start < wanted && at > above.start() + 1 && at > start - LONG_LINE; at--) {
			if (end - at >= wanted && breaksAt(at) && width(at, end) <= room) {
				lines.set(lines.size() - 1, span(above.start(), at, false));
				return at;
			}
		}
		return start;
	}

	private int endOfLine(int start, double room) {
		double used = 0;
		int good = -1;
		for (int i = start; i < count; i++) {
			if (codePoints[i] == '\n') {
				return i;
			}
			if (i > start && breaksAt(i)) {
				good = i;
			}
			used += widths[i];
			// Rounding must not send a word that just fits to the next line.
			if (used > room + 0.01 && !isSpace(codePoints[i])) {
				if (good > start) {
					return good;
				}
				return Math.max(i, start + 1);
			}
		}
		return count;
	}

	private boolean breaksAt(int i) {
		if (inks[i].role().isBound() && codePoints[i - 1] != '\n') {
			return false;
		}
		return Kinsoku.mayBreak(codePoints[i - 1], codePoints[i]);
	}

	private static boolean isSpace(int c) {
		return c == ' ' || c == '　';
	}
}
