package org.kaikaku.validation.internal.engine;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.impl.BasicEObjectImpl;
import org.kaikaku.model.reformplan.ReformplanPackage;

/**
 * Goes through the elements of units. A run over many plans spends much of its time here, hence two peculiarities. It asks only
 * for what is set: {@code eContents} would make an empty list for every empty feature of every element. And it asks for classes
 * and their numbers, never for interfaces: each element implements a dozen, and the virtual machine searches them one by one,
 * with threads getting into each other's way.
 */
final class Contents {
	private static final ReformplanPackage PACKAGE = ReformplanPackage.eINSTANCE;
	private static final int TYPES = PACKAGE.getEClassifiers().size();
	private static final AtomicReferenceArray<int[]> CONTAINMENTS = new AtomicReferenceArray<>(TYPES);
	private static final boolean[] ROOTS = new boolean[TYPES];

	static {
		for (EClass type : List.of(PACKAGE.getMunicipality(), PACKAGE.getPlan(), PACKAGE.getTheme(), PACKAGE.getReformItem()))
			ROOTS[type.getClassifierID()] = true;
	}

	private Contents() {
	}

	/** Whether an element is the root of a unit. */
	static boolean isRoot(EObject element) {
		return ROOTS[element.eClass().getClassifierID()];
	}

	/** Adds an element and what lies in it in the same unit along some containments, each element before its children. */
	static void collect(BasicEObjectImpl element, Function<EClass, int[]> along, List<BasicEObjectImpl> into) {
		into.add(element);
		for (int feature : along.apply(element.eClass())) {
			if (!element.eIsSet(feature))
				continue;
			Object value = element.eGet(feature, true, true);
			if (value instanceof BasicEList<?> list)
				for (int i = 0; i < list.size(); i++)
					collectChild((BasicEObjectImpl) list.get(i), along, into);
			else
				collectChild((BasicEObjectImpl) value, along, into);
		}
	}

	private static void collectChild(BasicEObjectImpl child, Function<EClass, int[]> along, List<BasicEObjectImpl> into) {
		if (!ROOTS[child.eClass().getClassifierID()])
			collect(child, along, into);
	}

	/** All containments of a type. */
	static int[] containments(EClass type) {
		int[] known = CONTAINMENTS.get(type.getClassifierID());
		if (known == null) {
			known = type.getEAllContainments().stream().mapToInt(type::getFeatureID).toArray();
			CONTAINMENTS.set(type.getClassifierID(), known);
		}
		return known;
	}
}
