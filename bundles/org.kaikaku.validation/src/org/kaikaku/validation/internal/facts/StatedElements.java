package org.kaikaku.validation.internal.facts;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.model.reformplan.Element;
import org.kaikaku.validation.RuleContext;

/** The few elements that state something to be unknown or none, found once for all rules about such statements. */
public final class StatedElements {
	private StatedElements() {
	}

	/** Those of a unit, in its order. */
	public static List<Element> of(EObject unitRoot, RuleContext context) {
		return context.remembered(unitRoot, StatedElements.class, () -> context.elements(unitRoot).stream()
				.filter(e -> e instanceof Element element && Stated.anything(element)).map(Element.class::cast).toList());
	}
}
