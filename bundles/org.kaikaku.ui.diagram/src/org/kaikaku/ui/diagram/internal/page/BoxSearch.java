package org.kaikaku.ui.diagram.internal.page;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

import org.eclipse.gef.EditPart;
import org.kaikaku.diagram.Node;
import org.kaikaku.ui.diagram.internal.parts.Keys.Box;

/** Finds boxes by their words and goes to them. */
final class BoxSearch {
	private final DiagramView view;
	private String last = "";
	private int place;

	/** The place of the box that is shown, from 1, among those found. */
	record Hit(int place, int count) {
	}

	BoxSearch(DiagramView view) {
		this.view = view;
	}

	/** Goes to the first, next (1) or previous (-1) box whose number, name or facts have a text. Wide and narrow letters are the same. */
	Hit find(String text, int step) {
		String wanted = folded(text);
		if (wanted.isBlank() || view.picture() == null)
			return new Hit(0, 0);
		List<Node> found = view.picture().diagram().nodes().stream()
				.filter(n -> folded(n.number() + " " + n.name() + " " + n.note() + " " + n.tooltip()).contains(wanted)).toList();
		place = wanted.equals(last) ? place + step : 0;
		last = wanted;
		if (found.isEmpty())
			return new Hit(0, 0);
		place = Math.floorMod(place, found.size());
		if (view.viewer().getEditPartRegistry().get(new Box(found.get(place).id())) instanceof EditPart part && part.isSelectable()) {
			view.viewer().select(part);
			view.viewer().reveal(part);
		}
		return new Hit(place + 1, found.size());
	}

	private static String folded(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
	}
}
