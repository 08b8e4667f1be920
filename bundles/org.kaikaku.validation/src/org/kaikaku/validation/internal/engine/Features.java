package org.kaikaku.validation.internal.engine;

import java.util.BitSet;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kaikaku.model.reformplan.ReformplanPackage;

/** Numbers for the features of the metamodel, so that sets of them can be compared quickly. */
final class Features {
	private static final Map<EStructuralFeature, Integer> NUMBERS = numbers();
	/** The features of all that can stand in an element of a type, its own included. */
	private static final Map<EClass, BitSet> WITHIN = new ConcurrentHashMap<>();

	private Features() {
	}

	private static Map<EStructuralFeature, Integer> numbers() {
		Map<EStructuralFeature, Integer> numbers = new IdentityHashMap<>();
		types().flatMap(t -> t.getEStructuralFeatures().stream()).forEach(f -> numbers.put(f, numbers.size()));
		return numbers;
	}

	private static Stream<EClass> types() {
		return ReformplanPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast);
	}

	static BitSet of(Collection<? extends EStructuralFeature> features) {
		BitSet set = new BitSet();
		for (EStructuralFeature feature : features)
			set.set(NUMBERS.get(feature));
		return set;
	}

	/** Adds what a change can have changed: the feature, and all features of what came or went with it. */
	static void add(Notification change, BitSet into) {
		Integer number = NUMBERS.get(change.getFeature());
		if (number != null)
			into.set(number);
		if (change.getFeature() instanceof EReference reference && reference.isContainment() && change.getEventType() != Notification.MOVE) {
			addWithin(change.getOldValue(), into);
			addWithin(change.getNewValue(), into);
		}
	}

	private static void addWithin(Object value, BitSet into) {
		if (value instanceof Collection<?> several)
			several.forEach(each -> addWithin(each, into));
		else if (value instanceof EObject element)
			into.or(within(element.eClass()));
	}

	private static BitSet within(EClass type) {
		BitSet known = WITHIN.get(type);
		if (known == null) {
			known = new BitSet();
			collect(type, known);
			WITHIN.put(type, known);
		}
		return known;
	}

	private static void collect(EClass type, BitSet into) {
		BitSet before = (BitSet) into.clone();
		into.or(of(type.getEAllStructuralFeatures()));
		if (!before.equals(into))
			for (EReference reference : type.getEAllContainments())
				types().filter(reference.getEReferenceType()::isSuperTypeOf).forEach(t -> collect(t, into));
	}
}
