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
	private Button box;

	FlagField(FormContext context, EObject owner, EStructuralFeature feature) {
		super(context, owner, feature);
	}

	@Override
	void create(Composite parent) {
		box = context.toolkit().createButton(parent, context.word(feature), SWT.CHECK);
		GridDataFactory.fillDefaults().span(2, 1).indent(112, 0).applyTo(box);
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
