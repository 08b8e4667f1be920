package org.kaikaku.compare.next;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.kaikaku.compare.internal.next.DraftItems;
import org.kaikaku.compare.internal.next.PlanCopy;
import org.kaikaku.compare.internal.text.Messages;
import org.kaikaku.core.plan.ItemLife;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.core.text.Texts;
import org.kaikaku.model.reformplan.LifeEvent;
import org.kaikaku.model.reformplan.LifeEventKind;
import org.kaikaku.model.reformplan.LineageKind;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.types.FiscalYear;

/**
 * Drafts the next plan from the present one: structure, scales, fields and conventions are kept; items go on as people choose,
 * by default all that the present plan still holds; indicators are taken over with their last actual values as baselines and
 * without targets; departments are those that the recorded reorganisations made of them. Results, ratings, schedules, chapters
 * and reports stay with the present plan. What became of each element is recorded as lineage.
 *
 * <p>Has no state and may be used by several threads at once.
 */
public final class NextPlan {
	private final Texts texts;

	/** @param locale language of remarks and of the reasons that the program gives */
	public NextPlan(Locale locale) {
		texts = Messages.of(locale);
	}

	/**
	 * Drafts.
	 *
	 * @param present the present plan, in a file so that the draft can refer to it; not changed
	 * @param first   first year of the next plan
	 * @param last    its last year
	 * @param name    its name; null for the present one with the year in it replaced
	 * @param choices for items that do not simply go on; at most one for each item
	 * @throws IllegalArgumentException if the years are the wrong way round, or a choice names an item that the plan does not
	 *                                  have or that another choice names too
	 */
	public NextPlanDraft draft(Plan present, FiscalYear first, FiscalYear last, String name, List<ItemChoice> choices) {
		if (Objects.requireNonNull(first).compareTo(Objects.requireNonNull(last)) > 0)
			throw new IllegalArgumentException(texts.text("next.years", first, last));
		List<ItemChoice> all = complete(present, choices);
		PlanCopy copy = new PlanCopy(present, first, last, name != null ? name : nextName(present, first), texts);
		List<String> remarks = new ArrayList<>();
		new DraftItems(copy, first, texts, remarks).apply(all);
		return new NextPlanDraft(copy.municipality(), copy.plan(), remarks);
	}

	/** The name with the present first year replaced by the next one, else with a word that tells them apart. */
	public String nextName(Plan present, FiscalYear first) {
		String name = present.getName() == null ? "" : present.getName();
		String year = present.getFirstYear() == null ? null : present.getFirstYear().toString();
		return year != null && name.contains(year) ? name.replace(year, first.toString()) : texts.text("next.name", name);
	}

	/** A choice for every item, in the order of the plan; that of several items stands at the first of them. */
	private List<ItemChoice> complete(Plan present, List<ItemChoice> choices) {
		Map<String, ItemChoice> byItem = new HashMap<>();
		for (ItemChoice choice : choices)
			for (String item : choice.items())
				if (byItem.put(item, choice) != null)
					throw new IllegalArgumentException(texts.text("next.twice", item));
		List<ItemChoice> all = new ArrayList<>();
		for (ReformItem item : PlanStructure.of(present).items()) {
			ItemChoice choice = byItem.remove(item.getId());
			if (choice == null)
				choice = usual(present, item);
			if (!all.contains(choice))
				all.add(choice);
		}
		if (!byItem.isEmpty())
			throw new IllegalArgumentException(texts.text("next.noItem", byItem.keySet().iterator().next()));
		return all;
	}

	/** What becomes of an item unless a person chooses otherwise: what the plan still holds goes on, what ended before stays ended. */
	public ItemChoice usual(Plan present, ReformItem item) {
		if (present.getLastYear() == null || ItemLife.isHeld(item, present.getLastYear()))
			return ItemChoice.keep(item.getId());
		LifeEvent end = item.getLifeEvents().isEmpty() ? null : item.getLifeEvents().get(item.getLifeEvents().size() - 1);
		String reason = end != null && end.getReason() != null ? end.getReason() : texts.text("next.endedEarlier");
		return ItemChoice.end(item.getId(), end == null ? LineageKind.COMPLETED : kind(end.getKind()), reason);
	}

	private static LineageKind kind(LifeEventKind kind) {
		return switch (kind) {
		case DROPPED -> LineageKind.DROPPED;
		case MONITORING -> LineageKind.MONITORING;
		default -> LineageKind.COMPLETED;
		};
	}
}
