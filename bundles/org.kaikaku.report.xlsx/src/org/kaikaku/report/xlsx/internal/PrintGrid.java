package org.kaikaku.report.xlsx.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kaikaku.report.document.ScheduleBar;
import org.kaikaku.report.office.XmlOut;

/**
 * A sheet whose columns begin wherever some column of its tables does. Places are counted in letters of a line, from 0 to
 * {@link #LETTERS}; whatever stands between two places is a stretch of merged cells.
 */
final class PrintGrid {

	/** Letters of a line. */
	static final int LETTERS = 42;
	/** Excel's rows are at most 409.5 points high: longer text goes on in the row below. */
	static final int MOST_LINES = 26;

	/** Height of a line of usual letters, in points. */
	static final double LINE_HEIGHT = 13.5;
	private static final double MARGIN = 4;
	private static final double MM_PER_ROW = (LINE_HEIGHT + MARGIN) * 25.4 / 72;
	/** In letters of the usual font as Excel counts them, which are half as wide as those of Japanese. */
	private static final double LETTER_WIDTH = 2;

	private final SheetOut sheet;
	private final Styles styles;
	private final SheetDrawing drawing;
	private final Map<Integer, Integer> columns;

	/**
	 * A sheet.
	 *
	 * @param drawing takes what is drawn; may be {@code null} when there are neither pictures nor bars
	 * @param places where columns of its tables begin
	 */
	PrintGrid(XmlOut xml, Styles styles, SheetDrawing drawing, Set<Integer> places) {
		this.styles = styles;
		this.drawing = drawing;
		TreeSet<Integer> all = new TreeSet<>(places);
		all.add(0);
		all.add(LETTERS);
		List<Integer> edges = List.copyOf(all);
		columns = new HashMap<>();
		double[] widths = new double[edges.size() - 1];
		for (int c = 0; c < edges.size(); c++) {
			columns.put(edges.get(c), c);
			if (c > 0) {
				widths[c - 1] = (edges.get(c) - edges.get(c - 1)) * LETTER_WIDTH;
			}
		}
		sheet = new SheetOut(xml, new SheetOut.Setup(widths, true, false, false));
	}

	/** The number of the next row. */
	int next() {
		return sheet.row() + 1;
	}

	/** Begins a row. */
	void row(int lines, double lineHeight) {
		sheet.row(Math.min(409, Math.max(1, lines) * lineHeight + MARGIN));
	}

	/** Begins a row of usual letters. */
	void row(int lines) {
		row(lines, LINE_HEIGHT);
	}

	/** Fills the cells between two places of the row just begun; words stand in the first one. */
	void words(int fromPlace, int toPlace, Look look, String words) {
		int from = columns.get(fromPlace);
		int to = columns.get(toPlace);
		sheet.text(from, first(from, to, look), words);
		rest(from, to, look);
	}

	/** The same with a true number. */
	void number(int fromPlace, int toPlace, Look look, BigDecimal number) {
		int from = columns.get(fromPlace);
		int to = columns.get(toPlace);
		sheet.number(from, first(from, to, look), number);
		rest(from, to, look);
	}

	/** The same without content. */
	void blank(int fromPlace, int toPlace, Look look) {
		int from = columns.get(fromPlace);
		int to = columns.get(toPlace);
		sheet.blank(from, first(from, to, look));
		rest(from, to, look);
	}

	private int first(int from, int to, Look look) {
		return styles.of(to - from == 1 ? look : look.rules(look.rules() & ~Look.RIGHT));
	}

	private void rest(int from, int to, Look look) {
		if (to - from > 1) {
			int middle = to - from > 2 ? styles.of(look.rules(look.rules() & ~(Look.LEFT | Look.RIGHT))) : 0;
			for (int c = from + 1; c < to - 1; c++) {
				sheet.blank(c, middle);
			}
			sheet.blank(to - 1, styles.of(look.rules(look.rules() & ~Look.LEFT)));
		}
	}

	/** Makes the cells between two places and rows one. */
	void merge(int firstRow, int lastRow, int fromPlace, int toPlace) {
		int from = columns.get(fromPlace);
		int to = columns.get(toPlace);
		if (lastRow > firstRow || to - from > 1) {
			sheet.merge(firstRow, lastRow, from, to - 1);
		}
	}

	/** A line of words between two places. */
	void line(String text, int from, int to, Look look) {
		double height = look.size() * 1.35;
		int letters = (to - from - look.indent()) * 10 / look.size();
		for (String part : parts(text, letters)) {
			row(lines(part, letters), height);
			words(from, to, look, part);
			merge(sheet.row(), sheet.row(), from, to);
		}
	}

	/** Draws the line of a schedule in the row just begun, some points below its upper edge. */
	void bar(ScheduleBar bar, int fromPlace, int toPlace, double below) {
		drawing.add(bar, sheet.row(), columns.get(fromPlace), columns.get(toPlace), below);
	}

	/** Draws a picture from the next row on. */
	void picture(Media.Picture picture, double widthMm, double heightMm, String altText) {
		drawing.add(picture, next(), widthMm, heightMm, altText);
		for (int r = 0; r < Math.ceil(heightMm / MM_PER_ROW); r++) {
			row(1);
		}
	}

	/** An empty row. */
	void gap() {
		sheet.row(8);
	}

	/** A new page. */
	void pageBreak() {
		if (sheet.row() >= 0) {
			sheet.pageBreak();
		}
	}

	/** Ends the sheet. */
	void finish(String header, String footer, String drawing) {
		sheet.finishPrint(header, footer, drawing);
	}

	/** How many lines a text needs. */
	static int lines(String text, int letters) {
		int lines = 0;
		for (String line : text.split("\n", -1)) {
			lines += Math.max(1, (int) Math.ceil(width(line) / Math.max(1, letters)));
		}
		return lines;
	}

	private static double width(String text) {
		double width = 0;
		for (int i = 0; i < text.length(); i++) {
			width += text.charAt(i) < 0x2000 ? 0.55 : 0.94;
		}
		return width;
	}

	/** A text in parts that are not higher than a row can be, cut after a sentence where possible. */
	static List<String> parts(String text, int letters) {
		List<String> parts = new ArrayList<>();
		String rest = text;
		while (lines(rest, letters) > MOST_LINES) {
			int at = Math.min(rest.length() - 1, Math.max(1, (MOST_LINES - 1) * Math.max(1, letters) * 9 / 10));
			int sentence = rest.lastIndexOf('。', at);
			int line = rest.lastIndexOf('\n', at);
			int cut = Math.max(sentence, line) > at / 2 ? Math.max(sentence, line) + 1 : at;
			if (Character.isLowSurrogate(rest.charAt(cut))) {
				cut++;
			}
			if (lines(rest.substring(0, cut), letters) > MOST_LINES + 1) {
				cut = Math.max(1, rest.indexOf('\n') + 1);
			}
			parts.add(rest.substring(0, cut));
			rest = rest.substring(cut);
		}
		parts.add(rest);
		return parts;
	}
}
