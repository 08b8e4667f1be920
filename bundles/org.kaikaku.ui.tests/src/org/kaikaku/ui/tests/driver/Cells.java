package org.kaikaku.ui.tests.driver;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** The cells of a table with years, by the words of headings and rows. Positions are those that can be seen. */
public final class Cells {
	private final User user;
	private final NatTable table;

	/** The table that a control shows. */
	public Cells(User user, Control in) {
		this.user = user;
		table = user.find(in, NatTable.class, t -> true, "a table with years");
	}

	/** The table itself. */
	public NatTable table() {
		return table;
	}

	/** The column with a heading. */
	public int column(String heading) {
		return user.screen().await("the column " + heading, () -> {
			for (int c = 0; c < table.getColumnCount(); c++)
				if (heading.equals(text(c, 0)))
					return c;
			return null;
		});
	}

	/** The row in which some words stand in some columns, one after the other; the first such row. */
	public int row(List<String> words) {
		return user.screen().await("the row " + words, () -> {
			for (int r = 1; r < table.getRowCount(); r++) {
				int found = 0;
				for (int c = 0; c < table.getColumnCount() && found < words.size(); c++)
					if (words.get(found).equals(text(c, r)))
						found++;
				if (found == words.size())
					return r;
			}
			return null;
		});
	}

	private String text(int column, int row) {
		Object value = table.getDataValueByPosition(column, row);
		return value == null ? "" : value.toString();
	}

	/** What is written in a cell. */
	public String at(int column, int row) {
		return user.screen().ask(() -> text(column, row));
	}

	/** Where a cell is on the display. */
	public Point place(int column, int row) {
		return user.screen().await("the cell " + column + "," + row, () -> Places.of(table, column, row));
	}

	/** Clicks into a cell. */
	public void click(int column, int row) {
		user.click(place(column, row));
		user.screen().until("the table has the keyboard", table::isFocusControl);
	}

	/** Types into a cell and takes the value over with Enter. */
	public void type(int column, int row, String text) {
		click(column, row);
		type(text);
	}

	/** Types into the selected cell and takes the value over with Enter, after which the cell below is selected. */
	public void type(String text) {
		user.type(text);
		Control editor = user.screen().await("an editor in the cell", () -> table.getActiveCellEditor() == null ? null
				: table.getActiveCellEditor().getEditorControl());
		user.keys("Enter");
		user.screen().until("the editor in the cell closes", () -> editor.isDisposed() && table.isFocusControl());
	}
}
