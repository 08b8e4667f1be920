package org.kaikaku.validation.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.Theme;

/** A unit of a file (see {@link org.kaikaku.validation.Scope}) with what was found in it. */
final class Unit {
	final EObject root;
	final Plan plan;
	/** What rules of scope UNIT and DEFINITIONS found, by position of the element, then by rule. */
	List<RawFinding> found = List.of();
	private List<EObject> elements;
	private final Map<Object, Object> remembered = new ConcurrentHashMap<>(4);

	Unit(EObject root, Plan plan) {
		this.root = root;
		this.plan = plan;
	}

	static boolean isRoot(EObject element) {
		return element instanceof ReformItem || element instanceof Theme || element instanceof Plan || element instanceof Municipality;
	}

	static EObject rootOf(EObject element) {
		EObject e = element;
		while (!isRoot(e) && e.eContainer() != null)
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
			if (isRoot(entry))
				addRoots(entry, roots);
	}

	/** The elements of the unit that rules look at, each before its children, and possibly others. */
	List<EObject> elements(RuleTable table) {
		if (elements != null || !table.isSparse())
			return elements();
		List<EObject> some = new ArrayList<>();
		visit(root, table, some);
		return some;
	}

	private static void visit(EObject element, RuleTable table, List<EObject> into) {
		into.add(element);
		Contents.forEachChild(element, child -> {
			if (!isRoot(child) && table.isWorthVisiting(child.eClass()))
				visit(child, table, into);
		});
	}

	/** Every element of the unit, each before its children. */
	List<EObject> elements() {
		List<EObject> known = elements;
		if (known == null) {
			List<EObject> all = new ArrayList<>();
			visit(root, all::add);
			known = List.copyOf(all);
			elements = known;
		}
		return known;
	}

	static void visit(EObject element, Consumer<EObject> action) {
		action.accept(element);
		Contents.forEachChild(element, child -> {
			if (!isRoot(child))
				visit(child, action);
		});
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
