package org.kaikaku.ui.internal.forms;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A box to tick. */
final class FlagField extends Field {
	/** So that the box stands below the fields. */
	private static final int INDENT = 8;

	private Button box;

	FlagField(FormContext context, EObject owner, EStructuralFeature feature) {
		super(context, owner, feature);
	}

	@Override
	void create(Composite parent) {
		box = context.toolkit().createButton(parent, context.word(feature), SWT.CHECK | SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).indent(context.labelWidth() + INDENT, 0).grab(true, false).hint(60, SWT.DEFAULT)
				.applyTo(box);
		box.addListener(SWT.Selection, e -> context.set(owner, feature, box.getSelection()));
		refresh();
	}

	@Override
	void refresh() {
		if (!box.isDisposed())
			box.setSelection(Boolean.TRUE.equals(owner.eGet(feature)));
	}

	@Override
	Control control() {
		return box;
	}
}
