package org.kaikaku.ui.internal.tree;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * Shows what contains all words of a text, with what is above and below it. Full-width and half-width letters, upper and lower
 * case are the same.
 */
final class TextFilter {
	/**
	 * What is left of a tree.
	 *
	 * @param shown what contains the text, and what is above and below it; null when nothing is left out
	 * @param above what has something below it that contains the text
	 */
	record Found(Set<Object> shown, Set<Object> above) {
		static final Found ALL = new Found(null, Set.of());

		boolean isAll() {
			return shown == null;
		}
	}

	private final PlanTreeContent content;
	private final Function<Object, String> labels;
	private Found found = Found.ALL;

	TextFilter(PlanTreeContent content, Function<Object, String> labels) {
		this.content = content;
		this.labels = labels;
	}

	/** Looks through the whole tree once. */
	Found search(String text, List<?> tops, Runnable pause) {
		String plain = plain(text).strip();
		if (plain.isEmpty())
			return Found.ALL;
		Search search = new Search(plain.split("\\s+"), new Found(new HashSet<>(), new HashSet<>()), pause);
		for (Object top : tops)
			search.collect(top, false);
		return search.found;
	}

	/** Leaves out what was not found. */
	void use(Found result) {
		found = result;
	}

	/** Whether an element is among what is left. */
	boolean isShown(Object element) {
		return found.isAll() || found.shown().contains(element);
	}

	static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
	}

	private final class Search {
		private final String[] words;
		private final Found found;
		private final Runnable pause;

		private Search(String[] words, Found found, Runnable pause) {
			this.words = words;
			this.found = found;
			this.pause = pause;
		}

		private boolean collect(Object element, boolean aboveMatches) {
			pause.run();
			boolean here = matches(element);
			boolean below = false;
			for (Object child : content.all(element))
				below |= collect(child, aboveMatches || here);
			if (here || below || aboveMatches)
				found.shown().add(element);
			if (below)
				found.above().add(element);
			return here || below;
		}

		private boolean matches(Object element) {
			String label = plain(labels.apply(element));
			for (String word : words)
				if (!label.contains(word))
					return false;
			return true;
		}
	}
}
