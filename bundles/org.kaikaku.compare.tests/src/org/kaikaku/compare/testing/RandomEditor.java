package org.kaikaku.compare.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.ReformplanPackage;

/**
 * Edits a file at random, over the whole metamodel: sets and unsets values, adds, removes and moves elements, reorders lists,
 * refers and ceases to refer. Every text and number it writes is new in the world, so that a test can look for it. The same
 * seed gives the same edits.
 */
public final class RandomEditor {
	private static final int DEEPEST = 30;
	private final Random random;
	private final String name;
	private int counter;

	/** @param name letters that no other editor of the same file uses */
	public RandomEditor(String name, long seed) {
		this.name = name;
		this.random = new Random(seed);
	}

	/** Grows a new file from nothing. */
	public Municipality grow(int elements) {
		Municipality root = (Municipality) EcoreUtil.create(ReformplanPackage.eINSTANCE.getMunicipality());
		root.setId(name);
		root.setFormatVersion(2);
		for (int i = 0; i < elements; i++)
			add(root);
		for (int i = 0; i < elements; i++)
			if (i % 3 == 0)
				refer(pick(all(root)), root);
			else
				setAttribute(pick(all(root)));
		return root;
	}

	/** Makes some edits. */
	public void edit(Municipality root, int edits) {
		for (int i = 0; i < edits; i++)
			switch (random.nextInt(10)) {
			case 0, 1, 2 -> setAttribute(pick(all(root)));
			case 3 -> refer(pick(all(root)), root);
			case 4, 5 -> add(root);
			case 6 -> remove(root);
			case 7 -> move(root);
			default -> reorder(root);
			}
	}

	private static List<EObject> all(EObject root) {
		List<EObject> all = new ArrayList<>();
		all.add(root);
		for (TreeIterator<EObject> i = root.eAllContents(); i.hasNext();)
			all.add(i.next());
		return all;
	}

	private <T> T pick(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}

	private void setAttribute(EObject element) {
		List<EAttribute> attributes = element.eClass().getEAllAttributes().stream()
				.filter(a -> !a.isID() && !a.getName().equals("formatVersion")).toList();
		if (attributes.isEmpty())
			return;
		EAttribute attribute = pick(attributes);
		if (random.nextInt(6) == 0)
			element.eUnset(attribute);
		else if (attribute.isMany())
			editList(list(element, attribute), value(attribute.getEAttributeType()));
		else
			element.eSet(attribute, value(attribute.getEAttributeType()));
	}

	@SuppressWarnings("unchecked")
	private static List<Object> list(EObject element, EStructuralFeature feature) {
		return (List<Object>) element.eGet(feature, false);
	}

	private void editList(List<Object> list, Object value) {
		if (!list.isEmpty() && random.nextInt(3) == 0)
			list.remove(random.nextInt(list.size()));
		else if (!list.contains(value))
			list.add(random.nextInt(list.size() + 1), value);
	}

	private Object value(EDataType type) {
		counter++;
		if (type instanceof EEnum choices)
			return pick(choices.getELiterals()).getInstance();
		int number = name.hashCode() % 1000 * 1_000_000 + counter;
		return switch (type.getName()) {
		case "EString" -> "文" + name + "字" + counter + (random.nextInt(20) == 0 ? " <&>\n二行目" : "");
		case "EInt" -> counter;
		case "EBoolean" -> random.nextBoolean();
		case "Decimal" -> new BigDecimal(number + ".50");
		case "EByteArray" -> (name + counter).getBytes();
		case "FiscalYear" -> EcoreUtil.createFromString(type, String.valueOf(2000 + random.nextInt(60)));
		case "FiscalTerm" -> EcoreUtil.createFromString(type, 2000 + random.nextInt(60) + pick(List.of("", "H1", "Q3")));
		case "PartialDate" -> EcoreUtil.createFromString(type, 2000 + random.nextInt(60) + pick(List.of("", "-04", "-12-24")));
		case "Yen" -> EcoreUtil.createFromString(type, String.valueOf(number));
		default -> throw new IllegalStateException(type.getName());
		};
	}

