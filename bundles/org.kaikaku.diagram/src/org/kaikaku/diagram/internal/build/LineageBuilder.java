package org.kaikaku.diagram.internal.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.resource.Resource;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.diagram.Diagram;
import org.kaikaku.diagram.Diagram.LegendEntry;
import org.kaikaku.diagram.DiagramKind;
import org.kaikaku.diagram.Edge;
import org.kaikaku.diagram.Node;
import org.kaikaku.model.reformplan.Lineage;
import org.kaikaku.model.reformplan.LineageEnd;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.PlanLink;
import org.kaikaku.model.reformplan.PlanRelation;
import org.kaikaku.model.reformplan.ReformplanPackage;

/**
 * The plan before, the plan and the next draft side by side, and what people recorded of where items came from. Nothing is
 * guessed: an item without a record has no line, and what is stated to be unknown is one grey box.
 */
public final class LineageBuilder {
	private static final String[] PREFIXES = { "before:", "", "next:" };
	private final Plan plan;
	private final Wording wording;
	private final Map<PlanElement, String> boxes = new HashMap<>();
	private final Map<String, Node> nodes = new LinkedHashMap<>();
	private final Map<String, String> tags = new HashMap<>();
	private final List<Edge> edges = new ArrayList<>();

	/** For a plan. */
	public LineageBuilder(Plan plan, Wording wording) {
		this.plan = plan;
		this.wording = wording;
	}

	/** The picture. */
	public Diagram build() {
		Plan before = linked(PlanRelation.PREDECESSOR).orElse(null);
		Plan next = linked(PlanRelation.SUCCESSOR).or(this::successor).orElse(null);
		addColumn(before, 0, PlanRelation.PREDECESSOR);
		addColumn(plan, 1, null);
		addColumn(next, 2, PlanRelation.SUCCESSOR);
		plan.getLineages().forEach(l -> addLineage(l, 0));
		if (next != null)
			next.getLineages().forEach(l -> addLineage(l, 1));
		if (before != null && PlanStructure.of(before).items().isEmpty() && nodes.values().stream().noneMatch(LineageBuilder::isUnknownOfBefore))
			addUnknown(0, "");
		List<Node> tagged = nodes.values().stream().map(this::tagged).toList();
		return new Diagram(DiagramKind.LINEAGE, wording.title(DiagramKind.LINEAGE), "", description(before, next), tagged, edges,
				legend(tagged), null);
	}

	private static boolean isUnknownOfBefore(Node node) {
		return node.kind() == Node.Kind.UNKNOWN && node.column() == 0;
	}

	private Optional<Plan> linked(PlanRelation relation) {
		return plan.getLinks().stream().filter(l -> l.getRelation() == relation).map(PlanLink::getPlan)
				.filter(p -> p != null && !p.eIsProxy()).findFirst();
	}

	/** A plan among the open files that names this one as its predecessor. */
	private Optional<Plan> successor() {
		Resource resource = plan.eResource();
		List<Municipality> open = new ArrayList<>();
		if (resource == null && plan.eContainer() instanceof Municipality own)
			open.add(own);
		else if (resource != null && resource.getResourceSet() == null)
			resource.getContents().stream().filter(Municipality.class::isInstance).map(Municipality.class::cast).forEach(open::add);
		else if (resource != null)
			resource.getResourceSet().getResources().stream().flatMap(r -> r.getContents().stream())
					.filter(Municipality.class::isInstance).map(Municipality.class::cast).forEach(open::add);
		return open.stream().flatMap(m -> m.getPlans().stream()).filter(p -> p.getLinks().stream()
				.anyMatch(l -> l.getRelation() == PlanRelation.PREDECESSOR && l.getPlan() == plan)).findFirst();
	}

	private void addColumn(Plan shown, int column, PlanRelation relation) {
		if (shown == null) {
			plan.getLinks().stream().filter(l -> l.getRelation() == relation).findFirst()
					.ifPresent(l -> add(Node.builder("plan-" + column, Node.Kind.PLAN).element(l.getId()).at(column, 0)
							.named("", wording.name(l.getTitle())).note(wording.text("plan.notHere")).state(Node.State.UNKNOWN)
							.tooltip(wording.name(l.getTitle())).build()));
			return;
		}
		String period = shown.getFirstYear() == null && shown.getLastYear() == null ? wording.text("period.unknown")
				: wording.years().format(shown.getFirstYear(), shown.getLastYear());
		String name = wording.name(shown.getName());
		add(Node.builder("plan-" + column, Node.Kind.PLAN).element(shown.getId()).at(column, 0).named("", name).note(period)
				.tooltip(name + "\n" + period).build());
		String prefix = PREFIXES[column];
		new PlanLanes(wording, column, prefix, false, (item, lane) -> {
			boxes.put(item, prefix + item.getId());
			return wording.item(item, prefix + item.getId(), lane, column).marks(List.of());
		}).of(shown).forEach(this::add);
		PlanStructure.of(shown).themes().forEach(t -> boxes.put(t, prefix + t.getId()));
	}

