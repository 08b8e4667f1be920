package org.kaikaku.ui.internal.findings;

import java.util.ArrayList;
import java.util.HashMap;
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
 * @param findings at least one; others when the plan has changed, while the group stays the same
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
		private final Map<Object, FindingGroup> groups = new HashMap<>();
		private final List<FindingGroup> tops = new ArrayList<>();
		private boolean byRule;

		/** The groups in their order, also after other findings were taken. */
		List<FindingGroup> tops() {
			return tops;
		}

		/** Takes other findings; groups that stay are the same objects. Gives those that have other findings now, each with what it had. */
		Map<FindingGroup, List<Finding>> take(List<Finding> all, boolean groupByRule) {
			if (byRule != groupByRule)
				groups.clear();
			byRule = groupByRule;
			Map<Object, List<Finding>> sorted = new LinkedHashMap<>();
			for (Finding finding : all)
				sorted.computeIfAbsent(key(finding), k -> new ArrayList<>()).add(finding);
			groups.keySet().retainAll(sorted.keySet());
			tops.clear();
			Map<FindingGroup, List<Finding>> changed = new LinkedHashMap<>();
			sorted.forEach((key, findings) -> {
				FindingGroup group = groups.computeIfAbsent(key, k -> new FindingGroup(k, new ArrayList<>()));
				List<Finding> had = List.copyOf(group.findings());
				if (!isSame(had, findings)) {
					group.findings().clear();
					group.findings().addAll(findings);
					if (!had.isEmpty())
						changed.put(group, had);
				}
				tops.add(group);
			});
			return changed;
		}

		private static boolean isSame(List<Finding> one, List<Finding> other) {
			if (one.size() != other.size())
				return false;
			for (int i = 0; i < one.size(); i++)
				if (one.get(i) != other.get(i))
					return false;
			return true;
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
