package org.kaikaku.validation.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.internal.engine.UnitElements;

/**
 * A text that readers see, and where it stands.
 *
 * @param element the element
 * @param feature its feature
 * @param text    never blank
 */
public record TextPlace(EObject element, EAttribute feature, String text) {
	/** Names of features that readers see; marks, numbers, units and codes are left out. */
	private static final Set<String> READ = Set.of("name", "title", "shortTitle", "text", "caption", "label", "remark", "reason",
			"description", "definition", "written", "term", "criterion", "effectTitle", "meaning");
	private static final ReformplanPackage PACKAGE = ReformplanPackage.eINSTANCE;
	private static final Map<EClass, EAttribute[]> FEATURES = new ConcurrentHashMap<>();

	/** The texts of one element. */
	public static List<TextPlace> of(EObject element) {
		List<TextPlace> places = List.of();
		for (EAttribute feature : FEATURES.computeIfAbsent(element.eClass(), TextPlace::features))
			if (element.eGet(feature) instanceof String text && !text.isBlank()) {
				places = places.isEmpty() ? new ArrayList<>(2) : places;
				places.add(new TextPlace(element, feature, text));
			}
		return places;
	}

	private static EAttribute[] features(EClass type) {
		if (PACKAGE.getProvenance().isSuperTypeOf(type) || PACKAGE.getSource().isSuperTypeOf(type)
				|| PACKAGE.getAcceptedFinding().isSuperTypeOf(type) || PACKAGE.getRuleSetting().isSuperTypeOf(type)
				|| PACKAGE.getRuleParameter().isSuperTypeOf(type) || PACKAGE.getMergeConflict().isSuperTypeOf(type))
			return new EAttribute[0];
		return type.getEAllAttributes().stream().filter(a -> a.getEAttributeType() == EcorePackage.Literals.ESTRING && !a.isMany())
				.filter(a -> READ.contains(a.getName())).toArray(EAttribute[]::new);
	}

	/** The texts of a unit, in its order; kept until the unit changes. */
	public static List<TextPlace> ofUnit(EObject unitRoot, RuleContext context) {
		return context.remembered(unitRoot, TextPlace.class, () -> {
			List<TextPlace> all = new ArrayList<>();
			UnitElements.forEach(unitRoot, e -> all.addAll(of(e)));
			return all;
		});
	}

	/** The roots of the units of a plan: the plan, its themes, its items. */
	public static List<EObject> units(Plan plan) {
		PlanStructure structure = PlanStructure.of(plan);
		List<EObject> units = new ArrayList<>(List.of(plan));
		units.addAll(structure.themes());
		units.addAll(structure.items());
		return units;
	}
}
