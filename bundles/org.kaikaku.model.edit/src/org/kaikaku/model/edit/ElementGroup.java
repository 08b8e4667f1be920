package org.kaikaku.model.edit;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * A heading in a tree, such as 組織 below a municipality: the elements of one feature of one owner.
 *
 * @param owner   the owner, never null
 * @param feature a containment feature of many values, never null
 */
public record ElementGroup(EObject owner, EReference feature) {
	public ElementGroup {
		Objects.requireNonNull(owner);
		Objects.requireNonNull(feature);
	}

	/** The elements, in order; a view of the model. */
	public List<EObject> elements() {
		return TreeShape.list(owner, feature);
	}

	/** Two groups are the same when they are the same feature of the very same owner. */
	@Override
	public boolean equals(Object other) {
		return other instanceof ElementGroup g && g.owner == owner && g.feature == feature;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(owner) * 31 + feature.hashCode();
	}
}
