package org.kaikaku.compare.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.compare.internal.model.Elements;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Lineage;
import org.kaikaku.model.reformplan.LineageEnd;
import org.kaikaku.model.reformplan.LineageKind;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.kaikaku.model.reformplan.Theme;

/**
 * The fates of the themes and items of two plans, as recorded in the newer one. Elements of the older plan are found by id, so
 * that both plans may have been read on their own.
 */
public final class Fates {
	private final Plan older;
	private final Plan newer;
	private final Map<String, PlanElement> oldById = new HashMap<>();
	private final List<Fate> themes = new ArrayList<>();
	private final List<Fate> items = new ArrayList<>();

	private Fates(Plan older, Plan newer) {
		this.older = older;
		this.newer = newer;
		older.eAllContents().forEachRemaining(e -> {
			if (e instanceof PlanElement element)
				oldById.put(element.getId(), element);
		});
		oldById.put(older.getId(), older);
		for (Lineage lineage : newer.getLineages())
			add(lineage);
		PlanStructure before = PlanStructure.of(older);
		PlanStructure after = PlanStructure.of(newer);
		addUnrecorded(themes, before.themes(), after.themes());
		addUnrecorded(items, before.items(), after.items());
	}

	/** The fates between two plans; neither is changed. */
	public static Fates between(Plan older, Plan newer) {
		return new Fates(older, newer);
	}

	/** The older plan. */
	public Plan older() {
		return older;
	}

	/** The newer plan. */
	public Plan newer() {
		return newer;
	}

	/** Fates of themes, recorded ones first, in the order of the record; then what nobody recorded, old before new. */
	public List<Fate> themes() {
		return Collections.unmodifiableList(themes);
	}

	/** Fates of items and whatever else is no theme, in the same order. */
	public List<Fate> items() {
		return Collections.unmodifiableList(items);
	}

	/** How many items of the newer plan have each fate; unrecorded ones are under {@link LineageKind#UNKNOWN}. */
	public Map<LineageKind, Integer> countsOfNewItems() {
		return counts(false);
	}

	/** How many items of the older plan have each fate, as far as its items are known. */
	public Map<LineageKind, Integer> countsOfOldItems() {
		return counts(true);
	}

	private Map<LineageKind, Integer> counts(boolean old) {
		Map<LineageKind, Integer> counts = new EnumMap<>(LineageKind.class);
		Set<PlanElement> counted = new HashSet<>();
		for (Fate fate : items)
			for (FateEnd end : old ? fate.from() : fate.to())
				if (end.element() instanceof ReformItem && counted.add(end.element()))
					counts.merge(fate.kind(), 1, Integer::sum);
		return counts;
	}

	private void add(Lineage lineage) {
		List<FateEnd> from = new ArrayList<>();
		for (LineageEnd end : lineage.getFrom()) {
			PlanElement element = oldById.get(idOf(end));
			if (element == null && refersElsewhere(end))
				return;
			from.add(end(end, element));
		}
		List<FateEnd> to = lineage.getTo().stream().map(end -> end(end, end.getElement())).toList();
		Fate fate = new Fate(lineage.getKind(), from, to, lineage.getReason(), lineage);
		boolean theme = concat(from, to).stream().anyMatch(e -> e.element() instanceof Theme);
		(theme ? themes : items).add(fate);
	}

	private static List<FateEnd> concat(List<FateEnd> a, List<FateEnd> b) {
		List<FateEnd> all = new ArrayList<>(a);
		all.addAll(b);
		return all;
	}

	/** Whether an end names an element of a third plan. */
	private static boolean refersElsewhere(LineageEnd end) {
		EObject target = (EObject) end.eGet(ReformplanPackage.eINSTANCE.getLineageEnd_Element(), false);
		return target != null;
	}

	private static FateEnd end(LineageEnd end, PlanElement element) {
		String number = end.getNumber() != null || element == null ? end.getNumber() : element.getNumber();
		String name = end.getName() != null || element == null ? end.getName() : element.getName();
		return new FateEnd(element, number, name);
	}

	private static String idOf(LineageEnd end) {
		return Elements.idOf((EObject) end.eGet(ReformplanPackage.eINSTANCE.getLineageEnd_Element(), false));
	}

	private void addUnrecorded(List<Fate> fates, List<? extends PlanElement> before, List<? extends PlanElement> after) {
		Set<PlanElement> told = new HashSet<>();
		for (Fate fate : fates)
			concat(fate.from(), fate.to()).forEach(end -> told.add(end.element()));
		for (PlanElement element : before)
			if (!told.contains(element))
				fates.add(new Fate(LineageKind.UNKNOWN, List.of(FateEnd.of(element)), List.of(), null, null));
		for (PlanElement element : after)
			if (!told.contains(element))
				fates.add(new Fate(LineageKind.UNKNOWN, List.of(), List.of(FateEnd.of(element)), null, null));
	}
}
