package org.kaikaku.sirius.services;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.diagram.DiagramKind;
import org.kaikaku.diagram.Edge;
import org.kaikaku.diagram.Node;
import org.kaikaku.model.labels.ModelLabels;
import org.kaikaku.model.reformplan.Assignment;
import org.kaikaku.model.reformplan.AssignmentRole;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.DepartmentChange;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.Reorganisation;
import org.kaikaku.model.reformplan.ReformplanPackage;

/** What the responsibility diagram shows: the boxes and lines of Kaikaku's own responsibility map. */
public final class ResponsibilityServices {
	private static final int COLOURS = 4;

	/** For the interpreter of expressions. */
	public ResponsibilityServices() {
	}

	/** The title of the diagram. */
	public String responsibilityTitle(Plan self) {
		return OpenFile.of(self).diagram(self, DiagramKind.RESPONSIBILITY).title();
	}

	/** The departments with items or in reorganisations, and those that they belong to. */
	public List<Department> shownDepartments(Plan self) {
		OpenFile file = OpenFile.of(self);
		return file.diagram(self, DiagramKind.RESPONSIBILITY).nodes().stream().filter(n -> n.elementId() != null)
				.flatMap(n -> file.element(n.elementId()).stream()).filter(Department.class::isInstance).map(Department.class::cast)
				.toList();
	}

	/** The items of a plan, each once, in its order. */
	public List<ReformItem> planItems(Plan self) {
		return PlanStructure.of(self).items();
	}

	/** The departments of the municipality that the diagram leaves out, for who is to assign them. */
	public List<Department> otherDepartments(Plan self) {
		List<Department> shown = shownDepartments(self);
		List<Department> others = new ArrayList<>();
		Municipality municipality = municipality(self);
		if (municipality != null)
			municipality.eAllContents().forEachRemaining(e -> {
				if (e instanceof Department department && !shown.contains(department))
					others.add(department);
			});
		return others;
	}

	/** The municipality of the file that an element is in; null outside one. */
	public Municipality municipality(EObject self) {
		return EcoreUtil.getRootContainer(self) instanceof Municipality municipality ? municipality : null;
	}

	/** One assignment for each open list of departments, such as その他関連課; it stands for all with the same words. */
	public List<Assignment> openLists(Plan self) {
		return new ArrayList<>(open(self).values());
	}

	private static Map<String, Assignment> open(Plan plan) {
		Map<String, Assignment> found = new LinkedHashMap<>();
		for (ReformItem item : PlanStructure.of(plan).items())
			for (Assignment assignment : item.getAssignments())
				if (assignment.getDepartment() == null && assignment.getOpenText() != null && !assignment.getOpenText().isBlank())
					found.putIfAbsent(assignment.getOpenText().strip(), assignment);
		return found;
	}

	/** The assignments of all items of a plan, each department once for an item. */
	public List<Assignment> shownAssignments(Plan self) {
		List<Assignment> found = new ArrayList<>();
		for (ReformItem item : PlanStructure.of(self).items()) {
			List<EObject> drawn = new ArrayList<>();
			for (Assignment assignment : item.getAssignments()) {
				EObject from = assignedTo(assignment);
				if (from != null && !drawn.contains(from)) {
					drawn.add(from);
					found.add(assignment);
				}
			}
		}
		return found;
	}

	/** Where the line of an assignment begins: its department, or what stands for its open list; null for neither. */
	public EObject assignedTo(Assignment self) {
		if (self.getDepartment() != null)
			return self.getDepartment();
		Plan plan = PlanStructure.planOf(self).orElse(null);
		return plan == null || self.getOpenText() == null ? null : open(plan).get(self.getOpenText().strip());
	}

	/** The name of a department with its time and load, or the words of an open list, or the number and name of an item. */
	public String responsibilityLabel(EObject self) {
		if (self instanceof Assignment assignment)
			return assignment.getOpenText() == null ? "" : assignment.getOpenText();
		Node node = node(self).orElse(null);
		if (node == null)
			return OpenFile.of(self).labels().of(self);
		String label = StructureServices.label(node);
		if (node.load() == null)
			return label;
		return label + "\n" + (node.load().supporting() == 0 ? String.valueOf(node.load().leading())
				: node.load().leading() + "+" + node.load().supporting());
	}

	/** The facts of a box in words. */
	public String responsibilityTooltip(EObject self) {
		return node(self).map(Node::tooltip).orElse("");
	}

	/** Whether a department is abolished. */
	public Boolean isAbolished(Department self) {
		return self.getAbolished() != null;
	}

	/** What a line says: the plan's own word for the role; empty for the usual ones. */
	public String assignmentLabel(Assignment self) {
		return self.getRoleName() == null ? "" : self.getRoleName();
	}

	/** The role of an assignment in words. */
	public String assignmentTooltip(Assignment self) {
		ModelLabels words = OpenFile.of(self).labels().words();
		return words.of(ReformplanPackage.Literals.ASSIGNMENT_ROLE.getEEnumLiteral(self.getRole().getValue()));
	}

	/** Whether a department only supports an item. */
	public Boolean isSupport(Assignment self) {
		return self.getRole() == AssignmentRole.SUPPORT;
	}

	/** The departments that reorganisations made of a department. */
	public List<Department> becomes(Department self) {
		List<Department> found = new ArrayList<>();
		Municipality municipality = municipality(self);
		if (municipality != null)
			for (Reorganisation reorganisation : municipality.getReorganisations())
				for (DepartmentChange change : reorganisation.getChanges())
					if (change.getBefore().contains(self))
						change.getAfter().stream().filter(a -> a != self && !found.contains(a)).forEach(found::add);
		return found;
	}

	/**
	 * Which of the colours 0 to 3 the line of an assignment has: the lines of one department share one, in the order in which
	 * departments are drawn.
	 */
	public Integer lineColour(Assignment self) {
		Plan plan = PlanStructure.planOf(self).orElse(null);
		if (plan == null)
			return 0;
		List<Edge> edges = OpenFile.of(self).diagram(plan, DiagramKind.RESPONSIBILITY).edges();
		List<String> bundles = edges.stream().map(Edge::bundle).distinct().toList();
		return edges.stream().filter(e -> self.getId().equals(e.elementId())).map(e -> bundles.indexOf(e.bundle()) % COLOURS)
				.findFirst().orElse(0);
	}

	private static Optional<Node> node(EObject element) {
		OpenFile file = OpenFile.of(element);
		return StructureServices.plans(element).stream().flatMap(p -> file.node(p, DiagramKind.RESPONSIBILITY, element).stream())
				.findFirst();
	}
}
