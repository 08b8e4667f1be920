package org.kaikaku.ui.internal.table;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Begins to edit the cell of the year table that is selected, as F2 does in a spreadsheet. */
public final class EditCellHandler extends AbstractHandler {
	@Override
	public boolean isEnabled() {
		return YearTable.focused() != null;
	}

	@Override
	public Object execute(ExecutionEvent event) {
		YearTable table = YearTable.focused();
		if (table != null && table.hasSelection())
			table.edit();
		return null;
	}
}
