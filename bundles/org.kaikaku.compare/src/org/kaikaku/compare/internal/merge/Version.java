package org.kaikaku.compare.internal.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kaikaku.compare.diff.Change;
import org.kaikaku.compare.internal.model.ClassFeatures;
import org.kaikaku.compare.internal.model.Elements;

/**
 * One of the three states of a merge, by key. The key of an element is its id, unless the merge found that it is the same
 * as an element with another id, or another one than its namesake.
 */
final class Version {
	/** Separates an id from a suffix in keys of elements that share an id; no id holds it. */
	static final char APART = '~';

	/** An element at its place; parent and feature are null for the root. */
	record Node(EObject element, String key, String parent, EReference feature) {
		boolean sameList(Node other) {
			return feature == other.feature && (parent == null ? other.parent == null : parent.equals(other.parent));
		}
	}

	private final EObject root;
	private final Map<EObject, String> given;
	private final Map<String, String> keyById = new HashMap<>();
	private final Map<String, Node> nodes = new LinkedHashMap<>();

	/** @param given keys of elements that do not go by their id */
	Version(EObject root, Map<EObject, String> given) {
		this.root = root;
		this.given = new IdentityHashMap<>(given);
		given.forEach((element, key) -> keyById.put(Elements.id(element), key));
		collect(root, null, null);
	}

	private void collect(EObject element, String parent, EReference feature) {
		String key = key(element);
		if (nodes.put(key, new Node(element, key, parent, feature)) != null)
			throw new IllegalArgumentException("two elements have the id " + key);
		for (EReference children : ClassFeatures.of(element.eClass()).children())
			if (element.eIsSet(children))
				for (EObject child : Elements.children(element, children))
					collect(child, key, children);
	}

	EObject root() {
		return root;
	}

	String key(EObject element) {
		String key = given.isEmpty() ? null : given.get(element);
		return key != null ? key : Elements.key(element);
	}

	/** The key of the element that has an id in this state. */
	String keyOfId(String id) {
		return given.isEmpty() ? id : keyById.getOrDefault(id, id);
	}

	boolean has(String key) {
		return nodes.containsKey(key);
	}

	/** Null when this state has no such element. */
	Node node(String key) {
		return nodes.get(key);
	}

	/** All elements, each before what is in it. */
	Map<String, Node> nodes() {
		return nodes;
	}

	/** The keys of what a feature holds; empty when this state has no such element. */
	List<String> children(String key, EReference feature) {
		Node node = nodes.get(key);
		if (node == null || !node.element().eIsSet(feature))
			return List.of();
		List<EObject> held = Elements.children(node.element(), feature);
		List<String> keys = new ArrayList<>(held.size());
		for (EObject child : held)
			keys.add(key(child));
		return keys;
	}

	/** The values of a feature as text, references by key; empty when this state has no such element. */
	List<String> values(String key, EStructuralFeature feature) {
		Node node = nodes.get(key);
		if (node == null)
			return List.of();
		if (given.isEmpty() || !(feature instanceof EReference) || !node.element().eIsSet(feature))
			return Elements.values(node.element(), feature);
		Object held = node.element().eGet(feature, false);
		List<String> keys = new ArrayList<>();
		for (Object target : feature.isMany() ? (List<?>) held : List.of(held))
			keys.add(reference(node.element(), (EObject) target));
		return keys;
	}

	private String reference(EObject holder, EObject target) {
		if (!target.eIsProxy() && given.containsKey(target) && EcoreUtil.getRootContainer(target) == root)
			return given.get(target);
		return Elements.reference(holder, target);
	}

	/** Whether a key is that of the root. */
	static boolean isRoot(String key) {
		return Change.ROOT.equals(key);
	}
}
