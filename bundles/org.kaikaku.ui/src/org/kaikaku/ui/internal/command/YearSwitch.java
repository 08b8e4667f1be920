package org.kaikaku.ui.internal.command;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.kaikaku.model.edit.PlanLabels;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.session.Desk;

/** The year switch in the toolbar: decides which year forms, tables, diagrams and reports show. */
public final class YearSwitch extends WorkbenchWindowControlContribution {
	private static final int WIDTH = 150;

	@Override
	protected Control createControl(Composite parent) {
		// The window is not known yet when the toolbar is made; the desk is the same for all.
		Desk desk = PlatformUI.getWorkbench().getService(Desk.class);
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 0).spacing(4, 0).applyTo(area);
		Label label = new Label(area, SWT.NONE);
		label.setText(Words.of("year.label"));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setToolTipText(Words.of("year.tip"));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(combo);
		combo.addListener(SWT.Selection, e -> {
			int i = combo.getSelectionIndex();
			if (i >= 0 && i < desk.years().size())
				desk.year(desk.years().get(i));
		});
		Desk.Listener listener = new Desk.Listener() {
			@Override
			public void yearChanged() {
				fill(combo, desk);
			}

			@Override
			public void selectionChanged(Object source) {
				fill(combo, desk);
			}

			@Override
			public void sessionChanged() {
				fill(combo, desk);
			}
		};
		desk.addListener(listener);
		combo.addDisposeListener(e -> desk.removeListener(listener));
		fill(combo, desk);
		return area;
	}

	private static void fill(Combo combo, Desk desk) {
		List<FiscalYear> years = desk.years();
		String[] names = years.stream().map(y -> name(desk, y)).toArray(String[]::new);
		if (!java.util.Arrays.equals(combo.getItems(), names))
			combo.setItems(names);
		combo.select(desk.yearIndex());
		combo.setEnabled(!years.isEmpty());
	}

	/** A year as the plan in front writes it. */
	static String name(Desk desk, FiscalYear year) {
		PlanLabels labels = desk.session().map(s -> s.labels()).orElseGet(() -> new PlanLabels(Words.locale()));
		return desk.plan().map(p -> labels.years(p).format(year)).orElse(year.toString());
	}
}
