package org.kaikaku.diagram.internal.build;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.diagram.Diagram;
import org.kaikaku.diagram.Diagram.LegendEntry;
import org.kaikaku.diagram.DiagramKind;
import org.kaikaku.diagram.Edge;
import org.kaikaku.diagram.Node;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.Policy;
import org.kaikaku.model.reformplan.RelatedPlan;
import org.kaikaku.model.reformplan.RelatedPlanLink;

/** The plans above a plan, the plan, its themes and items. */
public final class StructureBuilder {
	private final Plan plan;
	private final Wording wording;
	private final List<Node> nodes = new ArrayList<>();
	private final List<Edge> edges = new ArrayList<>();

	/** For a plan. */
	public StructureBuilder(Plan plan, Wording wording) {
		this.plan = plan;
		this.wording = wording;
	}

	/** The picture. */
	public Diagram build() {
		addPlansAbove();
		String period = plan.getFirstYear() == null && plan.getLastYear() == null ? wording.text("period.unknown")
				: wording.years().format(plan.getFirstYear(), plan.getLastYear());
		nodes.add(Node.builder(plan.getId(), Node.Kind.PLAN).element(plan.getId()).named("", wording.name(plan.getName()))
				.note(period).finding(wording.options().findings().contains(plan.getId()))
				.tooltip(wording.name(plan.getName()) + "\n" + period).build());
		List<Node> lanes = new PlanLanes(wording, 1, "", true, (item, lane) -> wording.item(item, item.getId(), lane, 1)).of(plan);
		nodes.addAll(lanes);
		lanes.stream().filter(n -> n.parent() == null).forEach(n -> edges.add(holds(plan.getId(), n.id())));
		return new Diagram(DiagramKind.STRUCTURE, wording.title(DiagramKind.STRUCTURE), wording.ratingsOf(), description(), nodes,
				edges, legend(), null);
	}

	/** The linked plans and those that they are part of, upper ones first. */
	private void addPlansAbove() {
		Set<RelatedPlan> above = new LinkedHashSet<>();
		Set<RelatedPlan> linked = new LinkedHashSet<>();
		for (RelatedPlanLink link : plan.getRelatedPlanLinks())
			if (link.getRelatedPlan() != null && !link.getRelatedPlan().eIsProxy()) {
				linked.add(link.getRelatedPlan());
				addWithUpper(link.getRelatedPlan(), above);
			}
		for (RelatedPlan related : above) {
			nodes.add(box(related));
			List<RelatedPlan> parts = above.stream().filter(r -> r.eContainer() == related).toList();
			parts.forEach(p -> edges.add(holds(related.getId(), p.getId())));
			// A link to the upper plan says nothing more when a part of it is linked, too.
			if (parts.isEmpty() && linked.contains(related))
				edges.add(holds(related.getId(), plan.getId()));
		}
	}

	private static void addWithUpper(RelatedPlan related, Set<RelatedPlan> above) {
		EObject container = related.eContainer();
		if (container instanceof RelatedPlan upper)
			addWithUpper(upper, above);
		above.add(related);
	}

	private Node box(RelatedPlan related) {
		String policies = plan.getRelatedPlanLinks().stream().filter(l -> l.getRelatedPlan() == related)
				.flatMap(l -> l.getPolicies().stream()).map(StructureBuilder::policy).collect(Collectors.joining("／"));
		String title = wording.name(related.getTitle());
		return Node.builder(related.getId(), Node.Kind.RELATED_PLAN).element(related.getId()).named("", title).note(policies)
				.tooltip(policies.isEmpty() ? title : title + "\n" + policies).build();
	}

	private static String policy(Policy policy) {
		return Wording.numbered(Wording.clean(policy.getNumber()), Wording.clean(policy.getName()));
	}

	private static Edge holds(String from, String to) {
		return new Edge(from + "-" + to, null, Edge.Kind.HOLDS, from, from, to, "");
	}

	private String description() {
		PlanStructure structure = PlanStructure.of(plan);
		String themes = structure.themes().stream()
				.map(t -> Wording.numbered(Wording.clean(t.getNumber()), wording.name(t.getName())))
				.collect(Collectors.joining(wording.text("and")));
		return wording.text("structure.description", wording.name(plan.getName()), structure.themes().size(),
				structure.items().size(), themes);
	}

	private List<LegendEntry> legend() {
		List<LegendEntry> legend = new ArrayList<>(wording.gradeLegend());
		legend.addAll(wording.stateLegend(nodes, Node.State.DASHED, "state.structure"));
		legend.addAll(wording.findingLegend(nodes));
		return legend;
	}
}
