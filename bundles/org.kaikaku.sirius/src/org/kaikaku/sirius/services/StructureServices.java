package org.kaikaku.sirius.services;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.diagram.Diagram;
import org.kaikaku.diagram.DiagramKind;
import org.kaikaku.diagram.Edge;
import org.kaikaku.diagram.Node;
import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.RelatedPlan;
import org.kaikaku.model.reformplan.RelatedPlanLink;
import org.kaikaku.model.reformplan.RepeatedListing;
import org.kaikaku.model.reformplan.Theme;

/** What the structure diagram shows: the boxes and lines of Kaikaku's own structure map. */
public final class StructureServices {
	/** For the interpreter of expressions. */
	public StructureServices() {
	}

	/** The title of the diagram. */
	public String structureTitle(Plan self) {
		return OpenFile.of(self).diagram(self, DiagramKind.STRUCTURE).title();
	}

	/** The plans above a plan, upper ones first. */
	public List<RelatedPlan> plansAbove(Plan self) {
		OpenFile file = OpenFile.of(self);
		return file.diagram(self, DiagramKind.STRUCTURE).nodes().stream().filter(n -> n.kind() == Node.Kind.RELATED_PLAN)
				.flatMap(n -> file.element(n.elementId()).stream()).filter(RelatedPlan.class::isInstance).map(RelatedPlan.class::cast)
				.toList();
	}

	/** The number and name of a box, with a word for a repeated or dropped item. */
	public String structureLabel(EObject self) {
		return node(self).map(StructureServices::label).orElseGet(() -> OpenFile.of(self).labels().of(self));
	}

	static String label(Node node) {
		String name = node.number().isEmpty() ? node.name() : node.number() + " " + node.name();
		// A plan is drawn around its themes, which begin right below one line.
		String note = node.note().isEmpty() ? name : name + (node.kind() == Node.Kind.PLAN ? "　" : "\n") + node.note();
		return node.tag().isEmpty() ? note : note + "［" + node.tag() + "］";
	}

	/** The facts of a box in words. */
	public String structureTooltip(EObject self) {
		return node(self).map(Node::tooltip).orElse("");
	}

	/** Whether an item is only listed again, or is no longer in the plan. */
	public Boolean isDashed(EObject self) {
		return node(self).map(n -> n.state() == Node.State.DASHED).orElse(false);
	}

	/** The plans and themes right below a plan. */
	public List<EObject> holds(EObject self) {
		if (!(self instanceof Identified identified))
			return List.of();
		OpenFile file = OpenFile.of(self);
		return plans(self).stream().map(p -> file.diagram(p, DiagramKind.STRUCTURE)).flatMap(d -> held(d, identified))
				.flatMap(id -> file.element(id).stream()).distinct().toList();
	}

	private static Stream<String> held(Diagram diagram, Identified upper) {
		return diagram.edges().stream().filter(e -> e.kind() == Edge.Kind.HOLDS && e.from().equals(upper.getId())).map(Edge::to);
	}

	/** The links of a plan to plans above it; one to an upper plan is left out when a part of that is linked, too. */
	public List<RelatedPlanLink> shownLinks(Plan self) {
		List<String> drawn = OpenFile.of(self).diagram(self, DiagramKind.STRUCTURE).edges().stream()
				.filter(e -> e.kind() == Edge.Kind.HOLDS && e.to().equals(self.getId())).map(Edge::from).toList();
		return self.getRelatedPlanLinks().stream()
				.filter(l -> l.getRelatedPlan() != null && drawn.contains(l.getRelatedPlan().getId())).toList();
	}

	/** The related plans of the municipality that a plan is not linked to yet. */
	public List<RelatedPlan> relatedPlansToLink(EObject self) {
		if (!(self instanceof Plan plan) || !(plan.eContainer() instanceof Municipality municipality))
			return List.of();
		List<RelatedPlan> linked = plan.getRelatedPlanLinks().stream().map(RelatedPlanLink::getRelatedPlan).toList();
		List<RelatedPlan> all = new ArrayList<>();
		municipality.getRelatedPlans().forEach(r -> addAll(r, all));
		all.removeAll(linked);
		return all;
	}

	private static void addAll(RelatedPlan plan, List<RelatedPlan> all) {
		all.add(plan);
		plan.getParts().forEach(p -> addAll(p, all));
	}

	/** The items of the plan that can be listed once more below a plan or theme: all that are not there already. */
	public List<ReformItem> itemsToRepeat(EObject self) {
		Plan plan = PlanStructure.planOf(self).orElse(null);
		if (plan == null || !(self instanceof PlanElement))
			return List.of();
		List<?> here = self instanceof Theme theme ? theme.getEntries() : plan.getEntries();
		return PlanStructure.of(plan).items().stream().filter(
				i -> !here.contains(i) && here.stream().noneMatch(e -> e instanceof RepeatedListing l && l.getItem() == i)).toList();
	}

	private static Optional<Node> node(EObject element) {
		OpenFile file = OpenFile.of(element);
		return plans(element).stream().flatMap(p -> file.node(p, DiagramKind.STRUCTURE, element).stream()).findFirst();
	}

	/** The plan of an element; all plans of the file for what is in none, such as a plan above. */
	static List<Plan> plans(EObject element) {
		Optional<Plan> own = PlanStructure.planOf(element);
		if (own.isPresent())
			return List.of(own.get());
		EObject root = EcoreUtil.getRootContainer(element);
		return root instanceof Municipality municipality ? municipality.getPlans() : List.of();
	}
}
