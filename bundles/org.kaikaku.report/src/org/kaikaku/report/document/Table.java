package org.kaikaku.report.document;

import java.util.List;
import java.util.Objects;

/**
 * A table. The cells of its rows, with their spans, fill the grid of {@link #columns()} exactly: a place covered by a
 * cell of a row above has no cell of its own (as in HTML).
 *
 * @param elementId the plan element, or {@code null}
 * @param style how it is ruled
 * @param caption stands above the table; or {@code null}
 * @param unit the unit of all numbers, such as 単位：千円, at the right edge above the table; or {@code null}
 * @param altText a summary for those who cannot see the table; {@code null} when the caption says enough
 * @param columns at least one
 * @param headerRows how many leading rows are headings which repeat on every page; less than the number of rows
 *        unless there are no other rows
 * @param rows at least one
 */
public record Table(String elementId, TableStyle style, Caption caption, String unit, String altText,
		List<Column> columns, int headerRows, List<Row> rows) implements Block {

	public Table {
		Objects.requireNonNull(style, "style");
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		if (columns.isEmpty() || rows.isEmpty()) {
			throw new IllegalArgumentException("a table needs columns and rows");
		}
		if (headerRows < 0 || headerRows > rows.size()) {
			throw new IllegalArgumentException("header rows " + headerRows + " of " + rows.size());
		}
		TableGrid.check(columns.size(), rows);
	}

	@Override
	public <R> R accept(BlockVisitor<R> visitor) {
		return visitor.visit(this);
	}
}
