package org.kaikaku.report.internal.build.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.kaikaku.model.reformplan.CellAlignment;
import org.kaikaku.model.reformplan.TableCell;
import org.kaikaku.model.reformplan.TableRow;
import org.kaikaku.model.reformplan.TextTable;
import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.Column;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.ParagraphRole;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.TableStyle;

/**
 * Small tables inside narratives. People's tables are not always rectangles: missing cells are filled in, spans that
 * leave the table or meet another cell are cut.
 */
final class TextTables {

	private static final double NARROWEST = 3;
	private static final double WIDEST = 22;
	private static final int MOST_COLUMNS = 100;

	private final TextTable source;
	private final NoteScope notes;
	private final int columns;
	private final boolean[][] taken;
	private final double[] weights;
	private final Column.Role[] roles;

	private TextTables(TextTable source, NoteScope notes) {
		this.source = source;
		this.notes = notes;
		columns = columns(source.getRows());
		taken = new boolean[source.getRows().size()][columns];
		weights = new double[columns];
		roles = new Column.Role[columns];
	}

	/** As many columns as no cell is pushed out of the table by those that reach down from above. */
	private static int columns(List<TableRow> rows) {
		BitSet[] covered = new BitSet[rows.size()];
		int most = 0;
		for (int r = 0; r < covered.length; r++) {
			covered[r] = covered[r] == null ? new BitSet() : covered[r];
			int column = 0;
			for (TableCell cell : rows.get(r).getCells()) {
				column = covered[r].nextClearBit(column);
				int end = column + Math.max(1, Math.min(MOST_COLUMNS, cell.getColumnSpan()));
				for (int below = r; below < Math.min(covered.length, r + Math.max(1, cell.getRowSpan())); below++) {
					covered[below] = covered[below] == null ? new BitSet() : covered[below];
					covered[below].set(column, end);
				}
				column = end;
			}
			most = Math.max(most, covered[r].length());
		}
		return most;
	}

	/** The caption, if there is one, and the table; nothing for a table without cells. */
	static List<Block> of(TextTable table, NoteScope notes) {
		List<Block> blocks = new ArrayList<>();
		if (table.getCaption() != null) {
			blocks.add(new Paragraph(table.getId(), ParagraphRole.RUN_IN_HEADING, 0, 0, Align.START,
					notes.line(table.getCaption())));
		}
		TextTables builder = new TextTables(table, notes);
		if (builder.columns > 0) {
			blocks.add(builder.table());
		}
		return blocks;
	}

	private Table table() {
		List<Row> rows = new ArrayList<>();
		for (int r = 0; r < source.getRows().size(); r++) {
			rows.add(row(r));
		}
		List<Column> grid = new ArrayList<>();
		for (int c = 0; c < columns; c++) {
			grid.add(new Column(Math.max(NARROWEST, Math.min(WIDEST, weights[c] + 1)),
					roles[c] == null ? Column.Role.TEXT : roles[c]));
		}
		int headers = headerRows();
		boolean ruled = headers > 0 || source.getCaption() != null || source.getUnitNote() != null;
		String words = source.getCaption() == null ? firstRow() : source.getCaption();
		return new Table(source.getId(), ruled ? TableStyle.GRID : TableStyle.PLAIN, null, source.getUnitNote(), words,
				grid, headers, rows);
	}

	private String firstRow() {
		return String.join(" ", source.getRows().get(0).getCells().stream()
				.map(c -> c.getText() == null ? "" : c.getText()).toList());
	}

	private int headerRows() {
		int headers = 0;
		while (headers < source.getRows().size() && source.getRows().get(headers).isHeader()) {
			headers++;
		}
		return headers == source.getRows().size() ? 0 : headers;
	}

	private Row row(int r) {
		TableRow row = source.getRows().get(r);
		List<Cell> cells = new ArrayList<>();
		int column = 0;
		for (TableCell cell : row.getCells()) {
			column = free(r, column);
			if (column < columns) {
				int across = across(r, column, cell.getColumnSpan());
				int down = down(r, column, across, cell.getRowSpan());
				take(r, column, across, down);
				cells.add(cell(row, cell, column, across).spanning(across, down));
			}
		}
		for (column = free(r, 0); column < columns; column = free(r, column)) {
			take(r, column, 1, 1);
			cells.add(Cell.empty());
		}
		return new Row(row.getId(), row.isHeader() ? Row.Role.HEADER : Row.Role.BODY, true, row.isHeader(), cells);
	}

	private int free(int r, int from) {
		int column = from;
		while (column < columns && taken[r][column]) {
			column++;
		}
		return column;
	}

	private int across(int r, int column, int wanted) {
		int span = 1;
		while (span < wanted && column + span < columns && !taken[r][column + span]) {
			span++;
		}
		return span;
	}

	private int down(int r, int column, int across, int wanted) {
		int span = 1;
		while (span < wanted && r + span < taken.length && isFree(r + span, column, across)) {
			span++;
		}
		return span;
	}

	private boolean isFree(int r, int column, int across) {
		for (int c = column; c < column + across; c++) {
			if (taken[r][c]) {
				return false;
			}
		}
		return true;
	}

	private void take(int r, int column, int across, int down) {
		for (int i = r; i < r + down; i++) {
			for (int c = column; c < column + across; c++) {
				taken[i][c] = true;
			}
		}
	}

	private Cell cell(TableRow row, TableCell cell, int column, int across) {
		String text = cell.getText() == null ? "" : cell.getText();
		if (across == 1) {
			weights[column] = Math.max(weights[column], letters(text));
			if (cell.getAlignment() == CellAlignment.END) {
				roles[column] = Column.Role.NUMBER;
			}
		}
		Align align = row.isHeader() ? Align.CENTER : align(cell.getAlignment());
		Paragraph line = new Paragraph(cell.getId(), ParagraphRole.BODY, 0, 0, align, notes.line(text));
		Cell.Role role = Cell.Role.DATA;
		if (row.isHeader()) {
			role = Cell.Role.COLUMN_HEADER;
		} else if (cell.isHeader()) {
			role = Cell.Role.ROW_HEADER;
		}
		return new Cell(role, 1, 1, Cell.VerticalAlign.MIDDLE, Cell.Flow.HORIZONTAL, null, List.of(line));
	}

	private static double letters(String text) {
		double widest = 0;
		for (String line : text.split("\n", -1)) {
			widest = Math.max(widest, line.chars().mapToDouble(c -> c < 0x100 ? 0.5 : 1).sum());
		}
		return widest;
	}

	private static Align align(CellAlignment alignment) {
		return switch (alignment) {
		case START -> Align.START;
		case CENTER -> Align.CENTER;
		case END -> Align.END;
		};
	}
}
