package org.kaikaku.ui.internal.tree;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.model.edit.ElementGroup;
import org.kaikaku.model.edit.TreeShape;

/** The tree of plans: the input is a list of elements, the tops. Lines are made when they are seen. */
final class PlanTreeContent implements VirtualTree.Content {
	/** Which lines are left out. */
	interface Filter {
		boolean isShown(Object element);
	}

	private final boolean groups;
	private Filter filter = element -> true;

	/** @param groups whether headings such as 組織 are shown below the elements */
	PlanTreeContent(boolean groups) {
		this.groups = groups;
	}

	void filter(Filter wanted) {
		filter = wanted;
	}

	/** What stands below an element, a group or the input when nothing is left out. */
	List<Object> all(Object parent) {
		if (parent instanceof ElementGroup group)
			return new ArrayList<>(group.elements());
		if (parent instanceof List<?> tops)
			return new ArrayList<>(tops);
		List<Object> found = new ArrayList<>(TreeShape.children((EObject) parent));
		if (groups)
			found.addAll(TreeShape.groups((EObject) parent));
		return found;
	}

	@Override
	public List<Object> children(Object parent) {
		List<Object> found = all(parent);
		found.removeIf(e -> !filter.isShown(e));
		return found;
	}

	@Override
	public Object parent(Object element) {
		return element instanceof ElementGroup group ? group.owner() : TreeShape.parent((EObject) element);
	}
}
