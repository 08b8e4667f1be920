package org.kaikaku.compare.internal.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kaikaku.compare.internal.merge.Places.Slot;
import org.kaikaku.compare.internal.model.ClassFeatures;
import org.kaikaku.compare.internal.model.Elements;
import org.kaikaku.model.reformplan.ConflictKind;

/** The contents of every list of the result that differs from the base, in order. */
final class Lists {
	private final States states;
	private final Survival survival;
	private final List<Clash> clashes;
	private final Map<String, Slot> slots;
	private Map<String, List<String>> held;
	private final Map<Slot, Set<String>> members = new LinkedHashMap<>();
	private final Map<Slot, List<String>> contents = new LinkedHashMap<>();
	private final Comparator<String> tie = Comparator.comparing(this::term).thenComparing(Comparator.naturalOrder());

	Lists(States states, Changed changed, Survival survival, Map<String, Slot> slots, List<Clash> clashes) {
		this.states = states;
		this.survival = survival;
		this.clashes = clashes;
		this.slots = slots;
		for (Slot slot : changed.lists())
			if (!survival.isDead(slot.parent()))
				members.put(slot, new LinkedHashSet<>());
		slots.forEach((key, slot) -> {
			if (!survival.isDead(key) && members.containsKey(slot))
				members.get(slot).add(key);
		});
		members.keySet().stream().sorted(Comparator.comparing(Slot::text)).toList().forEach(this::keepOne);
		members.forEach(this::order);
	}

	/** The lists that differ from the base, with the keys of what they hold. */
	Map<Slot, List<String>> contents() {
		return contents;
	}

	private void order(Slot slot, Set<String> keys) {
		if (survival.isDead(slot.parent()))
			return;
		List<String> before = states.base().children(slot.parent(), slot.feature());
		List<String> mine = side(states.ours(), slot);
		List<String> yours = side(states.theirs(), slot);
		if (mine.equals(before) && yours.equals(before) && keys.size() == before.size() && keys.containsAll(before))
			return;
		SequenceMerge.Outcome outcome = SequenceMerge.merge(before, mine, yours, keys, tie);
		if (outcome.clash())
			clashes.add(new Clash(ConflictKind.ORDER, slot.parent(), slot.feature().getName(), Values.text(before), Values.text(mine),
					Values.text(yours), "order"));
		contents.put(slot, outcome.order());
	}

	private List<String> side(Version side, Slot slot) {
		Version asked = !side.has(slot.parent()) && states.base().has(slot.parent()) ? states.base() : side;
		return asked.children(slot.parent(), slot.feature());
	}

	/**
	 * A feature with one value holds one element: the one that was there before, else the one whose key comes first. What
	 * another one said is kept in the conflict.
	 */
	private void keepOne(Slot slot) {
		Set<String> keys = members.get(slot);
		if (slot.feature().isMany() || keys.size() < 2)
			return;
		List<String> before = states.base().children(slot.parent(), slot.feature());
		String winner = keys.stream().filter(before::contains).findFirst().orElseGet(() -> keys.stream().sorted().findFirst().orElseThrow());
		List<String> losers = keys.stream().filter(k -> !k.equals(winner)).sorted().toList();
		clashes.add(new Clash(ConflictKind.VALUE, slot.parent(), slot.feature().getName(), content(states.base(), before),
				said(states.ours(), losers, winner), said(states.theirs(), losers, winner), "oneOfTwo"));
		losers.forEach(this::takeOut);
		keys.retainAll(Set.of(winner));
	}

	/** Takes an element out with all that would stand in it, also in lists that nobody changed. */
	private void takeOut(String key) {
		if (held == null) {
			held = new HashMap<>();
			slots.forEach((child, slot) -> held.computeIfAbsent(slot.parent(), p -> new ArrayList<>()).add(child));
		}
		survival.kill(key);
		members.values().forEach(keys -> keys.remove(key));
		held.getOrDefault(key, List.of()).forEach(this::takeOut);
	}

	private static String said(Version side, List<String> losers, String winner) {
		String lost = content(side, losers);
		return lost != null ? lost : content(side, List.of(winner));
	}

	private static String content(Version side, List<String> keys) {
		StringBuilder text = new StringBuilder();
		for (String key : keys)
			if (side.has(key))
				write(side.node(key).element(), text);
		return text.isEmpty() ? null : text.toString();
	}

	private static void write(EObject element, StringBuilder text) {
		text.append(element.eClass().getName()).append(' ').append(Elements.key(element)).append('\n');
		for (EStructuralFeature feature : ClassFeatures.of(element.eClass()).values())
			if (element.eIsSet(feature))
				text.append(feature.getName()).append('=').append(Values.text(Elements.values(element, feature))).append('\n');
		element.eContents().forEach(child -> write(child, text));
	}

	/** Values and records that both sides added stand in the order of their years. */
	private String term(String key) {
		if (!states.base().has(key) && !states.ours().has(key) && !states.theirs().has(key))
			return "";
		EObject element = states.element(key);
		EStructuralFeature feature = element.eClass().getEStructuralFeature("term");
		return feature == null || !element.eIsSet(feature) ? "" : element.eGet(feature).toString();
	}
}
