package org.kaikaku.compare.internal.merge;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The words of a narrative, block by block. */
final class NarrativeText {
	private NarrativeText() {
	}

	static List<String> of(EObject narrative) {
		List<String> lines = new ArrayList<>();
		narrative.eAllContents().forEachRemaining(element -> {
			EStructuralFeature text = element.eClass().getEStructuralFeature("text");
			if (text != null && element.eIsSet(text))
				lines.add(element.eGet(text).toString());
		});
		return lines;
	}
}
