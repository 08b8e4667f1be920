package org.kaikaku.compare.internal.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.kaikaku.compare.diff.Change;
import org.kaikaku.compare.diff.Change.Added;
import org.kaikaku.compare.diff.Change.ListChanged;
import org.kaikaku.compare.diff.Change.Moved;
import org.kaikaku.compare.diff.Change.Removed;
import org.kaikaku.compare.diff.Change.ValueChanged;
import org.kaikaku.compare.diff.Place;
import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.model.reformplan.ReformplanPackage;

/**
 * Walks both trees side by side. As long as the lists hold the same ids in the same order nothing is looked up; the indexes
 * of both trees are made when the first list differs. For one pair of roots, used once.
 */
public final class DifferenceFinder {
	private final EObject left;
	private final EObject right;
	private final List<Change> changes = new ArrayList<>();
	private Map<String, EObject> leftById;
	private Map<String, EObject> rightById;

	/** For the state before and the state after; roots of the same class. */
	public DifferenceFinder(EObject left, EObject right) {
		this.left = left;
		this.right = right;
	}

	/** All changes, in the order of the tree after, what was removed with the list it was removed from. */
	public List<Change> find() {
		String before = Elements.id(left);
		String after = Elements.id(right);
		if (!before.equals(after))
			changes.add(new ValueChanged(Change.ROOT, ReformplanPackage.eINSTANCE.getIdentified_Id(), before, after));
		compare(left, right);
		return changes;
	}

	private void compare(EObject a, EObject b) {
		ClassFeatures features = ClassFeatures.of(a.eClass());
		compareValues((InternalEObject) a, (InternalEObject) b, features);
		for (int i = 0; i < features.children.length; i++) {
			int number = features.childNumbers[i];
			boolean inA = ((InternalEObject) a).eIsSet(number);
			boolean inB = ((InternalEObject) b).eIsSet(number);
			if (!inA && !inB)
				continue;
			EReference feature = features.children[i];
			List<EObject> before = inA ? Elements.children(a, feature) : List.of();
			List<EObject> after = inB ? Elements.children(b, feature) : List.of();
			if (sameIds(before, after))
				for (int k = 0; k < before.size(); k++)
					compare(before.get(k), after.get(k));
			else
				compareLists(a, b, feature, before, after);
		}
	}

	private static boolean sameIds(List<EObject> before, List<EObject> after) {
		int size = before.size();
		if (size != after.size())
			return false;
		for (int i = 0; i < size; i++) {
			EObject a = before.get(i);
			EObject b = after.get(i);
			String id = ((Identified) a).getId();
			if (id == null || !id.equals(((Identified) b).getId()) || a.eClass() != b.eClass())
				return false;
		}
		return true;
	}

	private void compareValues(InternalEObject a, InternalEObject b, ClassFeatures features) {
		EStructuralFeature[] values = features.values;
		for (int i = 0; i < values.length; i++) {
			int number = features.valueNumbers[i];
			boolean inA = a.eIsSet(number);
			boolean inB = b.eIsSet(number);
			if ((inA || inB) && !(inA && inB && same(a, b, values[i], number)))
				addValueChange(a, b, values[i]);
		}
	}

	private static boolean same(InternalEObject a, InternalEObject b, EStructuralFeature feature, int number) {
		Object before = a.eGet(number, false, true);
		Object after = b.eGet(number, false, true);
		if (!(feature instanceof EReference))
			return Elements.sameValue(before, after);
		if (!feature.isMany())
			return sameTarget(a, b, (EObject) before, (EObject) after);
		List<?> olds = (List<?>) before;
		List<?> news = (List<?>) after;
		if (olds.size() != news.size())
			return false;
		if (olds instanceof InternalEList<?> basicOld && news instanceof InternalEList<?> basicNew) {
			olds = basicOld.basicList();
			news = basicNew.basicList();
		}
		for (int i = 0; i < olds.size(); i++)
			if (!sameTarget(a, b, (EObject) olds.get(i), (EObject) news.get(i)))
				return false;
		return true;
	}

