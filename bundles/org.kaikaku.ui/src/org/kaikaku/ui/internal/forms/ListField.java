package org.kaikaku.ui.internal.forms;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kaikaku.ui.internal.Words;

/** References to several elements, chosen from the file. */
final class ListField extends Field {
	private Label names;
	private Button choose;

	ListField(FormContext context, EObject owner, EReference feature) {
		super(context, owner, feature);
	}

	@Override
	void create(Composite parent) {
		String word = context.word(feature);
		label(parent, word, true);
		Composite cell = context.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(8, 2, 1, 1).applyTo(cell);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(cell);
		names = context.toolkit().createLabel(cell, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT).applyTo(names);
		choose = pushButton(cell, Words.of("choose"));
		GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(choose);
		name(choose, Words.of("choose.named", word));
		choose.addListener(SWT.Selection, e -> choose(word));
		refresh();
	}

	private List<?> values() {
		return (List<?>) owner.eGet(feature);
	}

	private void choose(String word) {
		ElementPicker picker = new ElementPicker(choose.getShell(), word, Candidates.of(owner, feature), values(), context.labels());
		if (picker.open() == Window.OK && !picker.chosen().equals(values()))
			context.set(owner, feature, picker.chosen());
	}

	@Override
	void refresh() {
		if (names.isDisposed())
			return;
		String text = values().stream().map(v -> context.labels().of((EObject) v)).collect(Collectors.joining("、"));
		String wanted = text.isEmpty() ? Words.of("choice.none") : text.replace("&", "&&");
		if (!names.getText().equals(wanted)) {
			names.setText(wanted);
			ElementForm.relayout(names);
		}
	}

	@Override
	Control control() {
		return choose;
	}
}
