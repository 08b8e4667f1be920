package org.kaikaku.ui.internal.table;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.nebula.widgets.nattable.edit.command.EditSelectionCommand;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.command.FreezeColumnCommand;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultColumnHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.ColumnLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.CellSelectionEvent;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowRowInViewportCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.swt.IFocusService;
import org.kaikaku.ui.internal.AccessibleName;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.session.Desk;
import org.kaikaku.ui.session.PlanSession;

/** The NatTable that shows a model: frozen headings, editing in the cell, blocks from and to a spreadsheet. */
public final class YearTable {
	private static final String FOCUS = "org.kaikaku.ui.yearTable";
	private static final int HEAD_HEIGHT = 28;
	/** Selecting again within this time is going from one cell to the next. */
	private static final int QUICKLY_MILLISECONDS = 250;
	private static final int LONG_MILLISECONDS = 120;
	private static final int SHORT_MILLISECONDS = 30;
	private static final String KEY = YearTable.class.getName();

	private final YearTableModel model;
	private final PlanSession session;
	private final Desk desk;
	private final NatTable table;
	private final SelectionLayer selection;
	private final ViewportLayer viewport;
	private List<String> headings;
	private int selections;
	private long selectedAt;
	private boolean following;

	YearTable(Composite parent, YearTableModel model, PlanSession session, Desk desk) {
		CollectionFactories.prepare();
		this.model = model;
		headings = model.headings();
		this.session = session;
		this.desk = desk;
		DataLayer data = new DataLayer(new Body());
		sizes(data);
		IConfigLabelAccumulator columns = new ColumnLabelAccumulator(data.getDataProvider());
		data.setConfigLabelAccumulator((labels, column, row) -> {
			columns.accumulateConfigLabels(labels, column, row);
			TableStyles.labels(model, labels, column, row);
		});
		selection = new SelectionLayer(data);
		viewport = new ViewportLayer(selection);
		FreezeLayer freeze = new FreezeLayer(selection);
		CompositeFreezeLayer body = new CompositeFreezeLayer(freeze, viewport, selection);
		DefaultColumnHeaderDataLayer head = new DefaultColumnHeaderDataLayer(new Head());
		head.setDefaultRowHeight(HEAD_HEIGHT);
		ColumnHeaderLayer header = new ColumnHeaderLayer(head, body, selection);
		CompositeLayer whole = new CompositeLayer(1, 2);
		whole.setChildLayer(GridRegion.COLUMN_HEADER, header, 0, 0);
		whole.setChildLayer(GridRegion.BODY, body, 0, 1);
		whole.addConfiguration(new org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration());
		whole.addConfiguration(new TableEditBindings());
		table = new NatTable(parent, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL,
				whole, false);
		AccessibleName.give(table, Words.of("page.years"));
		ConfigRegistry registry = new ConfigRegistry();
		table.setConfigRegistry(registry);
		table.addConfiguration(new DefaultNatTableStyleConfiguration());
		table.addConfiguration(new AbstractRegistryConfiguration() {
			@Override
			public void configureRegistry(IConfigRegistry config) {
				TableStyles.register(config, model);
			}
		});
		table.configure();
		TableStyles.theme(table);
		// Once the table has its size: before, nothing would be left for the columns that move.
		table.getDisplay().asyncExec(() -> {
			if (!table.isDisposed())
				table.doCommand(new FreezeColumnCommand(selection, model.leading() - 1));
		});
		selection.addLayerListener(event -> {
			if (event instanceof CellSelectionEvent)
				selected();
		});
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		table.setData(KEY, this);
		TableMenu.of(table);
		PlatformUI.getWorkbench().getService(IFocusService.class).addFocusTracker(table, FOCUS);
		ownKeys();
	}

	/** Keys that mean something else in the table than in the rest of the window, such as F2. */
	private void ownKeys() {
		IContextService contexts = PlatformUI.getWorkbench().getService(IContextService.class);
		IContextActivation[] active = new IContextActivation[1];
		table.addListener(SWT.FocusIn, e -> active[0] = active[0] == null ? contexts.activateContext(FOCUS) : active[0]);
		Listener leave = e -> {
			if (active[0] != null)
				contexts.deactivateContext(active[0]);
			active[0] = null;
		};
		table.addListener(SWT.FocusOut, leave);
		table.addListener(SWT.Dispose, leave);
	}

	/** Begins to edit the selected cell. */
	void edit() {
		table.doCommand(new EditSelectionCommand(table, table.getConfigRegistry()));
	}

	private void sizes(DataLayer data) {
		data.setDefaultRowHeight(24);
		for (int i = 0; i < model.headings().size(); i++)
			data.setColumnWidthByPosition(i, model.width(i));
	}

	/** The table that has the keyboard; null when none has. */
	static YearTable focused() {
		var focus = org.eclipse.swt.widgets.Display.getCurrent().getFocusControl();
		return focus != null && focus.getData(KEY) instanceof YearTable t ? t : null;
	}

	NatTable control() {
		return table;
	}

