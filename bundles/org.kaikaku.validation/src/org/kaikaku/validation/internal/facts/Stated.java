package org.kaikaku.validation.internal.facts;

import org.eclipse.emf.ecore.EAttribute;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Element;
import org.kaikaku.model.reformplan.ReformplanPackage;

/** What is stated about a feature that holds no value. */
public final class Stated {
	private static final EAttribute UNKNOWN = ReformplanPackage.eINSTANCE.getElement_Unknown();
	private static final EAttribute NONE = ReformplanPackage.eINSTANCE.getElement_None();

	private Stated() {
	}

	/** Whether a feature is stated to be unknown or none, so that nobody need be asked for it. */
	public static boolean unknownOrNone(Element element, String feature) {
		return anything(element) && (PlanStructure.isUnknown(element, feature) || PlanStructure.isNone(element, feature));
	}

	/** Whether anything at all is stated to be unknown or none. Asks without making the lists that most elements never need. */
	public static boolean anything(Element element) {
		return element.eIsSet(UNKNOWN) || element.eIsSet(NONE);
	}

	/** Whether a text says nothing. */
	public static boolean blank(String text) {
		return text == null || text.isBlank();
	}
}
