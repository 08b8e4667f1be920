package org.kaikaku.compare.internal.model;

/** The longest rising subsequence: of a list in a new order, the most elements that kept their order. */
public final class LongestRun {
	private LongestRun() {
	}

	/**
	 * Marks its members.
	 *
	 * @param numbers different numbers from 0; negative ones belong to nothing
	 */
	public static boolean[] members(int[] numbers) {
		int[] lastOfLength = new int[numbers.length + 1];
		int[] previous = new int[numbers.length];
		int longest = 0;
		for (int i = 0; i < numbers.length; i++) {
			if (numbers[i] < 0)
				continue;
			int low = 1;
			int high = longest;
			while (low <= high) {
				int middle = (low + high) >>> 1;
				if (numbers[lastOfLength[middle]] < numbers[i])
					low = middle + 1;
				else
					high = middle - 1;
			}
			previous[i] = low > 1 ? lastOfLength[low - 1] : -1;
			lastOfLength[low] = i;
			longest = Math.max(longest, low);
		}
		boolean[] members = new boolean[numbers.length];
		for (int i = longest == 0 ? -1 : lastOfLength[longest]; i >= 0; i = previous[i])
			members[i] = true;
		return members;
	}
}
