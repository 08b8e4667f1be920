package org.kaikaku.ui.diagram.internal.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.kaikaku.core.io.ElementIds;
import org.kaikaku.diagram.Bar;
import org.kaikaku.diagram.Edge;
import org.kaikaku.diagram.Node;
import org.kaikaku.model.reformplan.Assignment;
import org.kaikaku.model.reformplan.AssignmentRole;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.Element;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ReformplanFactory;
import org.kaikaku.model.reformplan.ReformplanPackage.Literals;
import org.kaikaku.ui.diagram.internal.Words;
import org.kaikaku.ui.diagram.internal.items.ItemEditing;
import org.kaikaku.ui.diagram.internal.parts.Change;
import org.kaikaku.ui.diagram.internal.parts.Host;

/** What people can do on the responsibility map: draw lines from departments to items, and make and move items. */
public final class ResponsibilityEditing extends ItemEditing {
	private static final String LEADS = "leads";
	private static final String SUPPORTS = "supports";

	/** For a page. */
	public ResponsibilityEditing(Host host) {
		super(host);
	}

	@Override
	public List<Tool> tools() {
		return List.of(itemTool(), new Tool(LEADS, Words.of("tool.leads"), Words.of("tool.leads.tip"), "spline", true),
				new Tool(SUPPORTS, Words.of("tool.supports"), Words.of("tool.supports.tip"), "spline", true));
	}

	private <T> Optional<T> element(Node box, Class<T> type) {
		return box == null ? Optional.empty()
				: host.element(box.elementId()).filter(e -> type.isInstance(e) && e.eResource() == host.session().file().resource())
						.map(type::cast);
	}

	/** Lines may be drawn either way: from a department to an item, or from an item to its department. */
	@Override
	public boolean begins(String tool, Node from) {
		return element(from, Department.class).isPresent() || element(from, ReformItem.class).isPresent();
	}

	@Override
	public Optional<Change> connect(String tool, Node from, Node to) {
		Optional<Department> department = element(from, Department.class).or(() -> element(to, Department.class));
		Optional<ReformItem> item = element(from, ReformItem.class).or(() -> element(to, ReformItem.class));
		if (department.isEmpty() || item.isEmpty() || isAssigned(item.get(), department.get(), null))
			return Optional.empty();
		Assignment made = ReformplanFactory.eINSTANCE.createAssignment();
		made.setDepartment(department.get());
		made.setRole(role(tool, item.get()));
		ElementIds.renew(made, item.get());
		return Optional.of(Change.of(adding(item.get(), made), Words.of("edit.assign")));
	}

	/** Where an item already tells who leads, a further department leads too only when the tool says so. */
	private static AssignmentRole role(String tool, ReformItem item) {
		if (SUPPORTS.equals(tool))
			return AssignmentRole.SUPPORT;
		return item.getAssignments().stream().anyMatch(a -> a.getRole() != AssignmentRole.IN_CHARGE) ? AssignmentRole.LEAD
				: AssignmentRole.IN_CHARGE;
	}

	private static boolean isAssigned(ReformItem item, Department department, Assignment except) {
		return item.getAssignments().stream().anyMatch(a -> a != except && a.getDepartment() == department);
	}

	/** Before the open lists, which stay at the end. */
	private Command adding(ReformItem item, Assignment made) {
		int at = item.getAssignments().size();
		while (at > 0 && item.getAssignments().get(at - 1).getDepartment() == null)
			at--;
		CompoundCommand all = new CompoundCommand();
		unstate(all, item);
		all.append(AddCommand.create(host.session().domain(), item, Literals.PLAN_ELEMENT__ASSIGNMENTS, made, at));
		return all.unwrap();
	}

	/** Who has a department in charge can no longer have none, or an unknown one. */
	private void unstate(CompoundCommand all, Element item) {
		String name = Literals.PLAN_ELEMENT__ASSIGNMENTS.getName();
		if (item.getUnknown().contains(name))
			all.append(RemoveCommand.create(host.session().domain(), item, Literals.ELEMENT__UNKNOWN, name));
		if (item.getNone().contains(name))
			all.append(RemoveCommand.create(host.session().domain(), item, Literals.ELEMENT__NONE, name));
	}

	private Optional<Assignment> assignment(Edge edge) {
		return edge.kind() == Edge.Kind.REORGANISED ? Optional.empty()
				: host.element(edge.elementId()).filter(Assignment.class::isInstance).map(Assignment.class::cast);
	}

	@Override
	public Optional<Change> reconnect(Edge edge, boolean beginning, Node to) {
		Assignment assignment = assignment(edge).orElse(null);
		if (assignment == null)
			return Optional.empty();
		if (beginning)
			return element(to, Department.class).filter(d -> d != assignment.getDepartment())
					.filter(d -> !isAssigned((ReformItem) assignment.eContainer(), d, assignment)).map(d -> Change.of(
							host.session().edits().set(assignment, Literals.ASSIGNMENT__DEPARTMENT, d), Words.of("edit.assign")));
		return element(to, ReformItem.class).filter(i -> i != assignment.eContainer())
				.filter(i -> assignment.getDepartment() == null || !isAssigned(i, assignment.getDepartment(), assignment))
				.map(i -> Change.of(host.session().edits().move(List.of(assignment), i, Literals.PLAN_ELEMENT__ASSIGNMENTS, -1),
						Words.of("edit.assign")));
	}

	/** Lines are taken away; items are deleted. Departments belong to the organisation and stay. */
	@Override
	public Optional<Change> delete(List<Node> boxes, List<Edge> edges, List<Bar> bars) {
		List<EObject> gone = new ArrayList<>(entriesOf(boxes));
		edges.forEach(e -> assignment(e).ifPresent(gone::add));
		return gone.isEmpty() ? Optional.empty()
				: Optional.of(Change.of(host.session().edits().delete(gone), Words.of(boxes.isEmpty() ? "edit.unassign" : "edit.delete")));
	}
}
