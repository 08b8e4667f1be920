package org.kaikaku.diagram.elk.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kaikaku.diagram.Diagram;
import org.kaikaku.diagram.Node;
import org.kaikaku.diagram.layout.Crossings;
import org.kaikaku.diagram.layout.Layouts;
import org.kaikaku.diagram.text.TextMeasure;

/**
 * Looks for the order of one diagram. ELK's proposals from several beginnings, and the order of the plan itself, are judged by the
 * crossings of the picture as it will be drawn. In the best of them neighbours change places where that saves a crossing, and go
 * back to the order of the plan where it costs none: whoever looks for item 8 finds it behind item 7 unless there is a reason. How
 * much is tried depends on nothing but the size of the diagram, so that every run ends alike.
 */
final class OrderSearch {
	private static final int SMALL = 200;
	private static final int MIDDLE = 800;
	private static final int SMALL_BEGINNINGS = 8;
	private static final int MIDDLE_BEGINNINGS = 3;
	private static final int THOROUGHNESS = 7;
	private static final int MOST_EXCHANGES = 400;
	private static final int EXCHANGES_BY_SIZE = 40_000;
	private final Diagram diagram;
	private final TextMeasure measure;
	private final BoxTree tree;
	private final int size;
	private final Map<String, Integer> planRanks = new HashMap<>();

	OrderSearch(Diagram diagram, TextMeasure measure) {
		this.diagram = diagram;
		this.measure = measure;
		tree = new BoxTree(diagram);
		size = Math.max(1, diagram.nodes().size() + diagram.edges().size());
		diagram.nodes().forEach(n -> planRanks.put(n.id(), planRanks.size()));
	}

	private record Judged(Diagram diagram, int crossings, int turned) {
		private boolean isBetterThan(Judged other) {
			return crossings < other.crossings || crossings == other.crossings && turned < other.turned;
		}
	}

	/** The diagram in the order found; never one with more crossings than the order of the plan has. */
	Diagram best() {
		Judged best = judge(diagram);
		if (best.crossings() == 0)
			return diagram;
		LayeredOrder order = new LayeredOrder(diagram, tree);
		int beginnings = size <= SMALL ? SMALL_BEGINNINGS : size <= MIDDLE ? MIDDLE_BEGINNINGS : 1;
		for (int seed = 1; seed <= beginnings && best.crossings() > 0; seed++) {
			Judged proposal = judge(order.order(seed, THOROUGHNESS));
			if (proposal.isBetterThan(best))
				best = proposal;
		}
		return exchange(best);
	}

	private Judged judge(Diagram ordered) {
		return new Judged(ordered, Crossings.of(ordered, Layouts.of(ordered, measure)), turned(ordered));
	}

	/** How many boxes stand directly behind a neighbour that the plan has after them. */
	private int turned(Diagram ordered) {
		int turned = 0;
		for (List<String> row : rows(ordered))
			for (int i = 1; i < row.size(); i++)
				if (planRanks.get(row.get(i - 1)) > planRanks.get(row.get(i)))
					turned++;
		return turned;
	}

	/** Boxes that may change places with each other: those of one column that belong to the same box, or to none. */
	private List<List<String>> rows(Diagram ordered) {
		Map<String, List<String>> rows = new HashMap<>();
		List<List<String>> all = new ArrayList<>();
		for (Node node : ordered.nodes())
			rows.computeIfAbsent(node.column() + "\n" + tree.parent(node.id()), k -> {
				List<String> row = new ArrayList<>();
				all.add(row);
				return row;
			}).add(node.id());
		return all;
	}

	private Diagram exchange(Judged start) {
		int left = Math.min(MOST_EXCHANGES, EXCHANGES_BY_SIZE / size);
		List<List<String>> rows = rows(start.diagram());
		Judged best = start;
		for (boolean changed = true; changed;) {
			changed = false;
			for (List<String> row : rows)
				for (int i = 1; i < row.size(); i++) {
					if (left-- <= 0)
						return best.diagram();
					boolean back = planRanks.get(row.get(i - 1)) > planRanks.get(row.get(i));
					Collections.swap(row, i - 1, i);
					Judged next = judge(sorted(rows));
					if (next.crossings() < best.crossings() || back && next.crossings() == best.crossings()) {
						best = next;
						changed = true;
					} else {
						Collections.swap(row, i - 1, i);
					}
				}
		}
		return best.diagram();
	}

	private Diagram sorted(List<List<String>> rows) {
		Map<String, Integer> ranks = new HashMap<>();
		rows.forEach(row -> row.forEach(id -> ranks.put(id, ranks.size())));
		return tree.sorted(Comparator.comparingInt(ranks::get));
	}
}
