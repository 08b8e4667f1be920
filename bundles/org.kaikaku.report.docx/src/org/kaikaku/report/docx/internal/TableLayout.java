package org.kaikaku.report.docx.internal;

import org.kaikaku.report.document.Column;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.TableStyle;

/**
 * The widths of a table's columns, in twentieths of a point.
 *
 * @param widths one for each column
 */
record TableLayout(int[] widths) {

	/** The room at the sides of a cell with an arrow: next to none, so that arrows begin and end with their years. */
	static final int BAR_MARGIN = 30;
	/** The room above and below an arrow. */
	static final int BAR_PADDING = 10;
	private static final int CELL_MARGIN = 80;
	private static final int PLAIN_MARGIN = 60;

	/**
	 * Shares out a line among the columns of a table. Sheets, schedules and comparisons fill the line; other tables take
	 * as many letters as their columns ask for, and fill the line only when they ask for more.
	 */
	static TableLayout of(Table table, int line) {
		double weights = table.columns().stream().mapToDouble(Column::weight).sum();
		boolean letters = table.style() == TableStyle.GRID || table.style() == TableStyle.PLAIN;
		double asked = weights * ParagraphFormat.BODY_LETTER;
		int width = letters && asked < line ? (int) asked : line;
		int[] widths = new int[table.columns().size()];
		double sum = 0;
		int before = 0;
		for (int i = 0; i < widths.length; i++) {
			sum += table.columns().get(i).weight();
			int until = (int) Math.round(width * sum / weights);
			widths[i] = until - before;
			before = until;
		}
		return new TableLayout(widths);
	}

	/** The room at each side of a cell. */
	static int sideMargin(TableStyle style) {
		return style == TableStyle.PLAIN ? PLAIN_MARGIN : CELL_MARGIN;
	}

	/** The width of all columns. */
	int width() {
		return span(0, widths.length);
	}

	/** The width of some columns. */
	int span(int from, int count) {
		int sum = 0;
		for (int i = from; i < from + count; i++) {
			sum += widths[i];
		}
		return sum;
	}
}
