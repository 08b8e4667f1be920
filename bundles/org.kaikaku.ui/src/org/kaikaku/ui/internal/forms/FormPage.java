package org.kaikaku.ui.internal.forms;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.ui.internal.Words;

/**
 * The form of one element with its heading, or the words that nothing is selected. It is made piece by piece, since all of it takes
 * longer than a key may wait, and is not seen until it is shown.
 */
final class FormPage {
	private static final int LONGEST_LINK = 16;
	private final FormToolkit toolkit;
	private final ScrolledForm scrolled;
	private final FormContext context;
	private final ElementForm form;
	private final Deque<Runnable> pieces = new ArrayDeque<>();
	private boolean laidOut;

	/**
	 * Nothing of it is made yet.
	 *
	 * @param context null when nothing is selected
	 */
	FormPage(Composite parent, FormToolkit toolkit, FormContext context, EObject element) {
		this.toolkit = toolkit;
		this.context = context;
		toolkit.setBackground(parent.getBackground());
		scrolled = toolkit.createScrolledForm(parent);
		scrolled.setVisible(false);
		scrolled.setBounds(parent.getClientArea());
		scrolled.setExpandHorizontal(true);
		Composite body = ElementForm.body(scrolled);
		form = context == null ? null : new ElementForm(context, element);
		if (form == null)
			pieces.add(() -> GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT)
					.applyTo(toolkit.createLabel(body, Words.of("details.nothing"), SWT.WRAP)));
		else {
			pieces.add(() -> title(body, element));
			pieces.addAll(form.pieces(body));
		}
	}

	/** The control of all of it. */
	ScrolledForm control() {
		return scrolled;
	}

	/** The fields; null when nothing is selected. */
	ElementForm form() {
		return form;
	}

	/** The element; null when nothing is selected. */
	EObject element() {
		return form == null ? null : form.element();
	}

	/** Whether all is made. */
	boolean isMade() {
		return pieces.isEmpty();
	}

	/** Makes one more piece. */
	void makePiece() {
		pieces.remove().run();
	}

	/** Whether all has its place for the room that there is now. */
	boolean isLaidOut() {
		return laidOut;
	}

	/** Gives all its place. */
	void layOut() {
		scrolled.setBounds(scrolled.getParent().getClientArea());
		scrolled.reflow(true);
		laidOut = true;
	}

	/** Whether it was not taken away and its element is still in a file. */
	boolean isShown() {
		return !scrolled.isDisposed() && (form == null || form.element().eResource() != null);
	}

	/** The width that it needs with everything side by side. */
	int width() {
		return scrolled.getBody().computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
	}

	/** Shows the values of the plan. */
	void refresh() {
		if (form == null)
			return;
		form.refresh();
		for (Control c : scrolled.getBody().getChildren())
			if (c instanceof Label label && c.getData("title") == form.element())
				label.setText(context.session().labels().of(form.element()).replace("&", "&&"));
	}

	/** Takes the keyboard out of the form while all of it is there: the workbench styles the part that gets it. */
	void hide() {
		scrolled.setVisible(false);
	}

	/** Takes it away; may be done twice. */
	void dispose() {
		if (scrolled.isDisposed())
			return;
		hide();
		scrolled.dispose();
	}

	/** Where the element stands, as links, and its kind and name. */
	private void title(Composite body, EObject element) {
		List<EObject> above = new ArrayList<>();
		for (EObject e = element.eContainer(); e != null && !(e instanceof Municipality); e = e.eContainer())
			above.add(e);
		Collections.reverse(above);
		Composite path = toolkit.createComposite(body);
		RowLayoutFactory.fillDefaults().spacing(2).wrap(true).applyTo(path);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(path);
		for (EObject e : above) {
			String label = context.session().labels().of(e);
			Hyperlink link = toolkit.createHyperlink(path, (label.length() > LONGEST_LINK ? label.substring(0, LONGEST_LINK - 1) + "…" : label).replace("&", "&&"),
					SWT.NONE);
			link.setToolTipText(label);
			link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(x -> context.desk().goTo(e, null)));
			toolkit.createLabel(path, "›");
		}
		toolkit.createLabel(path, Words.alone(context.session().labels().words().of(element.eClass())));
		Label name = toolkit.createLabel(body, context.session().labels().of(element).replace("&", "&&"), SWT.WRAP);
		name.setFont(JFaceResources.getHeaderFont());
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(name);
		name.setData("title", element);
	}
}
