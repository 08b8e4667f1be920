package org.kaikaku.validation.faults;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.kaikaku.model.reformplan.Identified;

/** The running texts of a plan, and slips in them. */
final class TextEdits {
	/**
	 * A text.
	 *
	 * @param element where it stands
	 * @param feature its feature
	 * @param text    the text
	 */
	record Place(Identified element, EAttribute feature, String text) {
		/** A copy of the plan with some characters replaced by others. */
		Mutant replace(String kind, int start, int end, String by) {
			String changed = text.substring(0, start) + by + text.substring(end);
			return new Mutant(kind, element.getId() + " …" + text.substring(Math.max(0, start - 8), Math.min(text.length(), end + 4)) + "… -> "
					+ by, c -> c.of(element).eSet(feature, changed));
		}
	}

	private TextEdits() {
	}

	/** Paragraphs, list entries, cells and headings, in the order of the plan. */
	static List<Place> places(EObject root) {
		List<Place> places = new ArrayList<>();
		root.eAllContents().forEachRemaining(e -> {
			EObject element = e;
			for (String name : List.of("text", "title")) {
				boolean block = List.of("Paragraph", "ListEntry", "TableCell", "Section").contains(element.eClass().getName());
				if (block && element.eClass().getEStructuralFeature(name) instanceof EAttribute feature
						&& element.eGet(feature) instanceof String text)
					places.add(new Place((Identified) element, feature, text));
			}
		});
		return places;
	}
}
