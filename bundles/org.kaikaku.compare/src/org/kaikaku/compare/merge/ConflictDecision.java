package org.kaikaku.compare.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kaikaku.compare.internal.merge.ListOrder;
import org.kaikaku.compare.internal.merge.Statements;
import org.kaikaku.compare.internal.model.ElementTable;
import org.kaikaku.compare.internal.model.Elements;
import org.kaikaku.model.reformplan.Block;
import org.kaikaku.model.reformplan.ConflictKind;
import org.kaikaku.model.reformplan.Element;
import org.kaikaku.model.reformplan.MergeConflict;
import org.kaikaku.model.reformplan.Municipality;

/**
 * Carries out what a person decided about a conflict that a merge left in a file, and takes the conflict out of it. Values,
 * orders, places, deletions and references can be decided by taking a side. Of conflicts about whole contents, such as two
 * texts that now stand one after the other, the content is for the person to edit; deciding only takes the conflict out.
 */
public final class ConflictDecision {
	/** Whose value is taken. */
	public enum Choice {
		/** The value before both. */
		BASE,
		/** Our value. */
		OURS,
		/** Their value. */
		THEIRS
	}

	private final Municipality file;
	private final MergeConflict conflict;
	private final ElementTable table;
	private final EObject element;

	/**
	 * For one conflict of a file.
	 *
	 * @throws IllegalArgumentException if the conflict is not in the file
	 */
	public ConflictDecision(Municipality file, MergeConflict conflict) {
		if (conflict.eContainer() != Objects.requireNonNull(file))
			throw new IllegalArgumentException("the conflict is not in this file");
		this.file = file;
		this.conflict = conflict;
		table = new ElementTable(file);
		element = conflict.getElementId() == null ? null : conflict.getElementId().equals(file.getId()) ? file
				: table.find(conflict.getElementId());
	}

	/** Whether taking a side changes the file by itself; false when the content is for a person to edit, or no longer there. */
	public boolean isCarriedOut(Choice choice) {
		EStructuralFeature feature = feature();
		return element != null && switch (conflict.getKind()) {
		case VALUE -> feature != null && (isStatement(choice) || !feature.isMany() && !isContainment(feature) && exists(feature, text(choice)));
		case ORDER -> feature != null && feature.isMany() && text(choice) != null;
		case MOVED_APART -> text(choice) != null && target(text(choice)) != null;
		case DELETED_CHANGED, REFERENCE_LOST -> true;
		case ID_REUSED -> false;
		};
	}

	/**
	 * Takes a side and takes the conflict out of the file, in place.
	 *
	 * @param choice the side; of a deletion BASE keeps what was deleted
	 */
	public void take(Choice choice) {
		if (isCarriedOut(choice))
			switch (conflict.getKind()) {
			case VALUE -> setValue(choice);
			case ORDER -> order(Arrays.asList(text(choice).split(" ")));
			case MOVED_APART -> move(text(choice));
			case DELETED_CHANGED -> {
				if (choice != Choice.BASE && text(choice) == null)
					delete(element);
			}
			case REFERENCE_LOST -> dropReference(choice);
			case ID_REUSED -> throw new IllegalStateException();
			}
		keep();
	}

	/** Whether a person can put a value of their own in place of both: the feature holds one value that can be written as text. */
	public boolean takesOwn() {
		return element != null && conflict.getKind() == ConflictKind.VALUE && feature() instanceof EAttribute attribute && !attribute.isMany()
				&& !attribute.isID() && !attribute.getEAttributeType().getName().equals("EByteArray");
	}

	/**
	 * Takes a value that a person wrote instead of both and takes the conflict out of the file, in place.
	 *
	 * @param value as plan files write it; null for no value
	 * @throws IllegalArgumentException if it is not possible, or the text is no value of the feature
	 */
	public void takeOwn(String value) {
		if (!takesOwn())
			throw new IllegalArgumentException("no value can be written here");
		Object read;
		try {
			read = value == null ? null : EcoreUtil.createFromString(((EAttribute) feature()).getEAttributeType(), value);
		} catch (RuntimeException e) {
			throw new IllegalArgumentException(value, e);
		}
		unstate();
		if (read == null)
			element.eUnset(feature());
		else
			element.eSet(feature(), read);
		keep();
	}

	/** Whether both values can stand one after the other: texts, unless only one side has one. */
	public boolean takesBoth() {
		return takesOwn() && feature().getEType() == EcorePackage.Literals.ESTRING && isText(conflict.getOurs()) && isText(conflict.getTheirs());
	}

	private static boolean isText(String value) {
		return value != null && !Statements.UNKNOWN.equals(value) && !Statements.NONE.equals(value);
	}

