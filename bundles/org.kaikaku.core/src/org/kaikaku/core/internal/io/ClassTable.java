package org.kaikaku.core.internal.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kaikaku.model.reformplan.ReformplanPackage;

/** The features of one class as reading and writing need them, worked out once. */
final class ClassTable {
	private static final Map<EClass, ClassTable> TABLES = new ConcurrentHashMap<>();

	final EClass eClass;
	/** Attributes of a tag in the order in which they are written, without the id. */
	final Slot[] attributes;
	/** Features written as elements in a tag, or, references within the file, possibly as attributes. */
	final Slot[] elements;
	/** The id. */
	final Slot id;
	private final Map<String, Slot> byName = new HashMap<>();

	private ClassTable(EClass eClass) {
		this.eClass = eClass;
		List<Slot> inTag = new ArrayList<>();
		List<Slot> below = new ArrayList<>();
		Slot idSlot = null;
		for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
			if (feature.isTransient() || feature.isDerived())
				continue;
			Slot slot = new Slot(eClass, feature);
			byName.put(feature.getName(), slot);
			if (feature instanceof EAttribute attribute && attribute.isID())
				idSlot = slot;
			else if (slot.kind != Slot.Kind.CONTAINED && !(slot.many && slot.isAttribute()))
				inTag.add(slot);
			if (slot.many && slot.isAttribute() || !slot.isAttribute())
				below.add(slot);
		}
		id = idSlot;
		attributes = inTag.toArray(Slot[]::new);
		elements = below.toArray(Slot[]::new);
	}

	/** The table of a concrete class. */
	static ClassTable of(EClass eClass) {
		ClassTable table = TABLES.get(eClass);
		return table != null ? table : TABLES.computeIfAbsent(eClass, ClassTable::new);
	}

	/** A class of plan files by name; null if there is none or it is abstract. */
	static ClassTable of(String className) {
		return ReformplanPackage.eINSTANCE.getEClassifier(className) instanceof EClass c && !c.isAbstract() ? of(c) : null;
	}

	/** The feature of a name, or null. */
	Slot slot(String name) {
		return byName.get(name);
	}
}
