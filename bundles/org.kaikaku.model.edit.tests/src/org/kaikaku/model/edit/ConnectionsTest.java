package org.kaikaku.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaikaku.core.io.PlanFile;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Assignment;
import org.kaikaku.model.reformplan.AssignmentRole;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.RelatedPlan;
import org.kaikaku.samples.Samples;

/** Lines that people draw, on the real plan. */
class ConnectionsTest {
	private PlanEditingDomain domain;
	private Connections connections;
	private Plan plan;

	@BeforeEach
	void open() throws Exception {
		try (InputStream in = Samples.open(Samples.TORIDE_2020)) {
			PlanFile file = new PlanFiles(Locale.JAPANESE).read(in, Samples.TORIDE_2020);
			domain = new PlanEditingDomain(file.resource().getResourceSet(), new PlanEditingDomain.Clipboard(), Locale.JAPANESE);
			connections = new Connections(new PlanEdits(domain));
			plan = file.municipality().getPlans().get(0);
		}
	}

	private ReformItem item(int index) {
		return PlanStructure.of(plan).items().get(index);
	}

	private Department department() {
		List<Department> there = PlanStructure.departments(item(1));
		return PlanStructure.of(plan).items().stream().flatMap(i -> PlanStructure.departments(i).stream())
				.filter(d -> !there.contains(d)).findFirst().orElseThrow();
	}

	private void execute(Command command) {
		assertTrue(command.canExecute());
		domain.getCommandStack().execute(command);
	}

	@Test
	void aDepartmentIsAssignedBeforeTheOpenListWhichStaysLast() {
		ReformItem item = item(1);
		assertTrue(PlanStructure.hasOpenDepartments(item), "the item has an open list");
		int before = item.getAssignments().size();
		Department department = department();
		execute(connections.assign(department, item));
		Assignment made = item.getAssignments().get(before - 1);
		assertSame(department, made.getDepartment());
		assertEquals(AssignmentRole.IN_CHARGE, made.getRole());
		assertTrue(made.getId() != null && !made.getId().isEmpty());
		assertNull(item.getAssignments().get(before).getDepartment());
		domain.getCommandStack().undo();
		assertEquals(before, item.getAssignments().size());
	}

	@Test
	void nobodyIsAssignedTwice() {
		Department there = PlanStructure.departments(item(1)).get(0);
		assertNull(connections.assign(there, item(1)));
		assertNull(connections.support(there, item(1)));
	}

	@Test
	void whereAnItemTellsWhoLeadsAFurtherDepartmentLeadsToo() {
		ReformItem item = item(1);
		item.getAssignments().get(0).setRole(AssignmentRole.LEAD);
		Department department = department();
		execute(connections.assign(department, item));
		assertEquals(AssignmentRole.LEAD, Connections.between(department, item).orElseThrow().getRole());
	}

	@Test
	void whoHasADepartmentIsNoLongerStatedToHaveNone() {
		ReformItem item = item(1);
		item.getAssignments().clear();
		item.getNone().add("assignments");
		execute(connections.support(department(), item));
		assertEquals(List.of(), item.getNone());
		domain.getCommandStack().undo();
		assertEquals(List.of("assignments"), item.getNone());
	}

	@Test
	void anAssignmentGoesToAnotherDepartmentOrItemUnlessItIsThere() {
		Assignment assignment = item(1).getAssignments().get(0);
		Department department = department();
		assertNull(connections.reassign(assignment, PlanStructure.departments(item(1)).get(0)));
		execute(connections.reassign(assignment, department));
		assertSame(department, assignment.getDepartment());
		ReformItem other = PlanStructure.of(plan).items().stream().filter(i -> Connections.between(department, i).isEmpty())
				.findFirst().orElseThrow();
		execute(connections.reassign(assignment, other));
		assertSame(other, assignment.eContainer());
		assertNull(connections.reassign(assignment, other));
	}

	@Test
	void aPlanIsPutUnderAnotherOnce() {
		RelatedPlan above = plan.getRelatedPlanLinks().get(0).getRelatedPlan();
		assertNull(connections.relate(plan, above));
		PlanEdits edits = new PlanEdits(domain);
		execute(edits.delete(List.of(plan.getRelatedPlanLinks().get(0))));
		assertTrue(plan.getRelatedPlanLinks().stream().noneMatch(l -> l.getRelatedPlan() == above));
		execute(connections.relate(plan, above));
		assertTrue(plan.getRelatedPlanLinks().stream().anyMatch(l -> l.getRelatedPlan() == above));
	}

	@Test
	void whatTheTreeDoesNotShowIsDeletedToo() {
		Assignment assignment = item(1).getAssignments().get(0);
		execute(new PlanEdits(domain).delete(List.of(assignment)));
		assertNull(assignment.eContainer());
		domain.getCommandStack().undo();
		assertSame(item(1), assignment.eContainer());
	}
}
