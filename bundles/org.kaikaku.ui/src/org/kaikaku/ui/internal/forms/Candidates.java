package org.kaikaku.ui.internal.forms;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kaikaku.core.figures.Ratings;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.Rating;
import org.kaikaku.model.reformplan.RatingScale;
import org.kaikaku.model.reformplan.ReformplanPackage.Literals;

/** The elements of a file that a reference can lead to. */
final class Candidates {
	private Candidates() {
	}

	/** In the order of the file; those of the same plan where the type belongs to plans. */
	static List<EObject> of(EObject owner, EStructuralFeature feature) {
		List<EObject> found = new ArrayList<>();
		if (feature == Literals.RATING__GRADE && owner instanceof Rating rating) {
			RatingScale scale = rating.getScale() != null ? rating.getScale()
					: PlanStructure.planOf(owner).flatMap(Ratings::mainScale).orElse(null);
			if (scale != null)
				found.addAll(scale.getGrades());
			return found;
		}
		Plan plan = PlanStructure.planOf(owner).orElse(null);
		EObject root = EcoreUtil.getRootContainer(owner);
		for (TreeIterator<EObject> i = root.eAllContents(); i.hasNext();) {
			EObject element = i.next();
			boolean otherPlan = plan != null && PlanStructure.planOf(element).filter(p -> p != plan).isPresent();
			if (feature.getEType().isInstance(element) && element != owner && !otherPlan)
				found.add(element);
		}
		return found;
	}
}
