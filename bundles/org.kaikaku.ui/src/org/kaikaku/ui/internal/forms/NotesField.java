package org.kaikaku.ui.internal.forms;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kaikaku.model.edit.YearRecords;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.ReformplanPackage.Literals;
import org.kaikaku.model.reformplan.YearlyRecord;

/** The notes of the texts of a year. They show as soon as there is one, which may be while one writes in the text above. */
final class NotesField extends Field {
	private final YearRecords records;
	private Composite area;
	private YearlyRecord shown;
	private ChildrenField notes;

	NotesField(FormContext context, PlanElement element, YearRecords records) {
		super(context, element, Literals.YEARLY_RECORD__NOTES);
		this.records = records;
	}

	@Override
	void create(Composite parent) {
		area = context.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).exclude(true).applyTo(area);
		area.setVisible(false);
		refresh();
	}

	@Override
	void refresh() {
		if (area.isDisposed())
			return;
		YearlyRecord record = records.record();
		YearlyRecord wanted = record == null || record.getNotes().isEmpty() ? null : record;
		if (wanted == shown) {
			if (notes != null)
				notes.refresh();
			return;
		}
		shown = wanted;
		for (Control child : area.getChildren())
			child.dispose();
		notes = wanted == null ? null : new ChildrenField(context, wanted, Literals.YEARLY_RECORD__NOTES);
		if (notes != null)
			notes.create(area);
		((GridData) area.getLayoutData()).exclude = notes == null;
		area.setVisible(notes != null);
		ElementForm.relayout(area);
	}

	@Override
	Control control() {
		return area;
	}
}
