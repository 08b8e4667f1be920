package org.kaikaku.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Adds to a finding that has just been reported. */
public interface FindingBuilder {
	/** The feature that it is about. */
	FindingBuilder feature(EStructuralFeature feature);

	/** Further facts that an acceptance rests on, besides the arguments of the message. */
	FindingBuilder facts(Object... facts);

	/**
	 * Offers a cure. Ratings and narratives cannot be changed by one: the command refuses and restores what was.
	 *
	 * @param key       key of its description; also tells the kinds of fixes of a rule apart
	 * @param target    the element whose values, or those of elements in it, are changed
	 * @param change    changes them; called when the fix is applied
	 * @param arguments values in the description
	 */
	FindingBuilder fix(String key, EObject target, Runnable change, Object... arguments);
}
