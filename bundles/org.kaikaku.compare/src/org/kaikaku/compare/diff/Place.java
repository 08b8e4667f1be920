package org.kaikaku.compare.diff;

import java.util.Objects;

import org.eclipse.emf.ecore.EReference;

/**
 * Where an element stands in the tree of a file.
 *
 * @param parentId id of the element that holds it, {@link Change#ROOT} for the root
 * @param feature  the containment feature that holds it
 * @param index    position in the feature, from 0; 0 for a feature with one value
 */
public record Place(String parentId, EReference feature, int index) {
	public Place {
		Objects.requireNonNull(parentId);
		Objects.requireNonNull(feature);
	}

	/** Whether both are in the same list, at whatever position. */
	public boolean sameList(Place other) {
		return parentId.equals(other.parentId) && feature == other.feature;
	}
}
