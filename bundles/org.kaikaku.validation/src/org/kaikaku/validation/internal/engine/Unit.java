package org.kaikaku.validation.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.impl.BasicEObjectImpl;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.Theme;

/** A unit of a file (see {@link org.kaikaku.validation.Scope}) with what was found in it. */
final class Unit {
	private static final int USUAL_SIZE = 100;
	final EObject root;
	final Plan plan;
	/** What rules of scope UNIT and DEFINITIONS found, by position of the element, then by rule. */
	List<RawFinding> found = List.of();
	private List<BasicEObjectImpl> elements;
	private final Map<Object, Object> remembered = new ConcurrentHashMap<>(4);

	Unit(EObject root, Plan plan) {
		this.root = root;
		this.plan = plan;
	}

	static EObject rootOf(EObject element) {
		EObject e = element;
		while (!Contents.isRoot(e) && e.eContainer() != null)
			e = e.eContainer();
		return e;
	}

	/** The roots of all units of a file, in its order. */
	static List<EObject> roots(Municipality municipality) {
		List<EObject> roots = new ArrayList<>();
		roots.add(municipality);
		for (Plan plan : municipality.getPlans())
			addRoots(plan, roots);
		return roots;
	}

	private static void addRoots(EObject root, List<EObject> roots) {
		roots.add(root);
		List<? extends EObject> entries = root instanceof Plan plan ? plan.getEntries()
				: root instanceof Theme theme ? theme.getEntries() : List.of();
		for (EObject entry : entries)
			if (Contents.isRoot(entry))
				addRoots(entry, roots);
	}

	/** The elements of the unit that rules look at, each before its children, and possibly others. */
	List<BasicEObjectImpl> elements(RuleTable table) {
		if (elements != null || !table.isSparse())
			return elements();
		List<BasicEObjectImpl> some = new ArrayList<>();
		Contents.collect((BasicEObjectImpl) root, table::worthVisiting, some);
		return some;
	}

	/** Every element of the unit, each before its children. */
	List<BasicEObjectImpl> elements() {
		List<BasicEObjectImpl> known = elements;
		if (known == null) {
			known = new ArrayList<>(USUAL_SIZE);
			Contents.collect((BasicEObjectImpl) root, Contents::containments, known);
			elements = known;
		}
		return known;
	}

	@SuppressWarnings("unchecked")
	<T> T remembered(Object key, Supplier<T> compute) {
		Object known = remembered.get(key);
		if (known == null) {
			known = compute.get();
			remembered.put(key, known);
		}
		return (T) known;
	}

	void forget() {
		elements = null;
		remembered.clear();
	}
}
