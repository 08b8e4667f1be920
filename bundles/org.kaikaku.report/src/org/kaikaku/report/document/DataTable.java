package org.kaikaku.report.document;

import java.util.List;
import java.util.Objects;

/**
 * A table for machines, after the rules of 総務省 for machine-readable statistics: one datum per cell, true numbers, no
 * spans, no layout; units named in the column, both calendars in columns of their own. Spreadsheet formats print these;
 * page formats leave them out.
 *
 * @param id a short name for the sheet or file, ASCII: {@code items}
 * @param title what it holds, in the reader's language; the name of the sheet (at most 31 letters)
 * @param columns at least one
 * @param rows each with one datum for each column
 */
public record DataTable(String id, String title, List<DataColumn> columns, List<List<Datum>> rows) {

	/**
	 * A column.
	 *
	 * @param id a short name, ASCII: {@code fiscalYear}
	 * @param title its heading, on one line
	 * @param unit the unit of its numbers; or {@code null}
	 */
	public record DataColumn(String id, String title, String unit) {

		public DataColumn {
			Objects.requireNonNull(id, "id");
			Objects.requireNonNull(title, "title");
		}
	}

	/**
	 * One datum: words or a value.
	 *
	 * @param text words; or {@code null} when there is a value
	 * @param value a value; or {@code null} when there are words
	 */
	public record Datum(String text, CellDatum value) {

		public Datum {
			if ((text == null) == (value == null)) {
				throw new IllegalArgumentException("a datum is either words or a value");
			}
		}

		/** Words. */
		public static Datum of(String text) {
			return new Datum(text, null);
		}

		/** A value. */
		public static Datum of(CellDatum value) {
			return new Datum(null, value);
		}
	}

	public DataTable {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(title, "title");
		columns = List.copyOf(columns);
		rows = rows.stream().map(List::copyOf).toList();
		for (List<Datum> row : rows) {
			if (row.size() != columns.size()) {
				throw new IllegalArgumentException(id + ": " + row.size() + " data for " + columns.size() + " columns");
			}
		}
	}
}
