package org.kaikaku.validation.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.BasicEObjectImpl;
import org.kaikaku.model.reformplan.ReformplanPackage;

/**
 * A text that readers see, and where it stands.
 *
 * @param element the element
 * @param feature its feature
 * @param text    never blank
 * @param flags   what it has, see {@link TextFlags}
 */
public record TextPlace(EObject element, EAttribute feature, String text, int flags) {
	/** Names of features that readers see; marks, numbers, units and codes are left out. */
	private static final Set<String> READ = Set.of("name", "title", "shortTitle", "text", "caption", "label", "remark", "reason",
			"description", "definition", "written", "term", "criterion", "effectTitle", "meaning");
	private static final ReformplanPackage PACKAGE = ReformplanPackage.eINSTANCE;
	private static final AtomicReferenceArray<Read> BY_TYPE = new AtomicReferenceArray<>(PACKAGE.getEClassifiers().size());

	private record Read(EAttribute[] features, int[] ids) {
	}

	/** Whether it has any of some flags. */
	public boolean has(int any) {
		return (flags & any) != 0;
	}

	/** The texts of one element. */
	public static List<TextPlace> of(EObject element) {
		List<TextPlace> places = new ArrayList<>(2);
		add(element, places);
		return places;
	}

	/** What a rule reads that looks at the texts of a whole plan in their order: texts, and what contains what; and some more. */
	public static EStructuralFeature[] reads(EStructuralFeature... more) {
		Stream<EStructuralFeature> all = PACKAGE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.flatMap(t -> t.getEStructuralFeatures().stream())
				.filter(f -> f instanceof EReference reference ? reference.isContainment() : READ.contains(f.getName()));
		return Stream.concat(all, Arrays.stream(more)).toArray(EStructuralFeature[]::new);
	}

	static void add(EObject element, List<TextPlace> places) {
		Read read = read(element.eClass());
		for (int i = 0; i < read.ids().length; i++)
			if (((BasicEObjectImpl) element).eGet(read.ids()[i], false, true) instanceof String text && !text.isBlank())
				places.add(new TextPlace(element, read.features()[i], text, TextFlags.of(text)));
	}

	private static Read read(EClass type) {
		Read known = BY_TYPE.get(type.getClassifierID());
		if (known == null) {
			EAttribute[] features = isLeftOut(type) ? new EAttribute[0]
					: type.getEAllAttributes().stream().filter(a -> a.getEAttributeType() == EcorePackage.Literals.ESTRING && !a.isMany())
							.filter(a -> READ.contains(a.getName())).toArray(EAttribute[]::new);
			known = new Read(features, Arrays.stream(features).mapToInt(type::getFeatureID).toArray());
			BY_TYPE.set(type.getClassifierID(), known);
		}
		return known;
	}

	private static boolean isLeftOut(EClass type) {
		return PACKAGE.getProvenance().isSuperTypeOf(type) || PACKAGE.getSource().isSuperTypeOf(type)
				|| PACKAGE.getAcceptedFinding().isSuperTypeOf(type) || PACKAGE.getRuleSetting().isSuperTypeOf(type)
				|| PACKAGE.getRuleParameter().isSuperTypeOf(type) || PACKAGE.getMergeConflict().isSuperTypeOf(type);
	}
}
