package org.kaikaku.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * On which track of a channel each bundle of lines runs from top to bottom. Which of two bundles stands nearer to the boxes where
 * lines begin decides how often their lines cross: the order that costs least is taken pair by pair, and where such wishes go in a
 * circle, the bundle that loses least gives way. No two bundles share a track at the same height.
 */
final class Tracks {
	/** What two bundles on one track keep between them. */
	private static final double SPAN_GAP = 8;

	/**
	 * A bundle that runs along a track.
	 *
	 * @param name  of the bundle
	 * @param begin heights at which its lines come to the track from the first track's side
	 * @param end   heights at which they leave it to the other side
	 */
	record Run(String name, double[] begin, double[] end) {
		private double top() {
			return Math.min(Arrays.stream(begin).min().orElse(Double.MAX_VALUE), Arrays.stream(end).min().orElse(Double.MAX_VALUE));
		}

		private double bottom() {
			return Math.max(Arrays.stream(begin).max().orElse(-Double.MAX_VALUE), Arrays.stream(end).max().orElse(-Double.MAX_VALUE));
		}
	}

	private final int count;
	private final double[] tops;
	private final double[] bottoms;
	/** How many crossings it costs when the first bundle stands before the second. */
	private final int[][] costs;
	private final int[] places;
	private final Map<String, Integer> tracks = new HashMap<>();
	private int trackCount;

	/** For bundles in a fixed order, which decides where crossings do not. */
	Tracks(List<Run> runs) {
		count = runs.size();
		tops = runs.stream().mapToDouble(Run::top).toArray();
		bottoms = runs.stream().mapToDouble(Run::bottom).toArray();
		costs = new int[count][count];
		places = new int[count];
		for (int a = 0; a < count; a++)
			for (int b = 0; b < count; b++)
				if (a != b && meet(a, b))
					costs[a][b] = within(runs.get(b).begin(), a) + within(runs.get(a).end(), b);
		place(order());
		for (int i = 0; i < count; i++)
			tracks.put(runs.get(i).name(), places[i]);
	}

	/** The track of a bundle, from 0; 0 for a bundle that needs none. */
	int of(String bundle) {
		return tracks.getOrDefault(bundle, 0);
	}

	/** How many tracks there are. */
	int count() {
		return trackCount;
	}

	private boolean meet(int a, int b) {
		return tops[a] < bottoms[b] + SPAN_GAP && tops[b] < bottoms[a] + SPAN_GAP;
	}

	private int within(double[] heights, int run) {
		int found = 0;
		for (double height : heights)
			if (height > tops[run] && height < bottoms[run])
				found++;
		return found;
	}

	/** Takes again and again the bundle that costs least when it stands before all that are left. */
	private List<Integer> order() {
		long[] balance = new long[count];
		for (int a = 0; a < count; a++)
			for (int b = 0; b < count; b++)
				balance[a] += costs[a][b] - costs[b][a];
		boolean[] taken = new boolean[count];
		List<Integer> order = new ArrayList<>();
		while (order.size() < count) {
			int best = -1;
			for (int i = 0; i < count; i++)
				if (!taken[i] && (best < 0 || balance[i] < balance[best] || balance[i] == balance[best] && tops[i] < tops[best]))
					best = i;
			taken[best] = true;
			order.add(best);
			for (int i = 0; i < count; i++)
				balance[i] -= costs[i][best] - costs[best][i];
		}
		improve(order);
		return order;
	}

	/** Exchanges neighbours as long as that saves crossings. */
	private void improve(List<Integer> order) {
		for (boolean changed = true; changed;) {
			changed = false;
			for (int i = 1; i < count; i++)
				for (int j = i; j > 0 && costs[order.get(j)][order.get(j - 1)] < costs[order.get(j - 1)][order.get(j)]; j--) {
					order.add(j - 1, order.remove(j));
					changed = true;
				}
		}
	}

	/** Each on the first track after those that it must stand behind and at the same height as nobody else. */
	private void place(List<Integer> order) {
		List<List<Integer>> used = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			int run = order.get(i);
			int track = 0;
			for (int before : order.subList(0, i))
				if (costs[before][run] < costs[run][before])
					track = Math.max(track, places[before] + 1);
			while (track < used.size() && used.get(track).stream().anyMatch(other -> meet(run, other)))
				track++;
			while (track >= used.size())
				used.add(new ArrayList<>());
			used.get(track).add(run);
			places[run] = track;
		}
		trackCount = used.size();
	}
}