	private void refer(EObject element, EObject root) {
		List<EReference> references = element.eClass().getEAllReferences().stream().filter(r -> !r.isContainment()).toList();
		if (references.isEmpty())
			return;
		EReference reference = pick(references);
		List<EObject> targets = all(root).stream().filter(t -> reference.getEReferenceType().isInstance(t)).toList();
		if (targets.isEmpty())
			return;
		if (reference.isMany())
			editList(list(element, reference), pick(targets));
		else
			element.eSet(reference, random.nextInt(4) == 0 ? null : pick(targets));
	}

	private void add(EObject root) {
		for (int attempt = 0; attempt < 20; attempt++) {
			EObject parent = pick(all(root));
			List<EReference> holders = parent.eClass().getEAllContainments().stream().filter(f -> !f.getName().equals("conflicts")).toList();
			if (holders.isEmpty() || depth(parent) > DEEPEST)
				continue;
			EReference holder = pick(holders);
			if (!holder.isMany() && parent.eIsSet(holder))
				continue;
			EObject child = EcoreUtil.create(pick(concrete(holder.getEReferenceType())));
			((Identified) child).setId(name + "-" + ++counter);
			for (int i = 0; i < 3; i++)
				setAttribute(child);
			put(parent, holder, child);
			return;
		}
	}

	private void put(EObject parent, EReference holder, EObject child) {
		if (holder.isMany()) {
			List<Object> list = list(parent, holder);
			list.add(random.nextBoolean() ? list.size() : random.nextInt(list.size() + 1), child);
		} else
			parent.eSet(holder, child);
	}

	private static int depth(EObject element) {
		int depth = 0;
		for (EObject e = element; e != null; e = e.eContainer())
			depth++;
		return depth;
	}

	private static List<EClass> concrete(EClass type) {
		List<EClass> found = new ArrayList<>();
		for (EClassifier classifier : ReformplanPackage.eINSTANCE.getEClassifiers())
			if (classifier instanceof EClass candidate && !candidate.isAbstract() && type.isSuperTypeOf(candidate))
				found.add(candidate);
		return found;
	}

	private void remove(EObject root) {
		List<EObject> all = all(root);
		for (int attempt = 0; attempt < 10; attempt++) {
			EObject element = pick(all);
			if (element == root || all(element).size() > 1 + all.size() / 8)
				continue;
			List<EObject> gone = all(element);
			Map<EObject, Collection<EStructuralFeature.Setting>> uses = EcoreUtil.UsageCrossReferencer.findAll(gone, root);
			uses.forEach((target, settings) -> settings.forEach(s -> {
				if (!s.getEStructuralFeature().isDerived() && !(s.getEStructuralFeature() instanceof EReference r && r.isContainment()))
					EcoreUtil.remove(s, target);
			}));
			EcoreUtil.remove(element);
			return;
		}
	}

	private void move(EObject root) {
		List<EObject> all = all(root);
		for (int attempt = 0; attempt < 40; attempt++) {
			EObject element = pick(all);
			EObject parent = pick(all);
			if (element == root || EcoreUtil.isAncestor(element, parent) || depth(parent) > DEEPEST)
				continue;
			List<EReference> holders = parent.eClass().getEAllContainments().stream()
					.filter(f -> f.getEReferenceType().isInstance(element) && (f.isMany() || !parent.eIsSet(f))).toList();
			if (holders.isEmpty() || parent == element.eContainer())
				continue;
			EcoreUtil.remove(element);
			put(parent, pick(holders), element);
			return;
		}
	}

	private void reorder(EObject root) {
		List<EObject> all = all(root);
		for (int attempt = 0; attempt < 40; attempt++) {
			EObject element = pick(all);
			if (element == root || !element.eContainmentFeature().isMany())
				continue;
			List<Object> list = list(element.eContainer(), element.eContainmentFeature());
			if (list.size() < 2)
				continue;
			list.remove(element);
			list.add(random.nextInt(list.size() + 1), element);
			return;
		}
	}
}
