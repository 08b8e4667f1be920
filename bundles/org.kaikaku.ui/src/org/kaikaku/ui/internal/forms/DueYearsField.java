package org.kaikaku.ui.internal.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ReformplanPackage.Literals;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.ui.internal.Words;

/** The years in which an item has work due, each with a box; none ticked means every year of its period. */
final class DueYearsField extends Field {
	private final ReformItem item;
	private final Map<FiscalYear, Button> boxes = new LinkedHashMap<>();
	private Composite cell;

	DueYearsField(FormContext context, ReformItem item) {
		super(context, item, Literals.REFORM_ITEM__DUE_YEARS);
		this.item = item;
	}

	@Override
	void create(Composite parent) {
		label(parent, context.word(feature), true);
		cell = context.toolkit().createComposite(parent);
		RowLayoutFactory.fillDefaults().wrap(true).spacing(8).applyTo(cell);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).hint(120, SWT.DEFAULT).applyTo(cell);
		for (FiscalYear year : PlanStructure.planOf(item).map(PlanStructure::years).orElse(List.of())) {
			Button box = context.toolkit().createButton(cell, context.labels().years(item).format(year), SWT.CHECK);
			box.setToolTipText(Words.of("dueYears.tip"));
			box.addListener(SWT.Selection, e -> take());
			boxes.put(year, box);
		}
		refresh();
	}

	private void take() {
		List<FiscalYear> ticked = new ArrayList<>();
		boxes.forEach((year, box) -> {
			if (box.getSelection())
				ticked.add(year);
		});
		context.set(item, feature, ticked);
	}

	@Override
	void refresh() {
		if (!cell.isDisposed())
			boxes.forEach((year, box) -> box.setSelection(item.getDueYears().contains(year)));
	}

	@Override
	Control control() {
		return cell;
	}
}