	private static boolean sameTarget(EObject a, EObject b, EObject before, EObject after) {
		return Elements.reference(a, before).equals(Elements.reference(b, after));
	}

	private void addValueChange(EObject a, EObject b, EStructuralFeature feature) {
		List<String> before = Elements.values(a, feature);
		List<String> after = Elements.values(b, feature);
		if (feature.isMany())
			changes.add(new ListChanged(Elements.key(b), feature, before, after));
		else
			changes.add(new ValueChanged(Elements.key(b), feature, first(before), first(after)));
	}

	private static String first(List<String> values) {
		return values.isEmpty() ? null : values.get(0);
	}

	private void compareLists(EObject a, EObject b, EReference feature, List<EObject> before, List<EObject> after) {
		index();
		Map<EObject, Integer> positions = new IdentityHashMap<>();
		for (int i = 0; i < before.size(); i++) {
			positions.put(before.get(i), i);
			if (partner(before.get(i), rightById) == null)
				remove(before.get(i), new Place(Elements.key(a), feature, i));
		}
		boolean[] stayed = stayed(after, positions);
		for (int i = 0; i < after.size(); i++) {
			EObject child = after.get(i);
			EObject partner = partner(child, leftById);
			Place place = new Place(Elements.key(b), feature, i);
			if (partner == null)
				add(child, place);
			else {
				if (!stayed[i])
					changes.add(new Moved(Elements.id(child), place(partner), place));
				compare(partner, child);
			}
		}
	}

	/** Which of the elements kept their order: the longest rising run of former positions. */
	private boolean[] stayed(List<EObject> after, Map<EObject, Integer> positions) {
		int[] former = new int[after.size()];
		for (int i = 0; i < former.length; i++) {
			EObject partner = partner(after.get(i), leftById);
			former[i] = partner == null ? -1 : positions.getOrDefault(partner, -1);
		}
		return LongestRun.members(former);
	}

	private void add(EObject element, Place place) {
		changes.add(new Added(Elements.snapshot(element), place));
		for (EReference feature : ClassFeatures.of(element.eClass()).children) {
			List<EObject> held = element.eIsSet(feature) ? Elements.children(element, feature) : List.of();
			for (int i = 0; i < held.size(); i++) {
				EObject child = held.get(i);
				EObject partner = partner(child, leftById);
				Place childPlace = new Place(Elements.id(element), feature, i);
				if (partner == null)
					add(child, childPlace);
				else {
					changes.add(new Moved(Elements.id(child), place(partner), childPlace));
					compare(partner, child);
				}
			}
		}
	}

	private void remove(EObject element, Place place) {
		changes.add(new Removed(Elements.snapshot(element), place));
		for (EReference feature : ClassFeatures.of(element.eClass()).children) {
			List<EObject> held = element.eIsSet(feature) ? Elements.children(element, feature) : List.of();
			for (int i = 0; i < held.size(); i++)
				if (partner(held.get(i), rightById) == null)
					remove(held.get(i), new Place(Elements.id(element), feature, i));
		}
	}

	/** An element is the same when id and class are. */
	private static EObject partner(EObject element, Map<String, EObject> others) {
		EObject other = others.get(Elements.id(element));
		return other != null && other.eClass() == element.eClass() ? other : null;
	}

	private static Place place(EObject element) {
		EReference feature = element.eContainmentFeature();
		int index = feature.isMany() ? Elements.children(element.eContainer(), feature).indexOf(element) : 0;
		return new Place(Elements.key(element.eContainer()), feature, index);
	}

	private void index() {
		if (leftById != null)
			return;
		leftById = indexOf(left);
		rightById = indexOf(right);
	}

	/** The elements below a root by id. */
	public static Map<String, EObject> indexOf(EObject root) {
		Map<String, EObject> byId = new HashMap<>();
		for (TreeIterator<EObject> i = root.eAllContents(); i.hasNext();) {
			EObject element = i.next();
			if (byId.put(Elements.id(element), element) != null)
				throw new IllegalArgumentException("two elements have the id " + Elements.id(element));
		}
		return byId;
	}
}
