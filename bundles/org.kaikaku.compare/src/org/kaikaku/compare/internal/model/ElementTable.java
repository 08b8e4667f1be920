package org.kaikaku.compare.internal.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kaikaku.compare.diff.Change;
import org.kaikaku.model.reformplan.Identified;

/** A file in memory with its elements by key, and the means to change them by key and text. */
public final class ElementTable {
	private final EObject root;
	private final Map<String, EObject> byKey;

	/** For the tree as it is now; keeps up with what is created through it. */
	public ElementTable(EObject root) {
		this.root = root;
		this.byKey = DifferenceFinder.indexOf(root);
	}

	/** The element of a key, null if there is none. */
	public EObject find(String key) {
		return Change.ROOT.equals(key) ? root : byKey.get(key);
	}

	/**
	 * The element of a key.
	 *
	 * @throws IllegalArgumentException if there is none
	 */
	public EObject get(String key) {
		EObject element = find(key);
		if (element == null)
			throw new IllegalArgumentException("no element " + key);
		return element;
	}

	/** Makes an element that is not yet in the tree. */
	public EObject create(EClass type, String id) {
		EObject element = EcoreUtil.create(type);
		((Identified) element).setId(id);
		byKey.put(id, element);
		return element;
	}

	/** Takes an element out of the tree; it is still found by its key. */
	public void detach(EObject element) {
		EcoreUtil.remove(element);
	}

	/** Forgets an element. */
	public void forget(String key, EObject element) {
		byKey.remove(key, element);
	}

	/** Sets an element into a list at a position, or into a feature with one value. */
	public static void insert(EObject parent, EReference feature, int index, EObject child) {
		if (feature.isMany())
			Elements.children(parent, feature).add(index, child);
		else
			parent.eSet(feature, child);
	}

	/** Sets what a value feature holds; an empty list unsets it. */
	@SuppressWarnings("unchecked")
	public void set(EObject element, EStructuralFeature feature, List<String> values) {
		List<Object> objects = values.stream().map(v -> read(element, feature, v)).toList();
		if (feature.isMany()) {
			List<Object> list = (List<Object>) element.eGet(feature);
			list.clear();
			list.addAll(objects);
		} else if (objects.isEmpty())
			element.eUnset(feature);
		else
			element.eSet(feature, objects.get(0));
	}

	private Object read(EObject holder, EStructuralFeature feature, String value) {
		Objects.requireNonNull(value);
		if (feature instanceof EAttribute attribute)
			return EcoreUtil.createFromString(attribute.getEAttributeType(), value);
		return Elements.isForeign(value) ? Elements.foreign(root, value) : get(value);
	}
}
