package org.kaikaku.validation.internal.facts;

import org.eclipse.emf.ecore.InternalEObject;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Element;
import org.kaikaku.model.reformplan.ReformplanPackage;

/** What is stated about a feature that holds no value. */
public final class Stated {
	private Stated() {
	}

	/** Whether a feature is stated to be unknown or none, so that nobody need be asked for it. */
	public static boolean unknownOrNone(Element element, String feature) {
		return anything(element) && (PlanStructure.isUnknown(element, feature) || PlanStructure.isNone(element, feature));
	}

	/** Whether anything at all is stated to be unknown or none. Asks without making the lists that most elements never need. */
	public static boolean anything(Element element) {
		InternalEObject e = (InternalEObject) element;
		return e.eIsSet(ReformplanPackage.ELEMENT__UNKNOWN) || e.eIsSet(ReformplanPackage.ELEMENT__NONE);
	}

	/** Whether a text says nothing. */
	public static boolean blank(String text) {
		return text == null || text.isBlank();
	}
}
