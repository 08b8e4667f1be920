package org.kaikaku.ui.internal.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.validation.ElementLabels;
import org.kaikaku.validation.Finding;

/**
 * Findings under one heading.
 *
 * @param key      the item or element, or the id of the rule; what makes two groups the same
 * @param label    the heading
 * @param findings at least one
 */
record FindingGroup(Object key, String label, List<Finding> findings) {
	/** Groups findings by the item that they are in, or by rule; order is kept. */
	static List<FindingGroup> of(List<Finding> all, boolean byRule) {
		Map<Object, FindingGroup> groups = new LinkedHashMap<>();
		for (Finding finding : all) {
			Object key = byRule ? finding.rule().id() : owner(finding.element());
			groups.computeIfAbsent(key, k -> new FindingGroup(k, label(finding, k), new ArrayList<>())).findings().add(finding);
		}
		return List.copyOf(groups.values());
	}

	private static String label(Finding finding, Object key) {
		return key instanceof EObject e ? ElementLabels.of(e, Words.locale()) : finding.rule().title(Words.locale());
	}

	private static EObject owner(EObject element) {
		EObject item = PlanStructure.ancestor(element, ReformItem.class).orElse(null);
		if (item != null)
			return item;
		EObject plan = PlanStructure.planOf(element).orElse(null);
		return plan == null ? element : plan;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof FindingGroup g && Objects.equals(g.key, key);
	}

	@Override
	public int hashCode() {
		return Objects.hashCode(key);
	}

	/** The tree of groups. */
	static final class Content implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return parent instanceof FindingGroup g ? g.findings().toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof FindingGroup;
		}
	}
}
