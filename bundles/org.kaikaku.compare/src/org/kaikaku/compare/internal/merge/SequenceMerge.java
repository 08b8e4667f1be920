package org.kaikaku.compare.internal.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Merges the order of one list. What both sides have keeps the order that either of them changed; what one side alone has
 * follows what it followed there. When both ordered the same elements so that no order satisfies both, the order before
 * stays and the caller is told. The result does not depend on which side is called ours.
 */
final class SequenceMerge {
	/** @param clash true when the orders of both sides could not be brought together */
	record Outcome(List<String> order, boolean clash) {
	}

	/** Above this, a list that both sides reordered differently is left to a person: trying costs its square. */
	private static final int MOST = 2000;
	private static final String START = "";

	private final List<String> base;
	private final List<String> ours;
	private final List<String> theirs;
	private final Comparator<String> tie;

	private SequenceMerge(List<String> base, List<String> ours, List<String> theirs, Comparator<String> tie) {
		this.base = base;
		this.ours = ours;
		this.theirs = theirs;
		this.tie = tie;
	}

	/**
	 * Merges.
	 *
	 * @param members what the result holds, each of it in at least one of the sides or in the base
	 * @param tie     order of what each side added at the same point
	 */
	static Outcome merge(List<String> base, List<String> ours, List<String> theirs, Collection<String> members, Comparator<String> tie) {
		Set<String> kept = members instanceof Set<String> set ? set : new HashSet<>(members);
		return new SequenceMerge(only(base, kept), only(ours, kept), only(theirs, kept), tie).merge(kept);
	}

	/** Merges the values of a list that is a set with an order: what either side removed is gone, what either added is in. */
	static Outcome mergeValues(List<String> base, List<String> ours, List<String> theirs) {
		Set<String> members = new LinkedHashSet<>(ours);
		members.addAll(theirs);
		members.removeIf(v -> base.contains(v) && !(ours.contains(v) && theirs.contains(v)));
		return merge(base, ours, theirs, members, Comparator.naturalOrder());
	}

	private static List<String> only(List<String> list, Set<String> kept) {
		return list.stream().filter(kept::contains).distinct().toList();
	}

	private Outcome merge(Set<String> members) {
		if (ours.equals(theirs) && ours.size() == members.size())
			return new Outcome(ours, false);
		Set<String> inOurs = new HashSet<>(ours);
		Set<String> inTheirs = new HashSet<>(theirs);
		List<String> known = base.stream().filter(v -> inOurs.contains(v) && inTheirs.contains(v)).toList();
		Set<String> common = new HashSet<>(known);
		List<String> myOrder = only(ours, common);
		List<String> yourOrder = only(theirs, common);
		List<String> frame;
		boolean clash = false;
		if (myOrder.equals(yourOrder) || yourOrder.equals(known))
			frame = myOrder;
		else if (myOrder.equals(known))
			frame = yourOrder;
		else {
			frame = bothOrders(known, myOrder, yourOrder);
			clash = frame == null;
			frame = clash ? known : frame;
		}
		List<String> order = fill(frame, common);
		addForgotten(order, members);
		return new Outcome(order, clash);
	}

	/** For every two elements the order that someone changed wins; null when that leads in a circle. */
	private static List<String> bothOrders(List<String> known, List<String> mine, List<String> yours) {
		int n = known.size();
		if (n > MOST)
			return null;
		int[] my = positions(known, mine);
		int[] your = positions(known, yours);
		int[] before = new int[n];
		for (int i = 0; i < n; i++)
			for (int k = i + 1; k < n; k++) {
				boolean turned = my[i] > my[k] || your[i] > your[k];
				before[turned ? i : k]++;
			}
		String[] order = new String[n];
		for (int i = 0; i < n; i++) {
			if (order[before[i]] != null)
				return null;
			order[before[i]] = known.get(i);
		}
		return Arrays.asList(order);
	}

