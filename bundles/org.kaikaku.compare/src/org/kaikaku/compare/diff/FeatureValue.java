package org.kaikaku.compare.diff;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What a feature holds. Attributes are written as in a file. A reference within the file is written as the id of its target,
 * {@link Change#ROOT} for the root; one into another file as {@code Type file#id}.
 *
 * @param feature an attribute or a reference that is no containment
 * @param values  never empty; one for a feature with one value
 */
public record FeatureValue(EStructuralFeature feature, List<String> values) {
	public FeatureValue {
		Objects.requireNonNull(feature);
		values = List.copyOf(values);
	}
}
