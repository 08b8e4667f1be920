package org.kaikaku.ui.internal.tree;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

/**
 * Shows what contains all words of a text, with what is above and below it. Full-width and half-width letters, upper and lower
 * case are the same.
 */
final class TextFilter extends ViewerFilter {
	private final ITreeContentProvider content;
	private final Function<Object, String> labels;
	private String[] words = {};
	private Set<Object> shown = Set.of();

	TextFilter(ITreeContentProvider content, Function<Object, String> labels) {
		this.content = content;
		this.labels = labels;
	}

	/** Looks through the whole tree once. */
	void search(String text, Object input) {
		String plain = plain(text).strip();
		words = plain.isEmpty() ? new String[0] : plain.split("\\s+");
		shown = new HashSet<>();
		if (words.length > 0)
			for (Object top : content.getElements(input))
				collect(top, false);
	}

	boolean isOn() {
		return words.length > 0;
	}

	private boolean collect(Object element, boolean aboveMatches) {
		boolean here = matches(element);
		boolean below = false;
		for (Object child : content.getChildren(element))
			below |= collect(child, aboveMatches || here);
		if (here || below || aboveMatches)
			shown.add(element);
		return here || below;
	}

	private boolean matches(Object element) {
		String label = plain(labels.apply(element));
		for (String word : words)
			if (!label.contains(word))
				return false;
		return true;
	}

	static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
	}

	@Override
	public boolean select(Viewer viewer, Object parent, Object element) {
		return words.length == 0 || shown.contains(element);
	}
}
