package org.kaikaku.compare.internal.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kaikaku.compare.internal.model.ClassFeatures;

/**
 * Which elements the result has. What one side deleted is gone, unless the other side changed it, added to it or refers to
 * it anew; then the whole of what was deleted with it stays, so that a person decides on something complete.
 */
final class Survival {
	private final States states;
	private final Set<String> dead = new HashSet<>();
	/** Deleted by one side: the top of what was deleted with it, as the other side has it. */
	private final Map<String, String> tops = new HashMap<>();
	private final Map<String, Set<String>> groups = new LinkedHashMap<>();
	private final Set<String> revived = new LinkedHashSet<>();

	Survival(States states) {
		this.states = states;
		for (String key : states.base().nodes().keySet())
			if (!Version.isRoot(key) && !(states.ours().has(key) && states.theirs().has(key)))
				dead.add(key);
		group(states.ours());
		group(states.theirs());
	}

	private void group(Version holder) {
		for (Version.Node node : holder.nodes().values()) {
			if (states.onlyHolder(node.key()) != holder)
				continue;
			String top = states.onlyHolder(node.parent()) == holder ? tops.get(node.parent()) : node.key();
			tops.put(node.key(), top);
			groups.computeIfAbsent(top, t -> new LinkedHashSet<>()).add(node.key());
		}
	}

	/** Keeps what one side deleted and the other changed; gives the tops of what is kept. */
	List<String> keepWhatWasChanged() {
		List<String> kept = groups.keySet().stream().filter(top -> groups.get(top).stream().anyMatch(this::changed)).toList();
		kept.forEach(this::revive);
		return kept;
	}

	private boolean changed(String key) {
		Version holder = states.onlyHolder(key);
		Version.Node before = states.base().node(key);
		Version.Node now = holder.node(key);
		return !now.sameList(before) || states.differs(holder, key) || hasArrivals(holder, now);
	}

	private boolean hasArrivals(Version holder, Version.Node now) {
		for (var feature : ClassFeatures.of(now.element().eClass()).children())
			if (now.element().eIsSet(feature))
				for (String child : holder.children(now.key(), feature)) {
					Version.Node before = states.base().node(child);
					if (before == null || !before.sameList(holder.node(child)))
						return true;
				}
		return false;
	}

	/** Brings back what was deleted together with an element; gives its top. Does nothing to what is not dead. */
	String revive(String key) {
		if (!dead.contains(key))
			return key;
		String top = tops.get(key);
		if (top != null) {
			dead.removeAll(groups.get(top));
			revived.addAll(groups.get(top));
			return top;
		}
		dead.remove(key);
		revived.add(key);
		revive(states.base().node(key).parent());
		return key;
	}

	/** Takes an element out for good. */
	void kill(String key) {
		dead.add(key);
		revived.remove(key);
	}

	boolean isDead(String key) {
		return dead.contains(key);
	}

	/** Whether an element was deleted by a side and is kept all the same. */
	boolean isRevived(String key) {
		return revived.contains(key);
	}

	Set<String> revived() {
		return revived;
	}

	/** What was deleted together with a top. */
	Set<String> group(String top) {
		return groups.getOrDefault(top, Set.of(top));
	}
}
