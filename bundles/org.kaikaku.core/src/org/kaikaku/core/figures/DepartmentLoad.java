package org.kaikaku.core.figures;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Assignment;
import org.kaikaku.model.reformplan.AssignmentRole;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;

/**
 * How many items of a plan a department has. An item counts once for a department: as leading when the department is in charge
 * of it or leads it, whatever else it does there; else as supporting. Assignments of all times count.
 *
 * @param leading    items that it is in charge of or leads
 * @param supporting items that it only supports
 */
public record DepartmentLoad(int leading, int supporting) {
	/** A department without items. */
	public static final DepartmentLoad NONE = new DepartmentLoad(0, 0);

	/** The loads of the departments that have items, in the order in which the plan names them. */
	public static Map<Department, DepartmentLoad> of(Plan plan) {
		Map<Department, DepartmentLoad> loads = new LinkedHashMap<>();
		for (ReformItem item : PlanStructure.of(plan).items()) {
			Set<Department> leaders = new HashSet<>();
			for (Assignment assignment : item.getAssignments())
				if (assignment.getDepartment() != null && assignment.getRole() != AssignmentRole.SUPPORT)
					leaders.add(assignment.getDepartment());
			PlanStructure.departments(item).stream().distinct().forEach(d -> loads.merge(d,
					leaders.contains(d) ? new DepartmentLoad(1, 0) : new DepartmentLoad(0, 1), DepartmentLoad::plus));
		}
		return loads;
	}

	private DepartmentLoad plus(DepartmentLoad other) {
		return new DepartmentLoad(leading + other.leading, supporting + other.supporting);
	}

	/** All items. */
	public int total() {
		return leading + supporting;
	}
}
