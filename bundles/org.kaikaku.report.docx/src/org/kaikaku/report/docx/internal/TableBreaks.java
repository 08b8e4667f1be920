package org.kaikaku.report.docx.internal;

import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.TableStyle;

/**
 * Where a table may break over pages. A table that fits on a page is not split; of a longer one the last row never stands
 * alone on the next page.
 *
 * @param whole for each row, whether it stays in one piece
 * @param withNext for each row, whether it stays on the page of what follows
 */
record TableBreaks(boolean[] whole, boolean[] withNext) {

	/** How much of a page a table may take to be moved as a whole; more would leave great gaps. */
	private static final double MOVED = 0.6;
	/** How much of a page the last but one row may take to be moved along with the last. */
	private static final double MOVED_ROW = 0.35;

	/**
	 * Decides.
	 *
	 * @param table a table of the page, not one inside a cell
	 * @param heights the heights of its rows
	 * @param pageHeight the height of a page's text
	 * @param label whether it only says what the next table is about; see {@link #isLabel}
	 */
	static TableBreaks of(Table table, int[] heights, int pageHeight, boolean label) {
		int rows = heights.length;
		boolean[] whole = new boolean[rows];
		boolean[] withNext = new boolean[rows];
		int sum = 0;
		for (int r = 0; r < rows; r++) {
			Row row = table.rows().get(r);
			boolean header = r < table.headerRows();
			whole[r] = row.keepWhole() || header;
			withNext[r] = row.keepWithNext() || header && r + 1 < rows;
			sum += heights[r];
		}
		boolean pieces = table.rows().stream().allMatch(Row::keepWhole);
		boolean moved = (table.style() != TableStyle.SHEET || pieces) && sum <= MOVED * pageHeight;
		for (int r = 0; r + 1 < rows && moved; r++) {
			withNext[r] = true;
		}
		int before = rows - 2;
		if (before >= table.headerRows() && heights[before] <= MOVED_ROW * pageHeight) {
			whole[before] = true;
			withNext[before] = true;
		}
		withNext[rows - 1] |= label;
		return new TableBreaks(whole, withNext);
	}

	/** Whether a table of one row stands directly above another one: it names the departments, say, of what follows. */
	static boolean isLabel(Block block, Block next) {
		return block instanceof Table table && table.rows().size() == 1 && next instanceof Table;
	}
}
