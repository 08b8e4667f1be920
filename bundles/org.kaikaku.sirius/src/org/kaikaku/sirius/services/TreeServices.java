package org.kaikaku.sirius.services;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.model.edit.TreeShape;
import org.kaikaku.model.reformplan.Plan;

/** What the plan tree shows: what stands directly below an element in Kaikaku's own plan explorer. */
public final class TreeServices {
	/** For the interpreter of expressions. */
	public TreeServices() {
	}

	/** The title of the tree. */
	public String treeTitle(Plan self) {
		return SiriusWords.of("tree.title", OpenFile.of(self).labels().of(self));
	}

	/** The elements below an element, in order. */
	public List<EObject> treeChildren(EObject self) {
		return TreeShape.children(self);
	}
}
