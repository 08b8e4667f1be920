package org.kaikaku.ui.internal.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.internal.tree.VirtualTree;
import org.kaikaku.validation.ElementLabels;
import org.kaikaku.validation.Finding;

/**
 * Findings under one heading.
 *
 * @param key      the item or element, or the rule; what makes two groups the same
 * @param findings at least one
 */
record FindingGroup(Object key, List<Finding> findings) {
	/** The heading. */
	String label() {
		return key instanceof EObject e ? ElementLabels.of(e, Words.locale()) : findings.get(0).rule().title(Words.locale());
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

	/** The tree of groups: findings grouped by the item that they are in, or by rule; order is kept. */
	static final class Content implements VirtualTree.Content {
		private final Map<Object, FindingGroup> groups = new LinkedHashMap<>();
		private boolean byRule;

		/** Takes other findings; gives the groups. */
		List<FindingGroup> take(List<Finding> all, boolean groupByRule) {
			byRule = groupByRule;
			groups.clear();
			for (Finding finding : all)
				groups.computeIfAbsent(key(finding), k -> new FindingGroup(k, new ArrayList<>())).findings().add(finding);
			return List.copyOf(groups.values());
		}

		private Object key(Finding finding) {
			return byRule ? finding.rule().id() : owner(finding.element());
		}

		@Override
		public List<?> children(Object parent) {
			return parent instanceof List<?> tops ? tops : parent instanceof FindingGroup g ? g.findings() : List.of();
		}

		@Override
		public Object parent(Object element) {
			return element instanceof Finding f ? groups.get(key(f)) : null;
		}
	}
}
