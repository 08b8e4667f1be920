package org.kaikaku.compare.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The features of a class that a file stores, sorted out once, with their numbers for quick access. */
public final class ClassFeatures {
	private static final Map<EClass, ClassFeatures> KNOWN = new ConcurrentHashMap<>();

	final EStructuralFeature[] values;
	final int[] valueNumbers;
	final boolean[] many;
	final boolean[] references;
	final EReference[] children;
	final int[] childNumbers;

	private ClassFeatures(EClass type) {
		List<EStructuralFeature> own = new ArrayList<>();
		List<EReference> contained = new ArrayList<>();
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			if (feature.isDerived() || feature.isTransient())
				continue;
			if (feature instanceof EReference reference && reference.isContainment())
				contained.add(reference);
			else if (!(feature instanceof EAttribute attribute && attribute.isID())
					&& !(feature instanceof EReference reference && reference.isContainer()))
				own.add(feature);
		}
		values = own.toArray(EStructuralFeature[]::new);
		children = contained.toArray(EReference[]::new);
		many = new boolean[values.length];
		references = new boolean[values.length];
		for (int i = 0; i < values.length; i++) {
			many[i] = values[i].isMany();
			references[i] = values[i] instanceof EReference;
		}
		valueNumbers = own.stream().mapToInt(type::getFeatureID).toArray();
		childNumbers = contained.stream().mapToInt(type::getFeatureID).toArray();
	}

	/** The features of a class. */
	public static ClassFeatures of(EClass type) {
		ClassFeatures known = KNOWN.get(type);
		return known != null ? known : KNOWN.computeIfAbsent(type, ClassFeatures::new);
	}

	/** Attributes and references that are no containment, the id left out. Not to be changed. */
	public EStructuralFeature[] values() {
		return values;
	}

	/** Features that hold other elements. Not to be changed. */
	public EReference[] children() {
		return children;
	}
}
