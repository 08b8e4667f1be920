package org.kaikaku.report.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How much of a published text another text holds, by runs of eight characters after all spaces are taken out. Runs do not
 * cross the lines of the published text, as text taken from a PDF puts parts of a page side by side that never were. A
 * line shorter than a run counts as a whole.
 */
final class TextCoverage {

	private static final int RUN = 8;

	private final String given;
	private final List<String> missing = new ArrayList<>();
	private int runs;

	/** @param given the text that should hold the others */
	TextCoverage(String given) {
		this.given = squeeze(given);
	}

	/** Takes all blanks out. */
	static String squeeze(String text) {
		return text.replaceAll("[\\s\\u3000\\u00A0]+", "");
	}

	/** Checks one line. */
	void add(String line) {
		String text = squeeze(line);
		for (int start = 0; start == 0 || start + RUN <= text.length(); start++) {
			String run = text.substring(start, Math.min(start + RUN, text.length()));
			runs++;
			if (!given.contains(run)) {
				missing.add(run);
			}
		}
	}

	/** The share of runs that are held. */
	double share() {
		return 1 - (double) missing.size() / runs;
	}

	/** How many runs were checked. */
	int runs() {
		return runs;
	}

	/** The runs that are not held. */
	List<String> missing() {
		return missing;
	}

	/**
	 * The share of pages' runs that stand in the order of the pages: of all runs that occur once in the given text the
	 * longest chain in which no run of an earlier page stands behind one of a later page.
	 *
	 * @param pages the pages of the published text, each as its lines
	 */
	double pageOrder(List<List<String>> pages) {
		List<int[]> found = new ArrayList<>();
		for (int page = 0; page < pages.size(); page++) {
			for (String line : pages.get(page)) {
				String text = squeeze(line);
				for (int start = 0; start + RUN <= text.length(); start++) {
					int place = given.indexOf(text.substring(start, start + RUN));
					if (place >= 0 && given.indexOf(text.substring(start, start + RUN), place + 1) < 0) {
						found.add(new int[] {place, page});
					}
				}
			}
		}
		found.sort((a, b) -> Integer.compare(a[0], b[0]));
		return (double) longestRise(found) / found.size();
	}

	private static int longestRise(List<int[]> found) {
		List<Integer> tails = new ArrayList<>();
		for (int[] run : found) {
			int at = Collections.binarySearch(tails, run[1] + 1);
			at = at < 0 ? -at - 1 : at;
			while (at > 0 && tails.get(at - 1) > run[1]) {
				at--;
			}
			if (at == tails.size()) {
				tails.add(run[1]);
			} else {
				tails.set(at, run[1]);
			}
		}
		return tails.size();
	}
}
