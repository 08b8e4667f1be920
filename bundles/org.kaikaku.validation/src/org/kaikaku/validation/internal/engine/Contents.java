package org.kaikaku.validation.internal.engine;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.kaikaku.model.reformplan.ReformplanPackage;

/**
 * Children of elements. Asks only for what is set: {@code eContents} would make an empty list for every empty feature of every
 * element, which costs most of the time of a run over many plans.
 */
final class Contents {
	private static final AtomicReferenceArray<int[]> CONTAINMENTS = new AtomicReferenceArray<>(
			ReformplanPackage.eINSTANCE.getEClassifiers().size());

	private Contents() {
	}

	static void forEachChild(EObject parent, Consumer<EObject> action) {
		InternalEObject element = (InternalEObject) parent;
		for (int feature : containments(parent.eClass())) {
			if (!element.eIsSet(feature))
				continue;
			Object value = element.eGet(feature, true, true);
			if (value instanceof List<?> list)
				for (int i = 0; i < list.size(); i++)
					action.accept((EObject) list.get(i));
			else
				action.accept((EObject) value);
		}
	}

	private static int[] containments(EClass type) {
		int[] known = CONTAINMENTS.get(type.getClassifierID());
		if (known == null) {
			known = type.getEAllContainments().stream().mapToInt(type::getFeatureID).toArray();
			CONTAINMENTS.set(type.getClassifierID(), known);
		}
		return known;
	}
}
