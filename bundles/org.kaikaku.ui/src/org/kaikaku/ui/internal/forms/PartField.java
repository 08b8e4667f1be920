package org.kaikaku.ui.internal.forms;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.kaikaku.ui.internal.Words;

/** A link to the one part of an element that has a form of its own; it is made when it is not there. */
final class PartField extends Field {
	private final EReference reference;
	private Hyperlink link;

	PartField(FormContext context, EObject owner, EReference feature) {
		super(context, owner, feature);
		reference = feature;
	}

	@Override
	void create(Composite parent) {
		label(parent, context.word(feature), false);
		link = context.toolkit().createHyperlink(parent, "", SWT.NONE);
		GridDataFactory.fillDefaults().indent(8, 0).applyTo(link);
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> {
			if (owner.eGet(feature) == null)
				context.execute(FormLayouts.make(context, owner, reference), context.word(feature));
			context.session().flush();
			context.desk().goTo((EObject) owner.eGet(feature), null);
		}));
		refresh();
	}

	@Override
	void refresh() {
		if (!link.isDisposed())
			link.setText(Words.of(owner.eGet(feature) == null ? "part.make" : "part.open"));
	}

	@Override
	Control control() {
		return link;
	}
}
