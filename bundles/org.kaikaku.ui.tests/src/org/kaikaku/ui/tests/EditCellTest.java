package org.kaikaku.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.tests.driver.Cells;
import org.kaikaku.ui.tests.driver.WorkbenchTest;

/** F2 edits in the table, where elsewhere it renames what is selected. */
class EditCellTest extends WorkbenchTest {
	@Test
	void f2OpensTheSelectedCellWithItsContentAndEscLeavesItAsItWas() {
		var session = open(sample());
		user.tab(editor(), Words.of("page.years"));
		Cells cells = new Cells(user, editor());
		int year = cells.column("令和２年度");
		cells.click(year, 1);
		user.keys("F2");
		Text cell = screen.await("a field in the cell", () -> user.window().getDisplay().getFocusControl() instanceof Text text
				&& text.getParent() instanceof NatTable ? text : null);
		assertEquals("4,000", screen.ask(cell::getText));
		user.keys("Esc");
		screen.until("the field closes", () -> cell.isDisposed() || !cell.isVisible());
		user.keys("F2");
		Text again = screen.await("a field in the cell again", () -> user.window().getDisplay().getFocusControl() instanceof Text text
				&& text.getParent() instanceof NatTable ? text : null);
		user.keys("Ctrl+A");
		user.type("4321");
		user.keys("Enter");
		screen.until("the field closes", () -> again.isDisposed() || !again.isVisible());
		assertEquals("4,321", cells.at(year, 1));
		user.keys("Ctrl+Z");
		screen.until("the plan as it was", () -> !session.isDirty());
	}
}
