package org.kaikaku.model.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.kaikaku.model.reformplan.ReformplanPackage;

/**
 * Something that can be made at a place.
 *
 * @param owner   below which element
 * @param feature in which feature, a containment of many values
 * @param type    a concrete class that fits the feature
 */
public record NewChild(EObject owner, EReference feature, EClass type) {
	/** What can be made below an element of the tree, in the order of its features. */
	public static List<NewChild> below(EObject owner) {
		List<NewChild> found = new ArrayList<>();
		for (EReference feature : TreeShape.direct(owner.eClass()))
			found.addAll(in(owner, feature));
		return found;
	}

	/** What can be made in a group of the tree. */
	public static List<NewChild> below(ElementGroup group) {
		return in(group.owner(), group.feature());
	}

	private static List<NewChild> in(EObject owner, EReference feature) {
		List<NewChild> found = new ArrayList<>();
		EClass type = feature.getEReferenceType();
		if (feature.isChangeable() && feature.isMany())
			for (var classifier : ReformplanPackage.eINSTANCE.getEClassifiers())
				if (classifier instanceof EClass candidate && !candidate.isAbstract()
						&& (candidate == type || type.isAbstract() && type.isSuperTypeOf(candidate))
						&& type != EcorePackage.Literals.EOBJECT)
					found.add(new NewChild(owner, feature, candidate));
		return found;
	}
}
