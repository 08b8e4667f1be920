package org.kaikaku.ui.diagram.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.StructuredSelection;
import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.ui.diagram.internal.parts.ElementPart;
import org.kaikaku.ui.session.Desk;

/** Keeps the one selection of the window and that of a diagram the same. */
final class SelectionLink {
	private final DiagramView view;
	private final Desk desk;
	private boolean following;
	private boolean pending;

	SelectionLink(DiagramView view, Desk desk) {
		this.view = view;
		this.desk = desk;
		view.viewer().addSelectionChangedListener(e -> selected());
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

	/** A little later, for the forms that follow take their time, and a drag that begins with the same press must not wait for them. */
	private void selected() {
		if (following || view.picture() == null || pending)
			return;
		pending = true;
		view.viewer().getControl().getDisplay().asyncExec(() -> {
			pending = false;
			if (!view.viewer().getControl().isDisposed())
				tell();
		});
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
