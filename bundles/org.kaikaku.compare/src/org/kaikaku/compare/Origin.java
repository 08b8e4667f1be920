package org.kaikaku.compare;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Where that which a line says is held, so that a person can take it over from one side to the other. With an element on both
 * sides it is a feature of them, or all that they hold when no feature is named, or where the element stands. With an element on
 * one side only it is the whole element.
 *
 * @param leftId  id of the element on the left side, {@link org.kaikaku.compare.diff.Change#ROOT} for the root; null for none
 * @param rightId id of the element on the right side; null for none
 * @param feature the feature that differs; null for the whole content
 * @param place   whether it is only about where the element stands
 */
public record Origin(String leftId, String rightId, EStructuralFeature feature, boolean place) {
	/** @throws IllegalArgumentException if no side has an element */
	public Origin {
		if (leftId == null && rightId == null)
			throw new IllegalArgumentException("no element on either side");
	}

	/** What elements hold in a feature; null for all of it. */
	public Origin(String leftId, String rightId, EStructuralFeature feature) {
		this(leftId, rightId, feature, false);
	}

	/** Where an element stands that both sides have. */
	public static Origin placeOf(String leftId, String rightId) {
		return new Origin(leftId, rightId, null, true);
	}

	/** Whether both sides have the element. */
	public boolean isPair() {
		return leftId != null && rightId != null;
	}
}
