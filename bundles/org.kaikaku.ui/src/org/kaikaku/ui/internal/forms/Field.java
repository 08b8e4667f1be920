package org.kaikaku.ui.internal.forms;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kaikaku.ui.internal.AccessibleName;

/** One line of a form: a word and a control for one feature of one element. The form has two columns. */
abstract class Field {
	protected final FormContext context;
	protected final EObject owner;
	protected final EStructuralFeature feature;

	Field(FormContext context, EObject owner, EStructuralFeature feature) {
		this.context = context;
		this.owner = owner;
		this.feature = feature;
	}

	/** Makes the label and the control. */
	abstract void create(Composite parent);

	/** Shows the value of the plan, unless the person is writing something else. */
	abstract void refresh();

	/** Takes over what was typed. */
	void flush() {
		// most fields change the plan at once
	}

	/** Shows a value as the plan has it when the keyboard is elsewhere: what was taken over while one typed stands as it was typed. */
	protected void showAfterLeaving(Control left) {
		left.getDisplay().asyncExec(() -> {
			if (!left.isDisposed() && !left.isFocusControl())
				refresh();
		});
	}

	/** The control that gets the keyboard. */
	abstract Control control();

	/** The name of the feature, by which findings ask for the field. */
	String name() {
		return feature.getName();
	}

	/** A label in the first column, and the same word for those who hear the form. */
	protected Label label(Composite parent, String word, boolean top) {
		Label label = context.toolkit().createLabel(parent, word, SWT.WRAP);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, top ? SWT.BEGINNING : SWT.CENTER).indent(0, top ? 4 : 0)
				.hint(context.labelWidth(), SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** A button with the colours of the system; those of the toolkit do not follow the theme. */
	static Button pushButton(Composite parent, String word) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(word);
		return button;
	}

	/** Gives a control a name for screen readers. */
	static void name(Control control, String word) {
		AccessibleName.give(control, word);
	}
}