	private void add(Node node) {
		nodes.put(node.id(), node);
	}

	private void addLineage(Lineage lineage, int column) {
		Edge.Kind kind = kind(lineage);
		List<String> from = lineage.getFrom().stream().map(e -> box(e, column)).distinct().toList();
		List<String> to = lineage.getTo().stream().map(e -> box(e, column + 1)).distinct().toList();
		String word = wording.labels().of(ReformplanPackage.Literals.LINEAGE_KIND.getEEnumLiteral(lineage.getKind().getValue()));
		String reason = Wording.clean(lineage.getReason());
		String tooltip = reason.isEmpty() ? word : word + "\n" + reason;
		if (from.isEmpty() && kind == Edge.Kind.NEW)
			to.forEach(t -> addEdge(lineage, kind, null, t, tooltip));
		else if (to.isEmpty() && kind == Edge.Kind.ENDED)
			from.forEach(f -> addEdge(lineage, kind, f, null, tooltip));
		else
			from.forEach(f -> to.forEach(t -> addEdge(lineage, kind, f, t, tooltip)));
		if (kind == Edge.Kind.NEW)
			to.forEach(t -> tags.put(t, word));
		if (kind == Edge.Kind.ENDED)
			from.forEach(f -> tags.put(f, word));
		if (kind == Edge.Kind.MERGED || kind == Edge.Kind.SPLIT)
			(kind == Edge.Kind.MERGED ? to : from).forEach(b -> tags.put(b, word));
	}

	private void addEdge(Lineage lineage, Edge.Kind kind, String from, String to, String tooltip) {
		edges.add(new Edge(lineage.getId() + "-" + edges.size(), lineage.getId(), kind, lineage.getId(), from, to, tooltip));
	}

	private static Edge.Kind kind(Lineage lineage) {
		return switch (lineage.getKind()) {
		case CONTINUED -> Edge.Kind.CONTINUED;
		case CHANGED, RENAMED, MOVED -> Edge.Kind.CHANGED;
		case MERGED -> Edge.Kind.MERGED;
		case SPLIT -> Edge.Kind.SPLIT;
		case COMPLETED, DROPPED, MONITORING -> Edge.Kind.ENDED;
		case NEW -> Edge.Kind.NEW;
		case UNKNOWN -> Edge.Kind.UNKNOWN;
		};
	}

	/** The box of an end: that of its element, else one for what is known by name only, else the one for the unknown. */
	private String box(LineageEnd end, int column) {
		PlanElement element = end.getElement();
		if (element != null && boxes.containsKey(element))
			return boxes.get(element);
		String name = Wording.clean(end.getName());
		if (name.isEmpty() || PlanStructure.isUnknown(end, "element"))
			return addUnknown(column, name);
		String number = Wording.clean(end.getNumber());
		String id = PREFIXES[column] + "named-" + number + "-" + name;
		if (!nodes.containsKey(id))
			add(Node.builder(id, Node.Kind.ITEM).element(end.getId()).at(column, 0).named(number, name).state(Node.State.UNKNOWN)
					.tooltip(wording.text("fact.namedOnly", Wording.numbered(number, name))).build());
		return id;
	}

	private String addUnknown(int column, String name) {
		String id = PREFIXES[column] + "unknown";
		if (!nodes.containsKey(id))
			add(Node.builder(id, Node.Kind.UNKNOWN).at(column, 0).named("", wording.text("unknown")).note(name)
					.state(Node.State.UNKNOWN).tooltip(wording.text("fact.unknown")).build());
		return id;
	}

	private Node tagged(Node node) {
		String tag = tags.get(node.id());
		if (tag == null)
			return node;
		Node.State state = edges.stream().anyMatch(e -> e.kind() == Edge.Kind.ENDED && node.id().equals(e.from()))
				? Node.State.DASHED
				: node.state();
		return new Node(node.id(), node.elementId(), node.kind(), node.parent(), node.column(), node.depth(), node.number(),
				node.name(), node.note(), tag, node.marks(), state, node.finding(), node.load(), node.bars(), node.tooltip(),
				node.place());
	}

	private String description(Plan before, Plan next) {
		return wording.text("lineage.description", wording.name(plan.getName()),
				before == null ? wording.text("none") : wording.name(before.getName()),
				next == null ? wording.text("none") : wording.name(next.getName()), plan.getLineages().size());
	}

	private List<LegendEntry> legend(List<Node> shown) {
		List<LegendEntry> legend = new ArrayList<>(wording.lineLegend(edges));
		legend.addAll(wording.stateLegend(shown.stream().filter(n -> n.kind() != Node.Kind.PLAN).toList(), Node.State.UNKNOWN,
				"state.unknown"));
		legend.addAll(wording.stateLegend(shown, Node.State.DASHED, "state.ended"));
		legend.addAll(wording.findingLegend(shown));
		return legend;
	}
}
