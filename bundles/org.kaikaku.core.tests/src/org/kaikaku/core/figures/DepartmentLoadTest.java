package org.kaikaku.core.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.kaikaku.model.reformplan.Assignment;
import org.kaikaku.model.reformplan.AssignmentRole;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ReformplanFactory;

class DepartmentLoadTest {
	private static final ReformplanFactory MAKE = ReformplanFactory.eINSTANCE;
	private final Plan plan = MAKE.createPlan();
	private final Department tax = MAKE.createDepartment();
	private final Department finance = MAKE.createDepartment();

	private ReformItem item() {
		ReformItem item = MAKE.createReformItem();
		plan.getEntries().add(item);
		return item;
	}

	private static void assign(ReformItem item, Department department, AssignmentRole role) {
		Assignment assignment = MAKE.createAssignment();
		assignment.setDepartment(department);
		assignment.setRole(role);
		item.getAssignments().add(assignment);
	}

	@Test
	void leadingAndSupportingAreCountedApart() {
		ReformItem first = item();
		assign(first, tax, AssignmentRole.LEAD);
		assign(first, finance, AssignmentRole.SUPPORT);
		assign(item(), tax, AssignmentRole.IN_CHARGE);
		Map<Department, DepartmentLoad> loads = DepartmentLoad.of(plan);
		assertEquals(new DepartmentLoad(2, 0), loads.get(tax));
		assertEquals(new DepartmentLoad(0, 1), loads.get(finance));
	}

	@Test
	void anItemCountsOnceForADepartmentThatLeadsAndSupportsIt() {
		ReformItem item = item();
		assign(item, tax, AssignmentRole.SUPPORT);
		assign(item, tax, AssignmentRole.LEAD);
		assertEquals(new DepartmentLoad(1, 0), DepartmentLoad.of(plan).get(tax));
	}

	@Test
	void openListsAndDepartmentsWithoutItemsAreNotThere() {
		assign(item(), null, AssignmentRole.IN_CHARGE);
		assertFalse(DepartmentLoad.of(plan).containsKey(tax));
		assertEquals(0, DepartmentLoad.of(plan).size());
	}
}
