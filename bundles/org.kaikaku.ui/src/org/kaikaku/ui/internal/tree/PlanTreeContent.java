package org.kaikaku.ui.internal.tree;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.kaikaku.model.edit.ElementGroup;
import org.kaikaku.model.edit.TreeShape;

/** The tree of plans: the input is a list of elements, the tops. */
final class PlanTreeContent implements ITreeContentProvider {
	private final boolean groups;

	/** @param groups whether headings such as 組織 are shown below the elements */
	PlanTreeContent(boolean groups) {
		this.groups = groups;
	}

	@Override
	public Object[] getElements(Object input) {
		return ((List<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		if (parent instanceof ElementGroup group)
			return group.elements().toArray();
		List<Object> found = new ArrayList<>(TreeShape.children((EObject) parent));
		if (groups)
			found.addAll(TreeShape.groups((EObject) parent));
		return found.toArray();
	}

	@Override
	public Object getParent(Object element) {
		return element instanceof ElementGroup group ? group.owner() : TreeShape.parent((EObject) element);
	}

	@Override
	public boolean hasChildren(Object element) {
		if (element instanceof ElementGroup group)
			return !group.elements().isEmpty();
		EObject object = (EObject) element;
		return groups && !TreeShape.grouped(object.eClass()).isEmpty()
				|| TreeShape.direct(object.eClass()).stream().anyMatch(object::eIsSet);
	}
}
