package org.kaikaku.compare.internal.merge;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kaikaku.compare.internal.model.ClassFeatures;

/** The three states of a merge, and what can be asked of all of them. */
record States(Version base, Version ours, Version theirs) {
	/** The state that has an element when the other side has deleted it; null in every other case. */
	Version onlyHolder(String key) {
		boolean mine = ours.has(key);
		return !base.has(key) || mine == theirs.has(key) ? null : mine ? ours : theirs;
	}

	/** The element as one of the states has it, the base first. */
	EObject element(String key) {
		Version.Node node = base.node(key);
		if (node == null)
			node = ours.node(key);
		return (node != null ? node : theirs.node(key)).element();
	}

	boolean isNew(String key) {
		return !base.has(key);
	}

	/** The values of a feature on a side; a side that does not have an element of the base leaves it as it was. */
	List<String> values(Version side, String key, EStructuralFeature feature) {
		return !side.has(key) && base.has(key) ? base.values(key, feature) : side.values(key, feature);
	}

	/** Whether an element has other values on a side than in the base; false when the side does not have it. */
	boolean differs(Version side, String key) {
		Version.Node before = base.node(key);
		Version.Node now = side.node(key);
		if (before == null || now == null)
			return false;
		for (EStructuralFeature feature : ClassFeatures.of(before.element().eClass()).values())
			if ((before.element().eIsSet(feature) || now.element().eIsSet(feature))
					&& !base.values(key, feature).equals(side.values(key, feature)))
				return true;
		return false;
	}
}
