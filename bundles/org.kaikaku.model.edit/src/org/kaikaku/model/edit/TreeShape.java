package org.kaikaku.model.edit;

import static org.kaikaku.model.reformplan.ReformplanPackage.Literals.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.kaikaku.model.reformplan.Municipality;

/**
 * Which parts of an element stand below it in a tree: some directly, some under a heading of their own. What is in neither
 * is edited in the form of its owner.
 */
public final class TreeShape {
	private static final Map<EClass, List<EReference>> DIRECT = new LinkedHashMap<>();
	private static final Map<EClass, List<EReference>> GROUPED = new LinkedHashMap<>();

	static {
		DIRECT.put(MUNICIPALITY, List.of(MUNICIPALITY__PLANS));
		GROUPED.put(MUNICIPALITY, List.of(MUNICIPALITY__DEPARTMENTS, MUNICIPALITY__REORGANISATIONS, MUNICIPALITY__BODIES,
				MUNICIPALITY__RELATED_PLANS, MUNICIPALITY__SOURCES));
		DIRECT.put(PLAN, List.of(PLAN__ENTRIES));
		GROUPED.put(PLAN, List.of(PLAN_ELEMENT__INDICATORS, PLAN__LEVELS, PLAN__SCALES, PLAN__ASSESSORS, PLAN__EFFECT_CATEGORIES,
				PLAN__TEXT_FIELDS, PLAN__CLASSIFICATIONS, PLAN__COUNTING_BASES, PLAN__SYMBOLS, PLAN__LINKS, PLAN__LINEAGES,
				PLAN__SECTIONS, PLAN__YEARLY_REPORTS, PLAN__MEETINGS, PLAN__OPINIONS));
		DIRECT.put(THEME, List.of(PLAN_ELEMENT__INDICATORS, THEME__ENTRIES));
		DIRECT.put(REFORM_ITEM, List.of(REFORM_ITEM__ACTIVITIES, PLAN_ELEMENT__INDICATORS, PLAN_ELEMENT__RECORDS,
				PLAN_ELEMENT__LIFE_EVENTS));
		DIRECT.put(ACTIVITY, List.of(ACTIVITY__ACTIVITIES, ACTIVITY__STEPS));
		DIRECT.put(INDICATOR, List.of(INDICATOR__PARTS));
		DIRECT.put(DEPARTMENT, List.of(DEPARTMENT__DEPARTMENTS));
		DIRECT.put(RELATED_PLAN, List.of(RELATED_PLAN__PARTS, RELATED_PLAN__POLICIES));
		DIRECT.put(POLICY, List.of(POLICY__POLICIES));
		DIRECT.put(RATING_SCALE, List.of(RATING_SCALE__GRADES));
		DIRECT.put(CLASSIFICATION, List.of(CLASSIFICATION__VALUES));
		DIRECT.put(BODY, List.of(BODY__MEMBERS));
		DIRECT.put(REORGANISATION, List.of(REORGANISATION__CHANGES));
		DIRECT.put(YEARLY_REPORT, List.of(YEARLY_REPORT__SECTIONS));
		DIRECT.put(SECTION, List.of(SECTION__SECTIONS));
		DIRECT.put(MEETING, List.of(MEETING__OPINIONS));
		DIRECT.put(LINEAGE, List.of(LINEAGE__FROM, LINEAGE__TO));
	}

	private TreeShape() {
	}

	/** Features whose elements stand directly below elements of a class, in order. */
	public static List<EReference> direct(EClass owner) {
		return DIRECT.getOrDefault(owner, List.of());
	}

	/** Features whose elements stand under a heading below elements of a class, in order. */
	public static List<EReference> grouped(EClass owner) {
		return GROUPED.getOrDefault(owner, List.of());
	}

	/** The elements directly below an element, in order. */
	public static List<EObject> children(EObject element) {
		List<EObject> found = new ArrayList<>();
		for (EReference feature : direct(element.eClass()))
			found.addAll(list(element, feature));
		return found;
	}

	/** The headings below an element; empty groups are shown too, since things are made in them. */
	public static List<ElementGroup> groups(EObject element) {
		return grouped(element.eClass()).stream().map(f -> new ElementGroup(element, f)).toList();
	}

	/** What stands above an element in the tree: an element, a group, or null for the root. */
	public static Object parent(EObject element) {
		EObject owner = element.eContainer();
		if (owner == null)
			return null;
		EReference feature = element.eContainmentFeature();
		if (grouped(owner.eClass()).contains(feature))
			return new ElementGroup(owner, feature);
		return owner;
	}

	/** Whether an element has a place of its own in the tree; else the nearest owner that has one stands for it. */
	public static boolean isShown(EObject element) {
		EObject owner = element.eContainer();
		return element instanceof Municipality || owner != null && isShown(owner)
				&& (direct(owner.eClass()).contains(element.eContainmentFeature())
						|| grouped(owner.eClass()).contains(element.eContainmentFeature()));
	}

	/** The element itself or the nearest owner that the tree shows; null outside a file. */
	public static EObject shown(EObject element) {
		EObject e = element;
		while (e != null && !isShown(e))
			e = e.eContainer();
		return e;
	}

	@SuppressWarnings("unchecked") // containment features of many values are lists of objects
	static List<EObject> list(EObject owner, EReference feature) {
		return (List<EObject>) owner.eGet(feature);
	}
}