	/** Both texts, ours first: of a paragraph each on lines of its own, of a name and the like on one line. */
	public void takeBoth() {
		takeOwn(conflict.getOurs() + (element instanceof Block ? "\n" : "／") + conflict.getTheirs());
	}

	private void unstate() {
		if (element instanceof Element stated) {
			stated.getUnknown().remove(conflict.getFeature());
			stated.getNone().remove(conflict.getFeature());
		}
	}

	/** Takes the conflict out of the file and leaves everything else as it is. */
	public void keep() {
		file.getConflicts().remove(conflict);
	}

	/** Whether a side states that the value is unknown or none, and there is no list that a person would have to empty first. */
	private boolean isStatement(Choice choice) {
		return element instanceof Element && List.of(Statements.UNKNOWN, Statements.NONE).contains(String.valueOf(text(choice)))
				&& !(element.eIsSet(feature()) && feature().isMany());
	}

	private void setValue(Choice choice) {
		unstate();
		if (element instanceof Element stated && isStatement(choice)) {
			element.eUnset(feature());
			(Statements.UNKNOWN.equals(text(choice)) ? stated.getUnknown() : stated.getNone()).add(conflict.getFeature());
			return;
		}
		table.set(element, feature(), text(choice) == null ? List.of() : List.of(text(choice)));
	}

	private EStructuralFeature feature() {
		return element == null || conflict.getFeature() == null ? null : element.eClass().getEStructuralFeature(conflict.getFeature());
	}

	private static boolean isContainment(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isContainment();
	}

	private String text(Choice choice) {
		return switch (choice) {
		case BASE -> conflict.getBase();
		case OURS -> conflict.getOurs();
		case THEIRS -> conflict.getTheirs();
		};
	}

	private boolean exists(EStructuralFeature feature, String value) {
		return value == null || !(feature instanceof EReference) || Elements.isForeign(value) || table.find(value) != null;
	}

	@SuppressWarnings("unchecked")
	private void order(List<String> wanted) {
		EStructuralFeature feature = feature();
		if (!(feature instanceof EReference reference)) {
			table.set(element, feature, ListOrder.after(Elements.values(element, feature), wanted));
			return;
		}
		List<EObject> list = (List<EObject>) element.eGet(feature, false);
		List<String> order = ListOrder.after(reference.isContainment() ? list.stream().map(Elements::id).toList()
				: Elements.values(element, feature), wanted);
		if (!reference.isContainment())
			table.set(element, feature, order);
		else {
			List<EObject> children = order.stream().map(table::get).toList();
			list.clear();
			list.addAll(children);
		}
	}

	/** A place as a conflict writes it: id of the parent and name of the feature. */
	private EObject target(String place) {
		EObject parent = table.find(place.substring(0, place.lastIndexOf(' ')));
		return parent == null || EcoreUtil.isAncestor(element, parent) ? null : parent;
	}

	private void move(String place) {
		EObject parent = target(place);
		EReference feature = (EReference) parent.eClass().getEStructuralFeature(place.substring(place.lastIndexOf(' ') + 1));
		if (parent == element.eContainer() && feature == element.eContainmentFeature())
			return;
		EcoreUtil.remove(element);
		ElementTable.insert(parent, feature, feature.isMany() ? Elements.children(parent, feature).size() : 0, element);
	}

	/** The side that deleted gives up nothing: the reference goes, and what was referred to, unless something else uses it. */
	private void dropReference(Choice choice) {
		String referred = conflict.getOurs() != null ? conflict.getOurs() : conflict.getTheirs();
		EObject target = referred == null ? null : table.find(referred);
		if (choice == Choice.BASE || text(choice) != null || target == null)
			return;
		List<String> values = new ArrayList<>(Elements.values(element, feature()));
		values.remove(referred);
		table.set(element, feature(), values);
		if (uses(target).isEmpty())
			EcoreUtil.remove(target);
	}

	private void delete(EObject gone) {
		uses(gone).forEach((target, settings) -> settings.forEach(setting -> EcoreUtil.remove(setting, target)));
		EcoreUtil.remove(gone);
	}

	/** References from elsewhere to an element or to anything in it. */
	private Map<EObject, Collection<EStructuralFeature.Setting>> uses(EObject target) {
		Set<EObject> inside = new HashSet<>(List.of(target));
		target.eAllContents().forEachRemaining(inside::add);
		Map<EObject, Collection<EStructuralFeature.Setting>> uses = EcoreUtil.UsageCrossReferencer.findAll(inside, file);
		uses.values().forEach(settings -> settings.removeIf(s -> inside.contains(s.getEObject()) || isContainment(s.getEStructuralFeature())));
		uses.values().removeIf(Collection::isEmpty);
		return uses;
	}
}
