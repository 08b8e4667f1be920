package org.kaikaku.model.edit;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.kaikaku.model.reformplan.Assignment;
import org.kaikaku.model.reformplan.AssignmentRole;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.RelatedPlan;
import org.kaikaku.model.reformplan.RelatedPlanLink;
import org.kaikaku.model.reformplan.ReformplanPackage.Literals;

/** Makes the commands behind lines that people draw in diagrams. Nothing is changed before a command is executed. */
public final class Connections {
	private final PlanEdits edits;

	/** @param edits the commands of the file */
	public Connections(PlanEdits edits) {
		this.edits = edits;
	}

	/** The assignment of a department to an element; empty when it has none there. */
	public static Optional<Assignment> between(Department department, PlanElement element) {
		return element.getAssignments().stream().filter(a -> a.getDepartment() == department).findFirst();
	}

	/**
	 * Puts a department in charge of an element; null when it is assigned there already. Where an element already tells who
	 * leads, the department leads too.
	 */
	public Command assign(Department department, PlanElement element) {
		boolean told = element.getAssignments().stream().anyMatch(a -> a.getRole() != AssignmentRole.IN_CHARGE);
		return assign(department, element, told ? AssignmentRole.LEAD : AssignmentRole.IN_CHARGE);
	}

	/** Lets a department support an element; null when it is assigned there already. */
	public Command support(Department department, PlanElement element) {
		return assign(department, element, AssignmentRole.SUPPORT);
	}

	/** Before open lists such as その他関連課, which stand last. */
	private Command assign(Department department, PlanElement element, AssignmentRole role) {
		if (between(department, element).isPresent())
			return null;
		NewChild place = new NewChild(element, Literals.PLAN_ELEMENT__ASSIGNMENTS, Literals.ASSIGNMENT);
		Assignment made = (Assignment) NewElements.make(place, null);
		made.setDepartment(department);
		made.setRole(role);
		int i = element.getAssignments().size();
		while (i > 0 && element.getAssignments().get(i - 1).getDepartment() == null)
			i--;
		return edits.add(element, Literals.PLAN_ELEMENT__ASSIGNMENTS, made, i);
	}

	/** Gives an assignment to another department; null when that one is assigned to the same element already. */
	public Command reassign(Assignment assignment, Department department) {
		boolean there = assignment.eContainer() instanceof PlanElement element && between(department, element).isPresent();
		return there ? null : edits.set(assignment, Literals.ASSIGNMENT__DEPARTMENT, department);
	}

	/** Moves an assignment to another element; null when its department is assigned there already. */
	public Command reassign(Assignment assignment, PlanElement element) {
		boolean there = assignment.getDepartment() != null && between(assignment.getDepartment(), element).isPresent();
		return there || assignment.eContainer() == element ? null
				: edits.move(List.of(assignment), element, Literals.PLAN_ELEMENT__ASSIGNMENTS, -1);
	}

	/** Puts a plan under a plan above it; null when it is already. */
	public Command relate(Plan plan, RelatedPlan above) {
		if (plan.getRelatedPlanLinks().stream().anyMatch(l -> l.getRelatedPlan() == above))
			return null;
		NewChild place = new NewChild(plan, Literals.PLAN__RELATED_PLAN_LINKS, Literals.RELATED_PLAN_LINK);
		RelatedPlanLink made = (RelatedPlanLink) NewElements.make(place, null);
		made.setRelatedPlan(above);
		return edits.add(place, made);
	}
}
