package org.kaikaku.ui.diagram.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.ui.diagram.internal.parts.ElementPart;
import org.kaikaku.ui.session.Desk;

/** Keeps the one selection of the window and that of a diagram the same. */
final class SelectionLink {
	private final DiagramView view;
	private final Desk desk;
	private boolean following;
	private boolean pending;
	private boolean pressed;

	SelectionLink(DiagramView view, Desk desk) {
		this.view = view;
		this.desk = desk;
		view.viewer().addSelectionChangedListener(e -> selected());
		// A filter, since Draw2d's own listeners come before ours.
		Display display = view.viewer().getControl().getDisplay();
		Listener buttons = e -> {
			if (e.type == SWT.MouseUp)
				released();
			else if (e.widget == view.viewer().getControl())
				pressed = true;
		};
		display.addFilter(SWT.MouseDown, buttons);
		display.addFilter(SWT.MouseUp, buttons);
		view.viewer().getControl().addListener(SWT.Dispose, e -> {
			display.removeFilter(SWT.MouseDown, buttons);
			display.removeFilter(SWT.MouseUp, buttons);
		});
	}

	/** Does something whose changes of the diagram's selection are nobody's choice. */
	void quietly(Runnable work) {
		following = true;
		try {
			work.run();
		} finally {
			following = false;
		}
	}

	/**
	 * Tells the window later, and not while the button is down: the forms that follow take their time and may take the keyboard for
	 * a moment, upon which GEF gives up a drag that has begun with the same press.
	 */
	private void selected() {
		if (following || view.picture() == null || pending)
			return;
		pending = true;
		if (!pressed)
			tellSoon();
	}

	private void tellSoon() {
		view.viewer().getControl().getDisplay().asyncExec(() -> {
			if (pressed || !pending)
				return;
			pending = false;
			if (!view.viewer().getControl().isDisposed())
				tell();
		});
	}

	private void released() {
		pressed = false;
		if (pending)
			tellSoon();
	}

	private void tell() {
		if (view.picture() == null)
			return;
		List<EObject> elements = new ArrayList<>();
		for (Object part : view.viewer().getSelectedEditParts())
			if (part instanceof ElementPart e)
				view.element(e.elementId()).filter(o -> o.eResource() == view.session().file().resource() && !elements.contains(o))
						.ifPresent(elements::add);
		if (!elements.isEmpty())
			desk.select(elements, this);
	}

	/** Selects the parts of what is selected in the window; of elements that have none, those of what they lie in. */
	void follow(boolean reveals) {
		if (pending || view.picture() == null || desk.session().orElse(null) != view.session())
			return;
		List<EditPart> parts = new ArrayList<>();
		for (EObject element : desk.elements())
			nearest(element).filter(p -> !parts.contains(p)).ifPresent(parts::add);
		if (parts.equals(view.viewer().getSelectedEditParts()))
			return;
		quietly(() -> view.viewer().setSelection(new StructuredSelection(parts)));
		if (reveals && !parts.isEmpty())
			view.viewer().reveal(parts.get(0));
	}

	/** The part of an element, or of what it lies in. */
	Optional<EditPart> nearest(EObject element) {
		for (EObject e = element; e != null; e = e.eContainer())
			if (e instanceof Identified identified) {
				Optional<EditPart> found = view.part(identified.getId()).filter(EditPart::isSelectable);
				if (found.isPresent())
					return found;
			}
		return Optional.empty();
	}
}
