package org.kaikaku.validation.internal.engine;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

/** Goes through the elements of a unit, for rules that look at a whole plan unit by unit. */
public final class UnitElements {
	private UnitElements() {
	}

	/** Every element of a unit, each before its children. */
	public static void forEach(EObject unitRoot, Consumer<EObject> action) {
		Unit.visit(unitRoot, action);
	}
}
