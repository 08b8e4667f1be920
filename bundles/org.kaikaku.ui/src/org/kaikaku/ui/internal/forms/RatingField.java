package org.kaikaku.ui.internal.forms;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.edit.YearRecords;
import org.kaikaku.model.reformplan.Grade;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.Rating;
import org.kaikaku.model.reformplan.ReformplanPackage.Literals;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.ui.internal.RatingMarks;
import org.kaikaku.ui.internal.Words;

/** The rating of the year: a button for each grade of the plan's main scale. People judge; nothing is suggested. */
final class RatingField extends Field {
	private final PlanElement element;
	private final YearRecords records;
	private final List<Button> buttons = new ArrayList<>();
	private List<Grade> grades = List.of();
	private Label meaning;

	RatingField(FormContext context, PlanElement element, FiscalYear year) {
		super(context, element, Literals.YEARLY_RECORD__RATINGS);
		this.element = element;
		records = new YearRecords(element, year);
	}

	@Override
	void create(Composite parent) {
		String word = context.word(feature);
		label(parent, word, true);
		Composite cell = context.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(context.narrow() ? 1 : 2).spacing(4, 2).applyTo(cell);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).applyTo(cell);
		Composite row = context.toolkit().createComposite(cell);
		RowLayoutFactory.fillDefaults().spacing(4).wrap(true).center(true).applyTo(row);
		RatingMarks marks = new RatingMarks(cell);
		grades = PlanStructure.planOf(element).map(RatingMarks::grades).orElse(List.of());
		for (Grade grade : grades) {
			Button button = new Button(row, SWT.TOGGLE);
			String symbol = grade.getSymbol() == null ? String.valueOf(grade.getName()) : grade.getSymbol();
			button.setImage(marks.mark(symbol, grades.indexOf(grade)));
			button.setToolTipText(context.labels().of(grade));
			name(button, word + " " + context.labels().of(grade));
			button.addListener(SWT.Selection, e -> {
				boolean on = button.getSelection();
				context.execute(records.rate(on ? grade : null), word);
				refresh();
			});
			buttons.add(button);
		}
		meaning = context.toolkit().createLabel(cell, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT).applyTo(meaning);
		refresh();
	}

	@Override
	void refresh() {
		if (meaning.isDisposed())
			return;
		Rating rating = records.rating();
		Grade now = rating == null ? null : rating.getGrade();
		for (int i = 0; i < buttons.size(); i++)
			buttons.get(i).setSelection(grades.get(i) == now);
		String text = rating == null ? Words.of("rating.none")
				: now != null && now.getName() != null ? now.getName() : RatingMarks.text(rating);
		if (grades.isEmpty())
			text = Words.of("rating.noScale");
		if (!meaning.getText().equals(text)) {
			meaning.setText(text);
			ElementForm.relayout(meaning);
		}
	}

	@Override
	Control control() {
		return buttons.isEmpty() ? meaning : buttons.get(0);
	}
}
