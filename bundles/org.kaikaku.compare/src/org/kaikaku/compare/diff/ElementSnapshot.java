package org.kaikaku.compare.diff;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;

/**
 * An element with its own values, without the elements in it.
 *
 * @param id     its id
 * @param type   its class
 * @param values its set features but for the id, in the order of the metamodel
 */
public record ElementSnapshot(String id, EClass type, List<FeatureValue> values) {
	public ElementSnapshot {
		Objects.requireNonNull(id);
		Objects.requireNonNull(type);
		values = List.copyOf(values);
	}
}
