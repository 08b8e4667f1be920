package org.kaikaku.diagram.internal.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kaikaku.core.figures.DepartmentLoad;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.diagram.Diagram;
import org.kaikaku.diagram.Diagram.LegendEntry;
import org.kaikaku.diagram.DiagramKind;
import org.kaikaku.diagram.Edge;
import org.kaikaku.diagram.Node;
import org.kaikaku.model.reformplan.Assignment;
import org.kaikaku.model.reformplan.AssignmentRole;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.DepartmentChange;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.Reorganisation;

/**
 * Departments on the left, items on the right. Departments that have no items and took part in no reorganisation are left out;
 * those with items stand near them, within the tree.
 */
public final class ResponsibilityBuilder {
	private final Plan plan;
	private final Wording wording;
	private final Map<Department, DepartmentLoad> loads;
	private final Map<Department, Double> places = new HashMap<>();
	private final Set<Department> shown = new LinkedHashSet<>();
	private final List<Node> nodes = new ArrayList<>();
	private final List<Edge> edges = new ArrayList<>();

	/** For a plan. */
	public ResponsibilityBuilder(Plan plan, Wording wording) {
		this.plan = plan;
		this.wording = wording;
		loads = DepartmentLoad.of(plan);
	}

	/** The picture. */
	public Diagram build() {
		Municipality municipality = plan.eContainer() instanceof Municipality m ? m : null;
		loads.keySet().forEach(this::show);
		if (wording.options().everyone() && municipality != null)
			municipality.eAllContents().forEachRemaining(e -> {
				if (e instanceof Department d && d.getAbolished() == null)
					show(d);
			});
		if (municipality != null)
			municipality.getReorganisations().stream().flatMap(r -> r.getChanges().stream()).forEach(this::show);
		findPlaces();
		List<Department> roots = shown.stream().filter(d -> !(d.eContainer() instanceof Department)).toList();
		addDepartments(roots, 0);
		addOpenLists();
		nodes.addAll(new PlanLanes(wording, 1, "", false, (item, lane) -> wording.item(item, item.getId(), lane, 1)).of(plan));
		PlanStructure.of(plan).items().forEach(this::addAssignments);
		if (municipality != null)
			municipality.getReorganisations().forEach(this::addReorganisation);
		return new Diagram(DiagramKind.RESPONSIBILITY, wording.title(DiagramKind.RESPONSIBILITY), subtitle(municipality),
				wording.text("responsibility.description", wording.name(plan.getName()), loads.size(),
						PlanStructure.of(plan).items().size()),
				nodes, edges, legend(), null);
	}

	private void show(DepartmentChange change) {
		change.getBefore().forEach(this::show);
		change.getAfter().forEach(this::show);
	}

	private void show(Department department) {
		if (department.eIsProxy())
			return;
		if (department.eContainer() instanceof Department upper)
			show(upper);
		shown.add(department);
	}

	/** The mean place of a department's items, and of a tree's departments; those without items stand last. */
	private void findPlaces() {
		Map<Department, List<Integer>> found = new LinkedHashMap<>();
		List<ReformItem> items = PlanStructure.of(plan).items();
		for (int i = 0; i < items.size(); i++)
			for (Department department : PlanStructure.departments(items.get(i)))
				for (Department d = department; d != null; d = d.eContainer() instanceof Department upper ? upper : null)
					found.computeIfAbsent(d, k -> new ArrayList<>()).add(i);
		found.forEach((d, at) -> places.put(d, at.stream().mapToInt(Integer::intValue).average().orElse(0)));
	}

	private void addDepartments(List<Department> departments, int depth) {
		departments.stream().sorted(Comparator.comparingDouble(d -> places.getOrDefault(d, Double.MAX_VALUE))).forEach(d -> {
			nodes.add(box(d, depth));
			addDepartments(d.getDepartments().stream().filter(shown::contains).toList(), depth + 1);
		});
	}

