package org.kaikaku.report.internal.build.table;

import java.util.ArrayList;
import java.util.List;

import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.Column;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.TableStyle;
import org.kaikaku.report.internal.build.Build;
import org.kaikaku.report.internal.build.words.DepartmentWords;

/** The list of themes and items (表１). */
public final class ItemListTable {

	private static final double DEPARTMENTS = 12;

	private ItemListTable() {
	}

	/**
	 * The table.
	 *
	 * @param words the words of its caption
	 * @param departments whether a column names the departments in charge
	 * @return empty for a plan without themes and items
	 */
	public static List<Block> of(Build build, String words, boolean departments) {
		ItemRows items = ItemRows.of(build);
		if (items.lines().isEmpty()) {
			return List.of();
		}
		List<Column> columns = new ArrayList<>(items.columns(departments ? DEPARTMENTS : 0));
		List<Cell> header = new ArrayList<>(items.headers());
		if (departments) {
			columns.add(new Column(DEPARTMENTS, Column.Role.TEXT));
			header.add(Cell.columnHeader(build.text("column.departments")));
		}
		List<Row> rows = new ArrayList<>();
		rows.add(new Row(null, Row.Role.HEADER, true, true, header));
		for (int i = 0; i < items.lines().size(); i++) {
			List<Cell> cells = new ArrayList<>(items.cells(i));
			ItemRows.Line line = items.lines().get(i);
			if (departments) {
				cells.add(Cells.words(null, line.item() == null ? "" : DepartmentWords.names(line.item(), build)));
			}
			rows.add(new Row(line.item() == null ? null : line.item().getId(), Row.Role.BODY, true, items.isKept(i), cells));
		}
		return List.of(new Table(build.plan().getId(), TableStyle.GRID, build.captions().table(words), null, null,
				columns, 1, rows));
	}
}
