package org.kaikaku.compare.internal.merge;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EReference;
import org.kaikaku.model.reformplan.ConflictKind;

/**
 * Where each element stands. Moved by one side, it stands where that side put it; moved apart by both, or moved into each
 * other, it stays where it was until a person decides.
 */
final class Places {
	/** A list of the tree. */
	record Slot(String parent, EReference feature) {
		static Slot of(Version.Node node) {
			return new Slot(node.parent(), node.feature());
		}

		/** As a conflict writes it. */
		String text() {
			return parent + ' ' + feature.getName();
		}
	}

	private final States states;
	private final Survival survival;
	private final List<Clash> clashes;
	private final Map<String, Slot> slots = new LinkedHashMap<>();

	Places(States states, Survival survival, List<Clash> clashes) {
		this.states = states;
		this.survival = survival;
		this.clashes = clashes;
		for (Version version : List.of(states.base(), states.ours(), states.theirs()))
			for (String key : version.nodes().keySet())
				place(key);
		openCircles();
	}

	/** The place of every element of the result but the root. */
	Map<String, Slot> slots() {
		return slots;
	}

	/** Places what was brought back later. */
	void placeRevived() {
		for (String key : Set.copyOf(survival.revived()))
			place(key);
		openCircles();
	}

	private void place(String key) {
		if (!Version.isRoot(key) && !survival.isDead(key) && !slots.containsKey(key))
			slots.put(key, decide(key));
	}

	private Slot decide(String key) {
		Slot before = slot(states.base(), key);
		Slot mine = slot(states.ours(), key);
		Slot yours = slot(states.theirs(), key);
		if (mine == null && yours == null)
			return before;
		if (mine == null || yours == null)
			return mine == null ? yours : mine;
		if (mine.equals(yours) || yours.equals(before))
			return mine;
		if (mine.equals(before))
			return yours;
		clashes.add(new Clash(ConflictKind.MOVED_APART, key, null, before == null ? null : before.text(), mine.text(), yours.text(),
				"movedApart"));
		return before != null && !survival.isDead(before.parent()) ? before : first(mine, yours);
	}

	private static Slot first(Slot a, Slot b) {
		return a.text().compareTo(b.text()) <= 0 ? a : b;
	}

	private static Slot slot(Version version, String key) {
		Version.Node node = version.node(key);
		return node == null ? null : Slot.of(node);
	}

	private void openCircles() {
		for (Set<String> circle = circle(); !circle.isEmpty(); circle = circle()) {
			boolean opened = false;
			for (String key : circle)
				opened |= open(key, circle);
			if (!opened)
				throw new IllegalStateException("elements hold each other: " + circle);
			for (String key : Set.copyOf(survival.revived()))
				place(key);
		}
	}

	/** Puts a member of a circle back where it was; a new one, which was nowhere, where a side has it outside the circle. */
	private boolean open(String key, Set<String> circle) {
		Slot before = slot(states.base(), key);
		Slot now = slots.get(key);
		Slot mine = slot(states.ours(), key);
		Slot yours = slot(states.theirs(), key);
		Slot other = before != null ? before : mine != null && !circle.contains(mine.parent()) ? mine : yours;
		if (other == null || other.equals(now) || before == null && circle.contains(other.parent()))
			return false;
		survival.revive(other.parent());
		clashes.add(new Clash(ConflictKind.MOVED_APART, key, null, before == null ? null : before.text(), text(states.ours(), key),
				text(states.theirs(), key), "movedIntoEachOther"));
		slots.put(key, other);
		return true;
	}

	private static String text(Version version, String key) {
		Slot slot = slot(version, key);
		return slot == null ? null : slot.text();
	}

	/** Elements that stand in each other; empty when there are none. Sorted, so that the result does not depend on chance. */
	private Set<String> circle() {
		Map<String, Integer> seen = new HashMap<>();
		int walk = 0;
		for (String start : moved()) {
			walk++;
			String key = start;
			while (key != null && !Version.isRoot(key) && !seen.containsKey(key)) {
				seen.put(key, walk);
				Slot slot = slots.get(key);
				key = slot == null ? null : slot.parent();
			}
			if (key != null && !Version.isRoot(key) && seen.get(key) == walk)
				return around(key);
		}
		return Set.of();
	}

	/** A circle has at least one member that stands elsewhere than before. */
	private Set<String> moved() {
		Set<String> moved = new TreeSet<>();
		slots.forEach((key, slot) -> {
			if (!slot.equals(slot(states.base(), key)))
				moved.add(key);
		});
		return moved;
	}

	private Set<String> around(String key) {
		Set<String> circle = new LinkedHashSet<>();
		for (String k = key; circle.add(k); k = slots.get(k).parent()) {
			// goes once around
		}
		return new TreeSet<>(circle);
	}
}
