package org.kaikaku.compare.internal.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.kaikaku.compare.internal.model.ClassFeatures;
import org.kaikaku.compare.internal.model.Elements;
import org.kaikaku.model.reformplan.Narrative;

/**
 * Finds which elements of the two sides are the same where ids do not tell: an id that both gave to different elements is
 * told apart, and elements that both added for the same thing, such as the record of the same year, are brought together.
 * What it decides does not depend on which side is called ours.
 */
final class Correspondence {
	/** A pair of elements that are one. */
	private record Pair(EObject ours, EObject theirs) {
	}

	private final Version base;
	private final Map<EObject, String> ourKeys = new IdentityHashMap<>();
	private final Map<EObject, String> theirKeys = new IdentityHashMap<>();
	private final List<String> reused = new ArrayList<>();
	private final List<String> joined = new ArrayList<>();
	private Version ours;
	private Version theirs;

	Correspondence(Version base, EObject ours, EObject theirs) {
		this.base = base;
		this.ours = new Version(ours, Map.of());
		this.theirs = new Version(theirs, Map.of());
		otherKind(this.ours, ourKeys);
		otherKind(this.theirs, theirKeys);
		namesakes();
		reindex();
		sameThings();
		reindex();
	}

	private void reindex() {
		if (!ourKeys.isEmpty())
			ours = new Version(ours.root(), ourKeys);
		if (!theirKeys.isEmpty())
			theirs = new Version(theirs.root(), theirKeys);
	}

	Version ours() {
		return ours;
	}

	Version theirs() {
		return theirs;
	}

	/** Ids that both sides gave to elements that have nothing in common. */
	List<String> reused() {
		return reused;
	}

	/** Keys of narratives that both sides added under ids of their own and that were brought together. */
	List<String> joined() {
		return joined;
	}

	/** An id of the base on an element of another class is another element. */
	private void otherKind(Version side, Map<EObject, String> keys) {
		for (Version.Node node : side.nodes().values()) {
			Version.Node before = base.node(node.key());
			if (before != null && !Version.isRoot(node.key()) && before.element().eClass() != node.element().eClass())
				keys.put(node.element(), node.key() + Version.APART + node.element().eClass().getName());
		}
	}

	private void namesakes() {
		for (Version.Node node : ours.nodes().values()) {
			Version.Node other = theirs.node(node.key());
			if (other == null || base.has(node.key()) || NaturalKeys.similar(node.element(), other.element()))
				continue;
			reused.add(node.key());
			boolean oursFirst = text(node.element()).compareTo(text(other.element())) <= 0;
			(oursFirst ? theirKeys : ourKeys).put((oursFirst ? other : node).element(), node.key() + Version.APART + "2");
		}
	}

	private static String text(EObject element) {
		return element.eClass().getName() + ' ' + NaturalKeys.content(element);
	}

	private void sameThings() {
		Deque<Pair> open = new ArrayDeque<>();
		for (Version.Node node : ours.nodes().values()) {
			Version.Node other = theirs.node(node.key());
			if (other != null)
				open.add(new Pair(node.element(), other.element()));
		}
		while (!open.isEmpty()) {
			Pair pair = open.remove();
			for (EReference feature : ClassFeatures.of(pair.ours().eClass()).children())
				if (pair.ours().eIsSet(feature) && pair.theirs().eIsSet(feature))
					join(newOnes(pair.ours(), feature, ours, theirs), newOnes(pair.theirs(), feature, theirs, ours), feature, open);
		}
	}

	private List<EObject> newOnes(EObject parent, EReference feature, Version side, Version other) {
		List<EObject> found = new ArrayList<>();
		for (EObject child : Elements.children(parent, feature)) {
			String key = side.key(child);
			if (!base.has(key) && !other.has(key))
				found.add(child);
		}
		return found;
	}

	private void join(List<EObject> mine, List<EObject> yours, EReference feature, Deque<Pair> open) {
		if (mine.isEmpty() || yours.isEmpty())
			return;
		Map<String, Deque<EObject>> waiting = new HashMap<>();
		for (EObject element : yours)
			waiting.computeIfAbsent(naturalKey(element, feature, theirs), k -> new ArrayDeque<>()).add(element);
		for (EObject element : mine) {
			String natural = naturalKey(element, feature, ours);
			Deque<EObject> same = natural == null ? null : waiting.get(natural);
			if (same == null || same.isEmpty())
				continue;
			Pair pair = new Pair(element, same.remove());
			bringTogether(pair);
			open.add(pair);
		}
	}

	private static String naturalKey(EObject element, EReference feature, Version side) {
		return feature.isMany() ? NaturalKeys.of(element, side::key) : element.eClass().getName();
	}

	private void bringTogether(Pair pair) {
		String mine = ours.key(pair.ours());
		String yours = theirs.key(pair.theirs());
		String key = mine.compareTo(yours) <= 0 ? mine : yours;
		ourKeys.put(pair.ours(), key);
		theirKeys.put(pair.theirs(), key);
		if (pair.ours() instanceof Narrative)
			joined.add(key);
	}
}
