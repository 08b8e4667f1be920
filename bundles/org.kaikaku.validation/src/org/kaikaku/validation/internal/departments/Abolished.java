package org.kaikaku.validation.internal.departments;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.time.LocalDate;
import java.util.List;

import org.kaikaku.model.reformplan.Assignment;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.ReformplanFactory;
import org.kaikaku.model.types.PartialDate;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.FindingBuilder;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.ElementName;
import org.kaikaku.validation.internal.facts.Successors;
import org.osgi.service.component.annotations.Component;

/** Finds departments in charge that are abolished before the plan, or their time, is over. */
@Component(service = Rule.class)
public final class Abolished extends BaseRule<Assignment> {
	/** Created by the service registry, or for use without it. */
	public Abolished() {
		super("departments.abolished", RuleCategory.DEPARTMENTS, Severity.WARNING, Scope.DEFINITIONS, eINSTANCE.getAssignment());
		reads(eINSTANCE.getPlan_LastYear(), eINSTANCE.getDepartment_Name(), eINSTANCE.getDepartment_Abolished(),
				eINSTANCE.getMunicipality_Reorganisations(), eINSTANCE.getReorganisation_Changes(),
				eINSTANCE.getDepartmentChange_Kind(), eINSTANCE.getDepartmentChange_Before(), eINSTANCE.getDepartmentChange_After());
	}

	@Override
	protected void inspect(Assignment assignment, RuleContext context) {
		Department department = assignment.getDepartment();
		if (department == null || department.getAbolished() == null || context.plan() == null || context.plan().getLastYear() == null
				|| !(assignment.eContainer() instanceof PlanElement owner))
			return;
		LocalDate end = department.getAbolished().latest();
		boolean inPlan = !end.isAfter(context.plan().getLastYear().lastDay());
		if (assignment.getUntil() != null && !assignment.getUntil().earliest().isAfter(end) || !inPlan)
			return;
		List<Department> successors = Successors.of(context.municipality(), department);
		List<Department> missing = successors.stream().filter(s -> owner.getAssignments().stream().noneMatch(a -> a.getDepartment() == s)).toList();
		FindingBuilder finding = context.find(assignment, "message", ElementName.of(department), department.getAbolished(),
				successors.isEmpty() ? "－" : successors);
		finding.feature(eINSTANCE.getAssignment_Department()).facts(successors);
		if (!successors.isEmpty() && department.getAbolished().day() > 0)
			finding.fix("succeed", owner, () -> succeed(owner, assignment, department, missing), ElementName.of(department));
	}

	private static void succeed(PlanElement owner, Assignment assignment, Department department, List<Department> successors) {
		LocalDate abolished = department.getAbolished().earliest();
		assignment.setUntil(PartialDate.of(abolished.minusDays(1)));
		for (Department successor : successors) {
			Assignment next = ReformplanFactory.eINSTANCE.createAssignment();
			next.setDepartment(successor);
			next.setRole(assignment.getRole());
			next.setFrom(PartialDate.of(abolished));
			owner.getAssignments().add(next);
		}
	}
}
