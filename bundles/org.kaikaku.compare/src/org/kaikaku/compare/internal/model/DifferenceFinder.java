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
 * Walks both trees side by side. As long as the lists hold the same ids in the same order nothing is looked up. What has no
 * partner in its own list waits until the walk is over: only then it is known what came from elsewhere, and only what waits
 * has to be indexed for that. For one pair of roots, used once.
 */
public final class DifferenceFinder {
	/** An element without a partner in its own list. */
	private record Waiting(EObject element, Place place, boolean left) {
	}

	private final EObject left;
	private final EObject right;
	private final Map<Class<?>, ClassFeatures> classes = new IdentityHashMap<>();
	/** References as text by their targets, of which few are referred to often. */
	private final Map<EObject, String> leftTargets = new IdentityHashMap<>();
	private final Map<EObject, String> rightTargets = new IdentityHashMap<>();
	private List<Object> found = new ArrayList<>();
	/** The elements without a partner in their own list and all in them; null during the first walk. */
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
			found.add(new ValueChanged(Change.ROOT, ReformplanPackage.eINSTANCE.getIdentified_Id(), before, after));
		compare(left, right);
		settle();
		List<Change> changes = new ArrayList<>(found.size());
		for (Object change : found)
			changes.add((Change) change);
		return changes;
	}

	/** Decides what waits: it moved, or it is new or gone. */
	private void settle() {
		leftById = new HashMap<>();
		rightById = new HashMap<>();
		for (Object item : found)
			if (item instanceof Waiting waiting)
				index(waiting.element(), waiting.left() ? leftById : rightById);
		List<Object> first = found;
		found = new ArrayList<>(first.size());
		for (Object item : first)
			if (item instanceof Waiting waiting)
				settle(waiting);
			else
				found.add(item);
	}

	private static void index(EObject element, Map<String, EObject> byId) {
		byId.put(Elements.id(element), element);
		for (EObject child : element.eContents())
			index(child, byId);
	}

	private void settle(Waiting waiting) {
		if (waiting.left())
			remove(waiting.element(), waiting.place());
		else
			arrive(waiting.element(), waiting.place());
	}

	private void compare(EObject a, EObject b) {
		ClassFeatures features = classes.get(a.getClass());
		if (features == null) {
			features = ClassFeatures.of(a.eClass());
			classes.put(a.getClass(), features);
		}
		InternalEObject before = (InternalEObject) a;
		InternalEObject after = (InternalEObject) b;
		compareValues(before, after, features);
		for (int i = 0; i < features.children.length; i++) {
			int number = features.childNumbers[i];
			boolean inA = before.eIsSet(number);
			boolean inB = after.eIsSet(number);
			if (inA || inB)
				compareChildren(a, b, features.children[i], inA ? children(before, number) : List.of(), inB ? children(after, number) : List.of());
		}
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> children(InternalEObject parent, int number) {
		Object held = parent.eGet(number, false, true);
		return held instanceof List<?> list ? (List<EObject>) list : List.of((EObject) held);
	}

	private void compareChildren(EObject a, EObject b, EReference feature, List<EObject> before, List<EObject> after) {
		if (sameIds(before, after))
			for (int k = 0; k < before.size(); k++)
				compare(before.get(k), after.get(k));
		else
			compareLists(a, b, feature, before, after);
	}

	private static boolean sameIds(List<EObject> before, List<EObject> after) {
		int size = before.size();
		if (size != after.size())
			return false;
		for (int i = 0; i < size; i++)
			if (!isSame(before.get(i), after.get(i)))
				return false;
		return true;
	}

	/** An element is the same when id and class are; each class of the metamodel has one class of Java. */
	private static boolean isSame(EObject a, EObject b) {
		return a != null && a.getClass() == b.getClass() && Elements.id(a).equals(((Identified) b).getId());
	}

	/** Asking for the value is as quick as asking whether it is set; only a list would come into being by that. */
	private void compareValues(InternalEObject a, InternalEObject b, ClassFeatures features) {
		EStructuralFeature[] values = features.values;
		for (int i = 0; i < values.length; i++) {
			int number = features.valueNumbers[i];
			if (features.many[i] ? !sameLists(a, b, values[i], number) : !sameSingle(a, b, features.references[i], number))
				addValueChange(a, b, values[i]);
		}
	}

	private boolean sameSingle(InternalEObject a, InternalEObject b, boolean reference, int number) {
		Object before = a.eGet(number, false, true);
		Object after = b.eGet(number, false, true);
		if (before == after && !reference)
			return true;
		if (before == null || after == null)
			return before == after;
		return reference ? sameTarget(a, b, (EObject) before, (EObject) after) : Elements.sameValue(before, after);
	}

	private boolean sameLists(InternalEObject a, InternalEObject b, EStructuralFeature feature, int number) {
		boolean inA = a.eIsSet(number);
		boolean inB = b.eIsSet(number);
		if (!inA || !inB)
			return inA == inB;
		List<?> before = (List<?>) a.eGet(number, false, true);
		List<?> after = (List<?>) b.eGet(number, false, true);
		if (!(feature instanceof EReference))
			return before.equals(after);
		if (before.size() != after.size())
			return false;
		List<?> olds = before instanceof InternalEList<?> list ? list.basicList() : before;
		List<?> news = after instanceof InternalEList<?> list ? list.basicList() : after;
		for (int i = 0; i < olds.size(); i++)
			if (!sameTarget(a, b, (EObject) olds.get(i), (EObject) news.get(i)))
				return false;
		return true;
	}

	private boolean sameTarget(EObject a, EObject b, EObject before, EObject after) {
		return reference(leftTargets, a, before).equals(reference(rightTargets, b, after));
	}

	private static String reference(Map<EObject, String> known, EObject holder, EObject target) {
		String reference = known.get(target);
		if (reference == null) {
			reference = Elements.reference(holder, target);
			known.put(target, reference);
		}
		return reference;
	}

	private void addValueChange(EObject a, EObject b, EStructuralFeature feature) {
		List<String> before = Elements.values(a, feature);
		List<String> after = Elements.values(b, feature);
		if (feature.isMany())
			found.add(new ListChanged(Elements.key(b), feature, before, after));
		else
			found.add(new ValueChanged(Elements.key(b), feature, first(before), first(after)));
	}

	private static String first(List<String> values) {
		return values.isEmpty() ? null : values.get(0);
	}

	private void compareLists(EObject a, EObject b, EReference feature, List<EObject> before, List<EObject> after) {
		Map<String, Integer> olds = positions(before);
		Map<String, Integer> news = positions(after);
		for (int i = 0; i < before.size(); i++)
			if (here(before.get(i), after, news) < 0)
				leave(before.get(i), new Place(Elements.key(a), feature, i));
		int[] former = new int[after.size()];
		for (int i = 0; i < former.length; i++)
			former[i] = here(after.get(i), before, olds);
		boolean[] stayed = LongestRun.members(former);
		for (int i = 0; i < former.length; i++) {
			Place place = new Place(Elements.key(b), feature, i);
			if (former[i] < 0) {
				arriveOrWait(after.get(i), place);
				continue;
			}
			if (!stayed[i])
				found.add(new Moved(Elements.id(after.get(i)), new Place(Elements.key(a), feature, former[i]), place));
			compare(before.get(former[i]), after.get(i));
		}
	}

	private static Map<String, Integer> positions(List<EObject> list) {
		Map<String, Integer> positions = new HashMap<>();
		for (int i = 0; i < list.size(); i++)
			positions.put(Elements.id(list.get(i)), i);
		return positions;
	}

	/** The position of the partner in the other list; -1 when it is not there. */
	private static int here(EObject element, List<EObject> others, Map<String, Integer> positions) {
		Integer position = positions.get(Elements.id(element));
		return position != null && isSame(others.get(position), element) ? position : -1;
	}

	private void leave(EObject element, Place place) {
		if (leftById == null)
			found.add(new Waiting(element, place, true));
		else
			remove(element, place);
	}

	private void arriveOrWait(EObject element, Place place) {
		if (leftById == null)
			found.add(new Waiting(element, place, false));
		else
			arrive(element, place);
	}

	private static EObject partner(EObject element, Map<String, EObject> others) {
		EObject other = others.get(Elements.id(element));
		return isSame(other, element) ? other : null;
	}

	private void arrive(EObject element, Place place) {
		EObject partner = partner(element, leftById);
		if (partner != null) {
			found.add(new Moved(Elements.id(element), place(partner), place));
			compare(partner, element);
			return;
		}
		found.add(new Added(Elements.snapshot(element), place));
		for (EReference feature : ClassFeatures.of(element.eClass()).children) {
			List<EObject> held = element.eIsSet(feature) ? Elements.children(element, feature) : List.of();
			for (int i = 0; i < held.size(); i++)
				arrive(held.get(i), new Place(Elements.id(element), feature, i));
		}
	}

	private void remove(EObject element, Place place) {
		if (partner(element, rightById) != null)
			return;
		found.add(new Removed(Elements.snapshot(element), place));
		for (EReference feature : ClassFeatures.of(element.eClass()).children) {
			List<EObject> held = element.eIsSet(feature) ? Elements.children(element, feature) : List.of();
			for (int i = 0; i < held.size(); i++)
				remove(held.get(i), new Place(Elements.id(element), feature, i));
		}
	}

	private static Place place(EObject element) {
		EReference feature = element.eContainmentFeature();
		int index = feature.isMany() ? Elements.children(element.eContainer(), feature).indexOf(element) : 0;
		return new Place(Elements.key(element.eContainer()), feature, index);
	}

	/** The elements below a root by id. */
	static Map<String, EObject> indexOf(EObject root) {
		Map<String, EObject> byId = new HashMap<>();
		for (TreeIterator<EObject> i = root.eAllContents(); i.hasNext();) {
			EObject element = i.next();
			if (byId.put(Elements.id(element), element) != null)
				throw new IllegalArgumentException("two elements have the id " + Elements.id(element));
		}
		return byId;
	}
}
