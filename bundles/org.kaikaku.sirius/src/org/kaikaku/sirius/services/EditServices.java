package org.kaikaku.sirius.services;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.edit.Connections;
import org.kaikaku.model.edit.NewChild;
import org.kaikaku.model.edit.NewElements;
import org.kaikaku.model.edit.PlanEdits;
import org.kaikaku.model.edit.TreeShape;
import org.kaikaku.model.edit.ElementGroup;
import org.kaikaku.model.reformplan.Assignment;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ReformplanPackage.Literals;
import org.kaikaku.model.reformplan.RelatedPlan;
import org.kaikaku.model.types.FiscalYear;

/**
 * What the tools do, by the commands of Kaikaku's own editors, so that ids, levels, numbers and the file are the same. Each
 * method gives the element that it was called on or has made; what cannot be done leaves everything as it is.
 */
public final class EditServices {
	/** For the interpreter of expressions. */
	public EditServices() {
	}

	/**
	 * Adds a new element of a class below an element, with id, level and number.
	 *
	 * @param type name of the class in the metamodel
	 * @return the new element; null when none of that class can be here
	 */
	public EObject add(EObject self, String type) {
		NewChild place = place(self, type).orElse(null);
		if (place == null)
			return null;
		FiscalYear year = PlanStructure.planOf(self).flatMap(p -> PlanStructure.of(p).lastReportedYear()).orElse(null);
		EObject made = NewElements.make(place, year);
		OpenFile file = OpenFile.of(self);
		return file.run(new PlanEdits(file.domain()).add(place, made)) ? made : null;
	}

	/** Whether an element of a class can be added below an element. */
	public Boolean canAdd(EObject self, String type) {
		return place(self, type).isPresent();
	}

	private static Optional<NewChild> place(EObject owner, String type) {
		List<NewChild> all = new ArrayList<>(NewChild.below(owner));
		TreeShape.grouped(owner.eClass()).forEach(f -> all.addAll(NewChild.below(new ElementGroup(owner, f))));
		return all.stream().filter(c -> c.type().getName().equals(type)).findFirst();
	}

	/** What is edited when an element is renamed: its name, title or open text as it stands; empty when it has none. */
	public String nameOf(EObject self) {
		EStructuralFeature feature = nameFeature(self);
		Object name = feature == null ? null : self.eGet(feature);
		return name == null ? "" : name.toString();
	}

	/** Renames an element; an empty name takes it away. */
	public EObject rename(EObject self, String name) {
		EStructuralFeature feature = nameFeature(self);
		OpenFile file = OpenFile.of(self);
		if (feature != null && !name.strip().equals(nameOf(self)))
			file.run(new PlanEdits(file.domain()).set(self, feature, name.strip()));
		return self;
	}

	private static EStructuralFeature nameFeature(EObject element) {
		if (element instanceof Assignment)
			return Literals.ASSIGNMENT__OPEN_TEXT;
		EStructuralFeature name = element.eClass().getEStructuralFeature("name");
		return name != null ? name : element.eClass().getEStructuralFeature("title");
	}

	/** Writes the plan's own word for a role on an assignment; an empty word takes it away. */
	public EObject nameRole(Assignment self, String word) {
		OpenFile file = OpenFile.of(self);
		file.run(new PlanEdits(file.domain()).set(self, Literals.ASSIGNMENT__ROLE_NAME, word.strip()));
		return self;
	}

	/** Deletes an element and every reference to it. */
	public EObject delete(EObject self) {
		EObject owner = self.eContainer();
		OpenFile file = OpenFile.of(self);
		file.run(new PlanEdits(file.domain()).delete(List.of(self)));
		return owner;
	}

	/** Moves an element to the end of what another one holds. */
	public EObject moveInto(EObject self, EObject owner) {
		return move(self, owner, -1);
	}

	/** Whether an element can be moved into another one. */
	public Boolean canMoveInto(EObject self, EObject owner) {
		return owner != null && PlanEdits.featureFor(List.of(self), owner).isPresent();
	}

	/**
	 * Moves an element into another one, right after the last of some elements that are there, and to the beginning when there
	 * are none.
	 *
	 * @param before elements that it is to follow, or what shows them: anything with a reference named {@code target}
	 */
	public EObject moveAfter(EObject self, EObject owner, List<EObject> before) {
		EReference feature = owner == null ? null : PlanEdits.featureFor(List.of(self), owner).orElse(null);
		if (feature == null)
			return self;
		List<?> there = (List<?>) owner.eGet(feature);
		int index = 0;
		for (EObject sibling : before)
			index = Math.max(index, there.indexOf(shown(sibling)) + 1);
		return move(self, owner, index);
	}

	private static EObject shown(EObject sibling) {
		EStructuralFeature target = sibling.eClass().getEStructuralFeature("target");
		boolean shows = !(sibling instanceof Identified) && target != null && sibling.eGet(target) instanceof EObject;
		return shows ? (EObject) sibling.eGet(target) : sibling;
	}

	/** Only within a file: what comes from another one is to be copied, not torn out of it. */
	private static EObject move(EObject element, EObject owner, int index) {
		EReference feature = owner == null ? null : PlanEdits.featureFor(List.of(element), owner).orElse(null);
		OpenFile file = OpenFile.of(element);
		if (feature != null && file == OpenFile.of(owner))
			file.run(new PlanEdits(file.domain()).move(List.of(element), owner, feature, index));
		return element;
	}

	/** Whether a line from one element to another can be an assignment: from a department to an item. */
	public Boolean canAssign(EObject self, EObject item) {
		return self instanceof Department && item instanceof ReformItem;
	}

	/** Puts a department in charge of an item. */
	public EObject assign(Department self, ReformItem item) {
		OpenFile file = OpenFile.of(item);
		file.run(connections(file).assign(self, item));
		return Connections.between(self, item).orElse(null);
	}

	/** Lets a department support an item. */
	public EObject support(Department self, ReformItem item) {
		OpenFile file = OpenFile.of(item);
		file.run(connections(file).support(self, item));
		return Connections.between(self, item).orElse(null);
	}

	private static Connections connections(OpenFile file) {
		return new Connections(new PlanEdits(file.domain()));
	}

	/** Gives an assignment to another department. */
	public EObject reassign(Assignment self, EObject department) {
		OpenFile file = OpenFile.of(self);
		if (department instanceof Department to)
			file.run(connections(file).reassign(self, to));
		return self;
	}

	/** Moves an assignment to another item, unless its department is assigned there already. */
	public EObject moveAssignment(Assignment self, EObject item) {
		OpenFile file = OpenFile.of(self);
		if (item instanceof ReformItem to)
			file.run(connections(file).reassign(self, to));
		return self;
	}

	/** Lists an item once more below a plan or theme (再掲). */
	public EObject repeatItem(EObject self, EObject item) {
		EReference feature = self instanceof Plan ? Literals.PLAN__ENTRIES : Literals.THEME__ENTRIES;
		OpenFile file = OpenFile.of(self);
		if (item instanceof ReformItem listed && feature.getEContainingClass().isInstance(self))
			file.run(new PlanEdits(file.domain()).repeat(List.of(listed), self, feature, -1));
		return self;
	}

	/** Puts a plan under a plan above it. */
	public EObject relate(EObject self, EObject above) {
		OpenFile file = OpenFile.of(self);
		if (self instanceof Plan plan && above instanceof RelatedPlan related)
			file.run(connections(file).relate(plan, related));
		return self;
	}
}
