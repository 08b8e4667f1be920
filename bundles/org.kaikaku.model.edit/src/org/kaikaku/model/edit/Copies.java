package org.kaikaku.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kaikaku.core.io.ElementIds;
import org.kaikaku.model.reformplan.Identified;

/** Copies of elements for another place: fresh ids, and references that mean the same in the plan they come to. */
final class Copies {
	private Copies() {
	}

	/** Copies without a home; references among them stay among them. Ids are kept, to find counterparts by. */
	static List<EObject> of(Collection<? extends EObject> elements) {
		return new ArrayList<>(EcoreUtil.copyAll(elements));
	}

	/**
	 * Makes copies ready for a place. A reference out of the copies goes to the element of the same id in the file of the
	 * place, else to one of the same kind and name; without a counterpart it stays as it is.
	 */
	static void settle(List<EObject> copies, EObject place) {
		EObject root = EcoreUtil.getRootContainer(place);
		for (EObject copy : copies) {
			retarget(copy, root);
			for (TreeIterator<EObject> i = copy.eAllContents(); i.hasNext();)
				retarget(i.next(), root);
		}
		for (EObject copy : copies)
			if (copy instanceof Identified identified)
				ElementIds.renew(identified, place);
	}

	private static void retarget(EObject element, EObject root) {
		for (EReference reference : element.eClass().getEAllReferences()) {
			if (reference.isContainment() || reference.isContainer() || reference.isDerived() || !element.eIsSet(reference))
				continue;
			if (reference.isMany()) {
				@SuppressWarnings("unchecked") // a reference of many values is a list of objects
				List<EObject> targets = (List<EObject>) element.eGet(reference);
				for (int i = 0; i < targets.size(); i++) {
					EObject there = counterpart(targets.get(i), root);
					if (there != targets.get(i) && !targets.contains(there))
						targets.set(i, there);
				}
			} else {
				EObject target = (EObject) element.eGet(reference);
				element.eSet(reference, counterpart(target, root));
			}
		}
	}

	private static EObject counterpart(EObject target, EObject root) {
		EObject top = EcoreUtil.getRootContainer(target);
		if (top == root || !top.eClass().equals(root.eClass()))
			return target;
		EObject sameName = null;
		String name = name(target);
		for (TreeIterator<EObject> i = root.eAllContents(); i.hasNext();) {
			EObject candidate = i.next();
			if (candidate.eClass() != target.eClass())
				continue;
			if (candidate instanceof Identified a && target instanceof Identified b && Objects.equals(a.getId(), b.getId()))
				return candidate;
			if (sameName == null && name != null && name.equals(name(candidate)))
				sameName = candidate;
		}
		return sameName == null ? target : sameName;
	}

	private static String name(EObject element) {
		for (String key : List.of("symbol", "name", "title")) {
			var feature = element.eClass().getEStructuralFeature(key);
			if (feature != null && element.eGet(feature) instanceof String text && !text.isBlank())
				return text;
		}
		return null;
	}
}