	private final class Body implements IDataProvider {
		@Override
		public Object getDataValue(int column, int row) {
			return model.text(column, row);
		}

		@Override
		public void setDataValue(int column, int row, Object value) {
			String text = value == null ? "" : value.toString();
			if (!text.equals(model.text(column, row)) && model.problem(column, row, text) == null)
				session.execute(model.set(column, row, text), Words.of("edit.change", model.headings().get(column)));
		}

		@Override
		public int getColumnCount() {
			return headings.size();
		}

		@Override
		public int getRowCount() {
			return model.rows();
		}
	}

	private final class Head implements IDataProvider {
		@Override
		public Object getDataValue(int column, int row) {
			return headings.get(column);
		}

		@Override
		public void setDataValue(int column, int row, Object value) {
			throw new UnsupportedOperationException("headings are not edited");
		}

		@Override
		public int getColumnCount() {
			return headings.size();
		}

		@Override
		public int getRowCount() {
			return 1;
		}
	}

	/** The window follows when the table is painted; while one goes from cell to cell with a key, only when one stays. */
	private void selected() {
		long now = System.currentTimeMillis();
		int mine = ++selections;
		table.getDisplay().timerExec(now - selectedAt < QUICKLY_MILLISECONDS ? LONG_MILLISECONDS : SHORT_MILLISECONDS, () -> {
			if (mine == selections && !table.isDisposed())
				tellSelected();
		});
		selectedAt = now;
	}

	private void tellSelected() {
		PositionCoordinate[] cells = selection.getSelectedCellPositions();
		if (following || cells.length == 0)
			return;
		PositionCoordinate anchor = selection.getSelectionAnchor();
		int column = anchor.getColumnPosition() >= 0 ? anchor.getColumnPosition() : cells[0].getColumnPosition();
		int row = anchor.getRowPosition() >= 0 ? anchor.getRowPosition() : cells[0].getRowPosition();
		if (row < model.rows())
			desk.select(List.of(model.element(column, row)), this);
	}

	/** Shows the row of an element. */
	void reveal(EObject element) {
		int row = element == null ? -1 : model.rowOf(element);
		if (row < 0)
			return;
		following = true;
		try {
			PositionCoordinate anchor = selection.getSelectionAnchor();
			if (anchor.getRowPosition() < 0 || model.rowOf(model.element(0, anchor.getRowPosition())) != row)
				table.doCommand(new ShowRowInViewportCommand(viewport.underlyingToLocalRowPosition(selection, row)));
		} finally {
			following = false;
		}
	}

	/** Shows the values as they are now, when rows and columns are still the same. */
	void repaint() {
		table.refresh(false);
	}

	/** Shows the plan as it is now. The selected cells stay, so that one can go on with the keyboard after each value. */
	void refresh() {
		int before = model.rows();
		model.update();
		headings = model.headings();
		if (model.rows() == before) {
			table.refresh(false);
			return;
		}
		// Another number of rows makes the table forget what was selected.
		PositionCoordinate anchor = new PositionCoordinate(selection.getSelectionAnchor());
		following = true;
		try {
			table.refresh(true);
			if (anchor.getRowPosition() >= 0 && anchor.getRowPosition() < model.rows())
				selection.doCommand(new SelectCellCommand(selection, anchor.getColumnPosition(), anchor.getRowPosition(), false, false));
		} finally {
			following = false;
		}
	}

	/** Puts the selected block on the clipboard, tabs between cells, as spreadsheets take it. */
	void copy() {
		List<String> lines = new ArrayList<>();
		for (int row : rows())
			lines.add(String.join("\t", columns().stream().map(c -> model.text(c, row).replace(",", "")).toList()));
		if (lines.isEmpty())
			return;
		Clipboard clipboard = new Clipboard(table.getDisplay());
		clipboard.setContents(new Object[] { String.join("\n", lines) }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	/** Writes a block from the clipboard, beginning at the first selected cell, as one change. */
	void paste() {
		Clipboard clipboard = new Clipboard(table.getDisplay());
		Object content = clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		if (content instanceof String text && !rows().isEmpty())
			TablePaste.into(model, session, table.getShell(), columns().get(0), rows().get(0), text);
	}

	/** Empties the selected cells as one change. */
	void delete() {
		CompoundCommand all = new CompoundCommand();
		for (int row : rows())
			for (int column : columns())
				if (model.isEditable(column, row) && !model.text(column, row).isEmpty())
					all.append(model.set(column, row, ""));
		if (!all.isEmpty())
			session.execute(all, Words.of("edit.delete"));
	}

	boolean hasSelection() {
		return !rows().isEmpty();
	}

	private List<Integer> rows() {
		return java.util.Arrays.stream(selection.getSelectedCellPositions()).map(PositionCoordinate::getRowPosition).distinct().sorted()
				.toList();
	}

	private List<Integer> columns() {
		return java.util.Arrays.stream(selection.getSelectedCellPositions()).map(PositionCoordinate::getColumnPosition).distinct()
				.sorted().toList();
	}
}
