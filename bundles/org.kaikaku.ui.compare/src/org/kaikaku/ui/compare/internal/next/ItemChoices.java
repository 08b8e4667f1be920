package org.kaikaku.ui.compare.internal.next;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.kaikaku.compare.lineage.FateEnd;
import org.kaikaku.compare.next.ItemChoice;
import org.kaikaku.compare.next.NextPlan;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.LineageKind;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.ui.compare.internal.Words;

/** What a person has chosen so far for each item of the present plan; may be incomplete. */
public final class ItemChoices {
	/** What can be chosen for one item; several are merged by {@link #merge}. */
	public static final List<LineageKind> KINDS = List.of(LineageKind.CONTINUED, LineageKind.CHANGED, LineageKind.RENAMED, LineageKind.SPLIT,
			LineageKind.COMPLETED, LineageKind.DROPPED, LineageKind.MONITORING);
	private static final Set<LineageKind> ENDS = Set.of(LineageKind.COMPLETED, LineageKind.DROPPED, LineageKind.MONITORING);

	/**
	 * A choice as it is being made.
	 *
	 * @param items  the items; several only when they are merged
	 * @param names  new names, without blank ones
	 * @param reason never null
	 */
	public record Draft(LineageKind kind, List<ReformItem> items, List<String> names, String reason) {
		public Draft {
			items = List.copyOf(items);
			names = names.stream().map(String::strip).filter(n -> !n.isEmpty()).toList();
			reason = reason == null ? "" : reason.strip();
		}

		/** Whether nothing of it will be in the next plan. */
		public boolean isEnd() {
			return ENDS.contains(kind);
		}

		/** What is still missing; empty when nothing is. */
		public Optional<String> problem() {
			String of = FateEnd.of(items.get(0)).text();
			if (isEnd() && reason.isEmpty())
				return Optional.of(Words.of("next.needs.reason", of));
			if (kind == LineageKind.SPLIT && names.size() < 2)
				return Optional.of(Words.of("next.needs.names", of));
			if ((kind == LineageKind.RENAMED || kind == LineageKind.MERGED) && names.isEmpty())
				return Optional.of(Words.of("next.needs.name", of));
			return Optional.empty();
		}

		private ItemChoice choice() {
			List<String> ids = items.stream().map(ReformItem::getId).toList();
			List<String> wanted = isEnd() ? List.of() : kind == LineageKind.SPLIT ? names : names.subList(0, Math.min(1, names.size()));
			return new ItemChoice(kind, ids, wanted, reason.isEmpty() ? null : reason);
		}
	}

	private final List<ReformItem> items;
	private final Map<ReformItem, Draft> drafts = new LinkedHashMap<>();

	/** Begins with what happens to each item unless somebody chooses otherwise. */
	public ItemChoices(Plan present) {
		items = PlanStructure.of(present).items();
		NextPlan usual = new NextPlan(Words.locale());
		for (ReformItem item : items) {
			ItemChoice choice = usual.usual(present, item);
			drafts.put(item, new Draft(choice.kind(), List.of(item), choice.names(), choice.reason()));
		}
	}

	/** The items in the order of the plan. */
	public List<ReformItem> items() {
		return items;
	}

	/** What is chosen for an item. */
	public Draft of(ReformItem item) {
		return drafts.get(item);
	}

	/** Chooses for an item, and for those that it is merged with when the kind stays so. */
	public void choose(ReformItem item, LineageKind kind, List<String> names, String reason) {
		Draft before = of(item);
		if (before.kind() == LineageKind.MERGED && kind != LineageKind.MERGED)
			part(item);
		List<ReformItem> together = kind == LineageKind.MERGED ? before.items() : List.of(item);
		Draft after = new Draft(kind, together, names, reason);
		together.forEach(i -> drafts.put(i, after));
	}

	/** Makes several items one. */
	public void merge(List<ReformItem> together, String name, String reason) {
		if (together.size() < 2)
			throw new IllegalArgumentException("one item");
		together.forEach(this::part);
		Draft merged = new Draft(LineageKind.MERGED, items.stream().filter(together::contains).toList(), List.of(name), reason);
		together.forEach(i -> drafts.put(i, merged));
	}

	/** Takes an item out of those that it is merged with; it goes on by itself, and so does a single one that is left. */
	private void part(ReformItem item) {
		Draft before = of(item);
		if (before.kind() != LineageKind.MERGED)
			return;
		List<ReformItem> left = before.items().stream().filter(i -> i != item).toList();
		drafts.put(item, new Draft(LineageKind.CONTINUED, List.of(item), List.of(), ""));
		Draft rest = left.size() == 1 ? new Draft(LineageKind.CONTINUED, left, List.of(), "")
				: new Draft(LineageKind.MERGED, left, before.names(), before.reason());
		left.forEach(i -> drafts.put(i, rest));
	}

	/** What is still missing, of the first item where something is. */
	public Optional<String> problem() {
		return drafts.values().stream().map(Draft::problem).flatMap(Optional::stream).findFirst();
	}

	/** The choices; complete when there is no problem. */
	public List<ItemChoice> all() {
		List<ItemChoice> all = new ArrayList<>();
		drafts.values().stream().distinct().forEach(d -> all.add(d.choice()));
		return all;
	}
}