	private static int[] positions(List<String> known, List<String> order) {
		Map<String, Integer> places = new HashMap<>();
		for (int i = 0; i < order.size(); i++)
			places.put(order.get(i), i);
		return known.stream().mapToInt(places::get).toArray();
	}

	private List<String> fill(List<String> frame, Set<String> common) {
		Map<String, List<String>> mine = gaps(ours, common);
		Map<String, List<String>> yours = gaps(theirs, common);
		alignShared(mine, yours, frame);
		List<String> order = new ArrayList<>();
		order.addAll(zip(mine.getOrDefault(START, List.of()), yours.getOrDefault(START, List.of())));
		for (String element : frame) {
			order.add(element);
			order.addAll(zip(mine.getOrDefault(element, List.of()), yours.getOrDefault(element, List.of())));
		}
		return order;
	}

	private static Map<String, List<String>> gaps(List<String> side, Set<String> common) {
		Map<String, List<String>> gaps = new LinkedHashMap<>();
		String anchor = START;
		for (String element : side)
			if (common.contains(element))
				anchor = element;
			else
				gaps.computeIfAbsent(anchor, a -> new ArrayList<>()).add(element);
		return gaps;
	}

	/** What both sides brought here stands once: in the later of its gaps. */
	private static void alignShared(Map<String, List<String>> mine, Map<String, List<String>> yours, List<String> frame) {
		Map<String, Integer> rank = new HashMap<>();
		rank.put(START, -1);
		for (int i = 0; i < frame.size(); i++)
			rank.put(frame.get(i), i);
		Map<String, String> anchors = new HashMap<>();
		mine.forEach((anchor, run) -> run.forEach(e -> anchors.put(e, anchor)));
		for (Map.Entry<String, List<String>> gap : List.copyOf(yours.entrySet()))
			for (String element : List.copyOf(gap.getValue())) {
				String other = anchors.get(element);
				if (other == null || other.equals(gap.getKey()))
					continue;
				if (rank.get(other) < rank.get(gap.getKey()))
					mine.get(other).remove(element);
				else
					gap.getValue().remove(element);
			}
	}

	/** Two runs at one point: what both have are the fixed points, between them one run after the other. */
	private List<String> zip(List<String> a, List<String> b) {
		if (a.isEmpty() || b.isEmpty() || a.equals(b))
			return a.isEmpty() ? b : a;
		List<String> sharedA = a.stream().filter(b::contains).toList();
		List<String> sharedB = b.stream().filter(a::contains).toList();
		if (!sharedA.equals(sharedB)) {
			Set<String> all = new LinkedHashSet<>(a);
			all.addAll(b);
			return all.stream().sorted(tie).toList();
		}
		List<String> order = new ArrayList<>();
		int i = 0;
		int k = 0;
		for (String shared : sharedA) {
			int nextA = a.indexOf(shared);
			int nextB = b.indexOf(shared);
			addRuns(order, a.subList(i, nextA), b.subList(k, nextB));
			order.add(shared);
			i = nextA + 1;
			k = nextB + 1;
		}
		addRuns(order, a.subList(i, a.size()), b.subList(k, b.size()));
		return order;
	}

	private void addRuns(List<String> order, List<String> a, List<String> b) {
		boolean aFirst = a.isEmpty() || b.isEmpty() || tie.compare(a.get(0), b.get(0)) <= 0;
		order.addAll(aFirst ? a : b);
		order.addAll(aFirst ? b : a);
	}

	/** Elements that a merge left here although neither side has them here: after what they followed before. */
	private void addForgotten(List<String> order, Set<String> members) {
		if (order.size() == members.size())
			return;
		Set<String> placed = new HashSet<>(order);
		String previous = null;
		for (String element : base) {
			if (placed.add(element))
				order.add(previous == null ? 0 : order.indexOf(previous) + 1, element);
			previous = element;
		}
		members.stream().filter(placed::add).sorted(tie).forEach(order::add);
	}
}
