package org.kaikaku.compare.internal.merge;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Brings a list into an order that knows only some of its members. */
public final class ListOrder {
	private ListOrder() {
	}

	/** The members of a list in the wanted order; those that the order does not know stay behind what they follow. */
	public static List<String> after(List<String> list, List<String> wanted) {
		Set<String> known = new HashSet<>(list);
		List<String> order = wanted.stream().filter(known::contains).distinct().toList();
		return SequenceMerge.merge(list, order, list, list, Comparator.naturalOrder()).order();
	}
}