	private Node box(Department department, int depth) {
		DepartmentLoad load = loads.getOrDefault(department, DepartmentLoad.NONE);
		String name = wording.name(department.getName());
		String time = time(department);
		boolean gone = department.getAbolished() != null;
		String facts = wording.text("fact.load", load.leading(), load.supporting());
		return Node.builder(department.getId(), Node.Kind.DEPARTMENT).element(department.getId()).at(0, depth).named("", name)
				.note(time).state(gone ? Node.State.DASHED : Node.State.NORMAL)
				.finding(wording.options().findings().contains(department.getId()))
				.load(load.total() == 0 ? null : new Node.Load(load.leading(), load.supporting(), mostLoad()))
				.tooltip(time.isEmpty() ? name + "\n" + facts : name + "\n" + time + "\n" + facts).build();
	}

	private int mostLoad() {
		return loads.values().stream().mapToInt(DepartmentLoad::total).max().orElse(1);
	}

	private String time(Department department) {
		List<String> parts = new ArrayList<>();
		if (department.getEstablished() != null)
			parts.add(wording.text("department.from", wording.years().format(department.getEstablished())));
		if (department.getAbolished() != null)
			parts.add(wording.text("department.until", wording.years().format(department.getAbolished())));
		return String.join(wording.text("and"), parts);
	}

	private void addOpenLists() {
		PlanStructure.of(plan).items().stream().flatMap(i -> i.getAssignments().stream()).filter(a -> a.getDepartment() == null)
				.map(a -> Wording.clean(a.getOpenText())).filter(t -> !t.isEmpty()).distinct()
				.forEach(t -> nodes.add(Node.builder(openId(t), Node.Kind.DEPARTMENT).named("", t).state(Node.State.UNKNOWN)
						.tooltip(wording.text("fact.open", t)).build()));
	}

	private static String openId(String text) {
		return "open-" + text;
	}

	private void addAssignments(ReformItem item) {
		Set<String> drawn = new LinkedHashSet<>();
		for (Assignment assignment : item.getAssignments()) {
			String open = Wording.clean(assignment.getOpenText());
			Department department = assignment.getDepartment();
			String from = department != null ? department.getId() : open.isEmpty() ? null : openId(open);
			if (from == null || nodes.stream().noneMatch(n -> n.id().equals(from)) || !drawn.add(from))
				continue;
			Edge.Kind kind = assignment.getRole() == AssignmentRole.SUPPORT ? Edge.Kind.SUPPORTS : Edge.Kind.LEADS;
			String name = department != null ? wording.name(department.getName()) : open;
			edges.add(new Edge(assignment.getId(), assignment.getId(), kind, from, from, item.getId(),
					wording.text("fact." + kind.name(), name, wording.name(item.getName()))));
		}
	}

	private void addReorganisation(Reorganisation reorganisation) {
		for (DepartmentChange change : reorganisation.getChanges())
			for (Department before : change.getBefore())
				for (Department after : change.getAfter())
					if (before != after && shown.contains(before) && shown.contains(after))
						edges.add(new Edge(change.getId() + "-" + before.getId() + "-" + after.getId(), change.getId(),
								Edge.Kind.REORGANISED, change.getId(), before.getId(), after.getId(), wording.text(
										"fact.reorganised", Wording.clean(reorganisation.getName()),
										wording.name(before.getName()), wording.name(after.getName()))));
	}

	private String subtitle(Municipality municipality) {
		long all = 0;
		if (municipality != null)
			for (var i = municipality.eAllContents(); i.hasNext();)
				if (i.next() instanceof Department)
					all++;
		long left = all - shown.size();
		return left <= 0 ? wording.ratingsOf() : wording.ratingsOf() + wording.text("responsibility.left", left);
	}

	private List<LegendEntry> legend() {
		List<LegendEntry> legend = new ArrayList<>(wording.lineLegend(edges));
		legend.addAll(wording.stateLegend(nodes.stream().filter(n -> n.kind() == Node.Kind.DEPARTMENT).toList(),
				Node.State.DASHED, "state.abolished"));
		legend.addAll(wording.stateLegend(nodes, Node.State.UNKNOWN, "state.open"));
		legend.addAll(wording.gradeLegend());
		legend.addAll(wording.findingLegend(nodes));
		return legend;
	}
}
