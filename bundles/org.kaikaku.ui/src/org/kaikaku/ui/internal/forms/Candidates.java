package org.kaikaku.ui.internal.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
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
	private static final Map<EClass, Map<EClass, Boolean>> LEADS = new ConcurrentHashMap<>();

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
		collect(EcoreUtil.getRootContainer(owner), (EClass) feature.getEType(), plan, found);
		found.remove(owner);
		return found;
	}

	private static void collect(EObject element, EClass type, Plan plan, List<EObject> found) {
		if (type.isInstance(element))
			found.add(element);
		for (EReference reference : element.eClass().getEAllContainments()) {
			if (!element.eIsSet(reference) || !leads(reference.getEReferenceType(), type))
				continue;
			Object value = element.eGet(reference);
			for (Object part : value instanceof List<?> many ? many : List.of(value))
				if (!(part instanceof Plan other && plan != null && other != plan))
					collect((EObject) part, type, plan, found);
		}
	}

	/** Whether elements of a type can be found in, or be, elements of another: most of a large file need not be looked at. */
	private static boolean leads(EClass from, EClass type) {
		return LEADS.computeIfAbsent(from, k -> new ConcurrentHashMap<>()).computeIfAbsent(type, k -> reach(from, new HashSet<>()).stream()
				.anyMatch(c -> type.isSuperTypeOf(c)));
	}

	/** What can be found in elements of a type or its kinds, and these themselves. */
	private static Set<EClass> reach(EClass from, Set<EClass> seen) {
		for (EClassifier classifier : from.getEPackage().getEClassifiers())
			if (classifier instanceof EClass kind && from.isSuperTypeOf(kind) && seen.add(kind))
				kind.getEAllContainments().forEach(r -> reach(r.getEReferenceType(), seen));
		return seen;
	}
}
