package org.kaikaku.compare.internal.merge;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kaikaku.compare.internal.merge.Places.Slot;
import org.kaikaku.compare.internal.model.ElementTable;
import org.kaikaku.compare.internal.model.Elements;
import org.kaikaku.model.reformplan.ConflictKind;
import org.kaikaku.model.reformplan.Element;
import org.kaikaku.model.reformplan.Municipality;

/**
 * What one side states as unknown or none and the other gives a value, or states otherwise. Each side alone is sound, the two
 * together say two things at once, which is seen only in the result.
 */
public final class Statements {
	/** Stands in a conflict for the statement that a value is not known; no value looks like it. */
	public static final String UNKNOWN = "〈unknown〉";
	/** Stands in a conflict for the statement that there is none. */
	public static final String NONE = "〈none〉";

	private final MergeRun run;
	private final Municipality result;
	private final ElementTable table;

	Statements(MergeRun run, Municipality result, ElementTable table) {
		this.run = run;
		this.result = result;
		this.table = table;
	}

	void settle() {
		Set<String> keys = new LinkedHashSet<>(run.values.keySet());
		for (Slot slot : run.contents.keySet())
			keys.add(slot.parent());
		for (String key : keys)
			if (!run.survival.isDead(key) && (Version.isRoot(key) ? result : table.get(key)) instanceof Element element)
				settle(key, element);
	}

	private void settle(String key, Element element) {
		Set<String> stated = new LinkedHashSet<>(element.getUnknown());
		stated.addAll(element.getNone());
		for (String name : stated) {
			EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
			boolean hasValue = feature != null && element.eIsSet(feature);
			boolean both = element.getUnknown().contains(name) && element.getNone().contains(name);
			if (hasValue && soundBefore(key, name) || both && !bothBefore(key, name)) {
				run.clashes.add(new Clash(ConflictKind.VALUE, key, name, said(run.states.base(), key, name), said(run.states.ours(), key, name),
						said(run.states.theirs(), key, name), hasValue ? "statedOtherwise" : "unknownAndNone"));
				element.getNone().remove(name);
				if (hasValue)
					element.getUnknown().remove(name);
			}
		}
	}

	/** Whether no side said two things at once of its own. */
	private boolean soundBefore(String key, String name) {
		return sound(run.states.ours(), key, name) && sound(run.states.theirs(), key, name);
	}

	private static boolean sound(Version side, String key, String name) {
		if (!side.has(key) || !(side.node(key).element() instanceof Element element))
			return true;
		EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
		return !(element.eIsSet(feature) && (element.getUnknown().contains(name) || element.getNone().contains(name)));
	}

	private boolean bothBefore(String key, String name) {
		return both(run.states.ours(), key, name) || both(run.states.theirs(), key, name);
	}

	private static boolean both(Version side, String key, String name) {
		return side.has(key) && side.node(key).element() instanceof Element element && element.getUnknown().contains(name)
				&& element.getNone().contains(name);
	}

	private static String said(Version side, String key, String name) {
		EObject element = side.has(key) ? side.node(key).element() : null;
		if (!(element instanceof Element stated))
			return null;
		if (stated.getUnknown().contains(name))
			return UNKNOWN;
		if (stated.getNone().contains(name))
			return NONE;
		EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
		if (feature instanceof EReference reference && reference.isContainment())
			return Values.text(side.children(key, reference));
		return Values.text(Elements.values(element, feature));
	}
}
