package org.kaikaku.ui.internal.tree;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.model.edit.ElementGroup;
import org.kaikaku.model.edit.PlanLabels;
import org.kaikaku.ui.internal.Words;

/** What stands in a tree of plans. */
final class TreeLabels {
	private final PlanLabels labels = new PlanLabels(Words.locale());

	String of(Object element) {
		if (element instanceof ElementGroup group)
			return Words.alone(labels.words().of(group.feature()));
		return labels.of((EObject) element);
	}
}
