package org.kaikaku.ui.internal.table;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MenuDetectEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.IMenuService;

/** The context menu of the cells, as a spreadsheet has it: it works on the selected block, or on the cell that was pressed. */
final class TableMenu {
	private static final String POPUP = "popup:org.kaikaku.ui.yearTable";

	private TableMenu() {
	}

	/** Gives a table its menu. */
	static void of(NatTable table) {
		MenuManager menu = new MenuManager();
		IMenuService menus = PlatformUI.getWorkbench().getService(IMenuService.class);
		menus.populateContributionManager(menu, POPUP);
		table.setMenu(menu.createContextMenu(table));
		table.addMenuDetectListener(e -> pressed(table, e));
		table.addDisposeListener(e -> {
			menus.releaseContributions(menu);
			menu.dispose();
		});
	}

	private static void pressed(NatTable table, MenuDetectEvent event) {
		if (event.detail == SWT.MENU_KEYBOARD)
			return;
		// The commands ask who has the keyboard, and the right button alone does not give it.
		table.forceFocus();
		Point at = table.toControl(event.x, event.y);
		int column = table.getColumnPositionByX(at.x);
		int row = table.getRowPositionByY(at.y);
		LabelStack regions = table.getRegionLabelsByXY(at.x, at.y);
		ILayerCell cell = regions == null || !regions.hasLabel(GridRegion.BODY) ? null : table.getCellByPosition(column, row);
		if (cell == null)
			event.doit = false;
		else if (cell.getDisplayMode() != DisplayMode.SELECT)
			table.doCommand(new SelectCellCommand(table, column, row, false, false));
	}
}
