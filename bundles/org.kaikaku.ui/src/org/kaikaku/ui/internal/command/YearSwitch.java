package org.kaikaku.ui.internal.command;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.kaikaku.model.edit.PlanLabels;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.ui.internal.Icons;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.session.Desk;

/** The year switch in the toolbar: decides which year forms, tables, diagrams and reports show. */
public final class YearSwitch extends WorkbenchWindowControlContribution {
	private static final int WIDTH = 160;

	@Override
	protected Control createControl(Composite parent) {
		// The window is not known yet when the toolbar is made; the desk is the same for all.
		Desk desk = PlatformUI.getWorkbench().getService(Desk.class);
		// The toolbar of the window does not grow with its parts, so this one is as wide as the longest year from the start.
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		ToolBar bar = new ToolBar(area, SWT.FLAT | SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(bar);
		ToolItem item = new ToolItem(bar, SWT.DROP_DOWN);
		item.setImage(Icons.of(bar).get("calendar-days"));
		item.setToolTipText(Words.of("year.tip"));
		item.addListener(SWT.Selection, e -> choose(bar, item, desk));
		Desk.Listener listener = new Desk.Listener() {
			@Override
			public void yearChanged() {
				show(bar, item, desk);
			}

			@Override
			public void selectionChanged(Object source) {
				show(bar, item, desk);
			}

			@Override
			public void sessionChanged() {
				show(bar, item, desk);
			}
		};
		desk.addListener(listener);
		bar.addDisposeListener(e -> desk.removeListener(listener));
		show(bar, item, desk);
		return area;
	}

	private static void choose(ToolBar bar, ToolItem item, Desk desk) {
		Menu menu = new Menu(bar);
		for (FiscalYear year : desk.years()) {
			MenuItem choice = new MenuItem(menu, SWT.RADIO);
			choice.setText(name(desk, year));
			choice.setSelection(year.equals(desk.year()));
			choice.addListener(SWT.Selection, e -> {
				if (choice.getSelection())
					desk.year(year);
			});
		}
		Rectangle place = item.getBounds();
		menu.setLocation(bar.toDisplay(place.x, place.y + place.height));
		menu.addListener(SWT.Hide, e -> bar.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private static void show(ToolBar bar, ToolItem item, Desk desk) {
		String text = desk.yearIndex() < 0 ? Words.of("year.label") : name(desk, desk.year());
		if (!text.equals(item.getText())) {
			item.setText(text);
			bar.requestLayout();
		}
		item.setEnabled(desk.yearIndex() >= 0);
	}

	/** A year as the plan in front writes it. */
	static String name(Desk desk, FiscalYear year) {
		PlanLabels labels = desk.session().map(s -> s.labels()).orElseGet(() -> new PlanLabels(Words.locale()));
		return desk.plan().map(p -> labels.years(p).format(year)).orElse(year.toString());
	}
}
