package org.kaikaku.report.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the cells of a table stand once the spans are worked out.
 *
 * @param places one list per row, in row order; in each the cells that begin in that row, with their first column
 */
public record TableGrid(List<List<Place>> places) {

	/**
	 * A cell at its place.
	 *
	 * @param cell the cell, or {@code null} where a cell from a row above covers this place
	 * @param column its first column, from 0
	 * @param colSpan how many columns it covers
	 * @param rowsBelow how many rows below the current one it still covers; 0 for the last
	 * @param owner the covering cell; the cell itself unless it is covered from above
	 */
	public record Place(Cell cell, int column, int colSpan, int rowsBelow, Cell owner) {

		/** Whether a cell from a row above covers this place. */
		public boolean covered() {
			return cell == null;
		}
	}

	public TableGrid {
		places = List.copyOf(places);
	}

	/**
	 * Works out the places of a table's cells.
	 *
	 * @param table not {@code null}
	 * @return the places row by row, left to right, without gaps
	 */
	public static TableGrid of(Table table) {
		return lay(table.columns().size(), table.rows());
	}

	/**
	 * Checks that the cells fill the grid.
	 *
	 * @throws IllegalArgumentException naming the row that has too few or too many cells
	 */
	static void check(int columns, List<Row> rows) {
		lay(columns, rows);
	}

	private static TableGrid lay(int columns, List<Row> rows) {
		Place[] open = new Place[columns];
		List<List<Place>> all = new ArrayList<>(rows.size());
		for (int r = 0; r < rows.size(); r++) {
			all.add(layRow(r, columns, rows.get(r), open, rows.size() - r - 1));
		}
		return new TableGrid(all);
	}

	private static List<Place> layRow(int r, int columns, Row row, Place[] open, int rowsLeft) {
		List<Place> places = new ArrayList<>();
		int next = 0;
		int column = 0;
		while (column < columns) {
			Place place;
			if (open[column] != null) {
				Place above = open[column];
				place = new Place(null, column, above.colSpan(), above.rowsBelow() - 1, above.owner());
			} else {
				if (next >= row.cells().size()) {
					throw new IllegalArgumentException("row " + (r + 1) + " has too few cells");
				}
				Cell cell = row.cells().get(next++);
				place = new Place(cell, column, cell.colSpan(), cell.rowSpan() - 1, cell);
				checkSpan(r, columns, open, place, rowsLeft);
			}
			places.add(place);
			open[column] = place.rowsBelow() > 0 ? place : null;
			column += place.colSpan();
		}
		if (next < row.cells().size()) {
			throw new IllegalArgumentException("row " + (r + 1) + " has too many cells");
		}
		return List.copyOf(places);
	}

	private static void checkSpan(int r, int columns, Place[] open, Place place, int rowsLeft) {
		int end = place.column() + place.colSpan();
		boolean collides = end > columns || place.rowsBelow() > rowsLeft;
		for (int c = place.column() + 1; !collides && c < end; c++) {
			collides = open[c] != null;
		}
		if (collides) {
			throw new IllegalArgumentException("a cell of row " + (r + 1) + " spans beyond its room");
		}
	}
}
