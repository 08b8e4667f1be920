package org.kaikaku.ui.internal.command;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.kaikaku.ui.internal.Words;

/** Moves the selected element one place up or down among its siblings; past the first or last one into the theme beside. */
public final class MoveHandler extends DeskHandler {
	private int step() {
		return variant().equals("up") ? -1 : 1;
	}

	@Override
	boolean canRun() {
		if (session() == null || desk().elements().size() != 1)
			return false;
		EObject element = desk().elements().get(0);
		return element.eContainer() != null && element.eContainmentFeature().isMany()
				&& (isInside(element) || neighbour(element) != null);
	}

	private boolean isInside(EObject element) {
		List<?> siblings = siblings(element.eContainer(), element.eContainmentFeature());
		int to = siblings.indexOf(element) + step();
		return to >= 0 && to < siblings.size();
	}

	/** The owner of the same kind that stands before or after the owner of an element; null when there is none. */
	private EObject neighbour(EObject element) {
		EObject owner = element.eContainer();
		if (owner.eContainer() == null || !owner.eContainmentFeature().isMany())
			return null;
		List<?> owners = siblings(owner.eContainer(), owner.eContainmentFeature());
		int at = owners.indexOf(owner) + step();
		return at >= 0 && at < owners.size() && owners.get(at) instanceof EObject o && o.eClass() == owner.eClass() ? o : null;
	}

	@Override
	void run(ExecutionEvent event) {
		EObject element = desk().elements().get(0);
		EReference feature = element.eContainmentFeature();
		boolean inside = isInside(element);
		EObject owner = inside ? element.eContainer() : neighbour(element);
		List<?> list = siblings(owner, feature);
		int index = inside ? list.indexOf(element) + (step() > 0 ? 2 : -1) : step() > 0 ? 0 : list.size();
		session().execute(session().edits().move(List.of(element), owner, feature, index), Words.of("edit.move"));
	}

	private static List<?> siblings(EObject owner, EReference feature) {
		return (List<?>) owner.eGet(feature);
	}
}
