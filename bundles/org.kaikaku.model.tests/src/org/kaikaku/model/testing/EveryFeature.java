package org.kaikaku.model.testing;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.ReformplanFactory;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.model.types.PartialDate;
import org.kaikaku.model.types.Yen;

/**
 * A municipality in which every concrete class of the metamodel occurs, each with every feature set: attributes to values that
 * are not the default, references to elements of every fitting class. Made from the metamodel, so a feature that is added
 * there is tried without a change here.
 */
public final class EveryFeature {
	private static final String AWKWARD = " 空白\t改行\n「<&\"'>」😀﨑 ";
	private static final ReformplanPackage MODEL = ReformplanPackage.eINSTANCE;

	private final Set<EClass> expanded = new HashSet<>();
	private final List<EObject> elements = new ArrayList<>();
	private int counter;

	private EveryFeature() {
	}

	/** A new one; the same in every run. */
	public static Municipality municipality() {
		EveryFeature maker = new EveryFeature();
		Municipality root = ReformplanFactory.eINSTANCE.createMunicipality();
		maker.contents(root);
		maker.elements.forEach(maker::attributes);
		maker.elements.forEach(maker::references);
		root.setFormatVersion(2);
		return root;
	}

	/** The concrete classes of the metamodel. */
	public static List<EClass> concreteClasses() {
		return MODEL.getEClassifiers().stream().filter(c -> c instanceof EClass e && !e.isAbstract()).map(EClass.class::cast).toList();
	}

	/** Gives every class its contents once, breadth first so that the tree stays shallow. */
	private void contents(EObject root) {
		Deque<EObject> open = new ArrayDeque<>(List.of(root));
		elements.add(root);
		while (!open.isEmpty()) {
			EObject owner = open.poll();
			if (!expanded.add(owner.eClass()))
				continue;
			for (EReference containment : owner.eClass().getEAllContainments()) {
				List<EClass> fitting = concreteClasses().stream().filter(containment.getEReferenceType()::isSuperTypeOf).toList();
				for (EClass each : containment.isMany() ? fitting : fitting.subList(0, 1))
					add(owner, containment, each, open);
			}
		}
	}

	@SuppressWarnings("unchecked")
	private void add(EObject owner, EReference containment, EClass type, Deque<EObject> open) {
		EObject element = ReformplanFactory.eINSTANCE.create(type);
		if (containment.isMany())
			((List<EObject>) owner.eGet(containment)).add(element);
		else
			owner.eSet(containment, element);
		elements.add(element);
		open.add(element);
	}

	private void attributes(EObject element) {
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			if (attribute == MODEL.getIdentified_Id())
				((Identified) element).setId("e" + ++counter);
			else if (attribute.isMany())
				element.eSet(attribute, values(attribute));
			else
				element.eSet(attribute, value(attribute, element));
		}
	}

	private List<Object> values(EAttribute attribute) {
		if (attribute.getEType() instanceof EEnum enumeration)
			return List.of(enumeration.getELiterals().get(1).getInstance(), enumeration.getELiterals().get(0).getInstance());
		return attribute.getEType() == MODEL.getFiscalYear() ? List.of(FiscalYear.of(2031), FiscalYear.of(2020)) : List.of("two", "", AWKWARD);
	}

	/** A value that is not the default; enumerations go through their literals from element to element. */
	private Object value(EAttribute attribute, EObject element) {
		int turn = ++counter;
		EClassifier type = attribute.getEType();
		if (type instanceof EEnum enumeration) {
			List<Object> others = new ArrayList<>();
			enumeration.getELiterals().forEach(literal -> others.add(literal.getInstance()));
			others.remove(attribute.getDefaultValue());
			return others.get(turn % others.size());
		}
		return switch (type.getName()) {
		case "EString" -> turn + AWKWARD;
		case "EInt" -> -turn - 1;
		case "EBoolean" -> !(Boolean) attribute.getDefaultValue();
		case "EByteArray" -> new byte[] { 0, 1, -1, (byte) turn };
		case "Decimal" -> BigDecimal.valueOf(-turn * 100L, 2);
		case "Yen" -> Yen.of(-1_000_000_007L * turn);
		case "FiscalYear" -> FiscalYear.of(1900 + turn % 200);
		case "FiscalTerm" -> FiscalTerm.parse(List.of("2020", "2020H2", "2020Q3", "2021-02").get(turn % 4));
		case "PartialDate" -> PartialDate.parse(List.of("2020", "2020-03", "2020-02-29", "FY2020").get(turn % 4));
		default -> throw new IllegalStateException("no sample for " + type.getName() + " of " + element.eClass().getName());
		};
	}

	@SuppressWarnings("unchecked")
	private void references(EObject element) {
		for (EReference reference : element.eClass().getEAllReferences()) {
			if (reference.isContainment() || !reference.isChangeable())
				continue;
			List<EObject> targets = new ArrayList<>();
			for (EClass each : concreteClasses())
				if (reference.getEReferenceType().isSuperTypeOf(each))
					elements.stream().filter(e -> e.eClass() == each).findFirst().ifPresent(targets::add);
			if (reference.isMany())
				((List<EObject>) element.eGet(reference)).addAll(targets);
			else
				element.eSet(reference, targets.get(++counter % targets.size()));
		}
	}
}
