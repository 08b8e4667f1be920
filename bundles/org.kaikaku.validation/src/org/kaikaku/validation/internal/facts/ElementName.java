package org.kaikaku.validation.internal.facts;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The name of an element as an argument of a message and a fact: unlike the element itself it changes when the name does. */
public final class ElementName {
	private static final String NAMELESS = "－";

	private ElementName() {
	}

	/** The name or title; a dash when there is none. */
	public static String of(EObject element) {
		if (element == null)
			return NAMELESS;
		for (String feature : new String[] { "name", "title", "symbol", "mark" }) {
			EStructuralFeature named = element.eClass().getEStructuralFeature(feature);
			if (named != null && element.eGet(named) instanceof String text && !text.isBlank())
				return text.strip();
		}
		return NAMELESS;
	}
}
