package org.kaikaku.ui.diagram.internal.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.kaikaku.core.io.ElementIds;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.diagram.Bar;
import org.kaikaku.diagram.Edge;
import org.kaikaku.diagram.Node;
import org.kaikaku.diagram.layout.Point;
import org.kaikaku.model.reformplan.Lineage;
import org.kaikaku.model.reformplan.LineageEnd;
import org.kaikaku.model.reformplan.LineageKind;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.ReformplanFactory;
import org.kaikaku.model.reformplan.ReformplanPackage.Literals;
import org.kaikaku.ui.diagram.internal.Words;
import org.kaikaku.ui.diagram.internal.items.ItemEditing;
import org.kaikaku.ui.diagram.internal.items.Removal;
import org.kaikaku.ui.diagram.internal.parts.Change;
import org.kaikaku.ui.diagram.internal.parts.Host;

/**
 * What people can do on the lineage map: record by a line what was continued. A further line to the same item makes a merger of it,
 * a further line from the same item a split. The plan that the later item is in keeps the record, as far as this file holds it.
 */
public final class LineageEditing extends ItemEditing {
	private static final String CONTINUED = "continued";
	private static final String CHANGED = "changed";
	private static final String NEW = "new";
	private static final String COMPLETED = "completed";
	private static final String DROPPED = "dropped";

	/** For a page. */
	public LineageEditing(Host host) {
		super(host);
	}

	@Override
	public List<Tool> tools() {
		return List.of(itemTool(), tool(NEW, "circle-plus", false), tool(COMPLETED, "circle-check", false), tool(DROPPED, "circle-x", false),
				tool(CONTINUED, "move-right", true), tool(CHANGED, "spline", true));
	}

	private static Tool tool(String id, String icon, boolean line) {
		return new Tool(id, Words.of("tool." + id), Words.of("tool." + id + ".tip"), icon, line);
	}

	private static boolean isEnd(Node box) {
		return box.kind() == Node.Kind.ITEM || box.kind() == Node.Kind.THEME && !box.name().isEmpty() || box.kind() == Node.Kind.UNKNOWN;
	}

	/** The plan of this file that keeps the records of what came into a column. */
	private Optional<Plan> keeper(int column) {
		Plan found = column == 1 ? host.plan() : host.picture().diagram().nodes().stream()
				.filter(n -> n.column() == column && n.kind() == Node.Kind.PLAN).findFirst().flatMap(n -> host.element(n.elementId()))
				.filter(Plan.class::isInstance).map(Plan.class::cast).orElse(null);
		return Optional.ofNullable(found).filter(p -> p.eResource() == host.session().file().resource());
	}

	@Override
	public boolean begins(String tool, Node from) {
		return isEnd(from) && keeper(from.column() + 1).isPresent();
	}

	@Override
	public Optional<Change> connect(String tool, Node from, Node to) {
		if (!begins(tool, from) || to.column() != from.column() + 1 || to.kind() != Node.Kind.ITEM && !to.isLane()
				|| host.element(to.elementId()).filter(PlanElement.class::isInstance).isEmpty())
			return Optional.empty();
		Plan keeper = keeper(to.column()).orElseThrow();
		boolean known = host.picture().diagram().edges().stream().anyMatch(e -> from.id().equals(e.from()) && to.id().equals(e.to()));
		if (known)
			return Optional.empty();
		Lineage into = existing(e -> to.id().equals(e.to()) && e.from() != null, LineageKind.SPLIT).orElse(null);
		Lineage outOf = existing(e -> from.id().equals(e.from()) && e.to() != null && from.kind() != Node.Kind.UNKNOWN, LineageKind.MERGED)
				.orElse(null);
		CompoundCommand all = new CompoundCommand();
		if (into != null && from.kind() != Node.Kind.UNKNOWN) {
			all.append(add(into, Literals.LINEAGE__FROM, end(from, into)));
			all.append(kind(into, LineageKind.MERGED));
			return Optional.of(Change.of(all, Words.of("edit.merge")));
		}
		if (outOf != null) {
			all.append(add(outOf, Literals.LINEAGE__TO, end(to, outOf)));
			all.append(kind(outOf, LineageKind.SPLIT));
			return Optional.of(Change.of(all, Words.of("edit.split")));
		}
		return Optional.of(Change.of(record(keeper, CHANGED.equals(tool) ? LineageKind.CHANGED
				: from.kind() == Node.Kind.UNKNOWN ? LineageKind.UNKNOWN : LineageKind.CONTINUED, from, to), Words.of("edit.continue")));
	}

	/** A record of this file that has a line, unless it is of a kind that takes no further line there. */
	private Optional<Lineage> existing(java.util.function.Predicate<Edge> line, LineageKind except) {
		return host.picture().diagram().edges().stream().filter(line).map(this::lineage).flatMap(Optional::stream)
				.filter(l -> l.getKind() != except && l.getKind() != LineageKind.UNKNOWN).findFirst();
	}

	private Optional<Lineage> lineage(Edge edge) {
		return host.element(edge.elementId()).filter(e -> e instanceof Lineage && e.eResource() == host.session().file().resource())
				.map(Lineage.class::cast);
	}

	private Command record(Plan keeper, LineageKind kind, Node from, Node to) {
		Lineage made = ReformplanFactory.eINSTANCE.createLineage();
		made.setKind(kind);
		ElementIds.renew(made, keeper);
		if (from != null)
			made.getFrom().add(end(from, keeper));
		if (to != null)
			made.getTo().add(end(to, keeper));
		return AddCommand.create(host.session().domain(), keeper, Literals.PLAN__LINEAGES, made);
	}

	/** An end as well as it is known: the element with its name of now, a name only, or the statement that it is unknown. */
	private LineageEnd end(Node box, EObject near) {
		LineageEnd end = ReformplanFactory.eINSTANCE.createLineageEnd();
		EObject element = host.element(box.elementId()).orElse(null);
		if (element instanceof PlanElement known) {
			end.setElement(known);
			if (known.eResource() != host.session().file().resource()) {
				// So that the record says something where the other file is not at hand.
				end.setNumber(known.getNumber());
				end.setName(known.getName());
			}
		} else if (element instanceof LineageEnd named) {
			end.setNumber(named.getNumber());
			end.setName(named.getName());
			end.getUnknown().addAll(named.getUnknown());
		} else {
			end.getUnknown().add(Literals.LINEAGE_END__ELEMENT.getName());
		}
		ElementIds.renew(end, near);
		return end;
	}

	private Command add(Lineage lineage, org.eclipse.emf.ecore.EReference feature, LineageEnd end) {
		return AddCommand.create(host.session().domain(), lineage, feature, end);
	}

	private Command kind(Lineage lineage, LineageKind kind) {
		return host.session().edits().set(lineage, Literals.LINEAGE__KIND, kind);
	}

	@Override
	public Optional<Change> create(String tool, Node target, Point at) {
		LineageKind kind = switch (tool) {
		case NEW -> LineageKind.NEW;
		case COMPLETED -> LineageKind.COMPLETED;
		case DROPPED -> LineageKind.DROPPED;
		default -> null;
		};
		if (kind == null)
			return target != null && target.column() != 1 ? Optional.empty() : super.create(tool, target, at);
		if (target == null || target.kind() != Node.Kind.ITEM)
			return Optional.empty();
		boolean comes = kind == LineageKind.NEW;
		Optional<Plan> keeper = keeper(comes ? target.column() : target.column() + 1);
		boolean said = host.picture().diagram().edges().stream().anyMatch(e -> target.id().equals(comes ? e.to() : e.from()));
		return said ? Optional.empty() : keeper.map(k -> Change.of(record(k, kind, comes ? null : target, comes ? target : null),
				Words.of("edit.record", Words.of("tool." + tool))));
	}

	@Override
	public Optional<Change> reconnect(Edge edge, boolean beginning, Node to) {
		Lineage lineage = lineage(edge).orElse(null);
		String other = beginning ? edge.to() : edge.from();
		Node fixed = other == null ? null : host.picture().node(other);
		if (lineage == null || !isEnd(to) || fixed == null || to.column() != fixed.column() + (beginning ? -1 : 1)
				|| to.id().equals(beginning ? edge.from() : edge.to()))
			return Optional.empty();
		LineageEnd old = end(lineage, beginning ? edge.from() : edge.to(), beginning).orElse(null);
		PlanElement wanted = host.element(to.elementId()).filter(PlanElement.class::isInstance).map(PlanElement.class::cast).orElse(null);
		if (old == null || wanted == null)
			return Optional.empty();
		boolean foreign = wanted.eResource() != host.session().file().resource();
		CompoundCommand all = new CompoundCommand();
		all.append(host.session().edits().set(old, Literals.LINEAGE_END__ELEMENT, wanted));
		all.append(host.session().edits().set(old, Literals.LINEAGE_END__NUMBER, foreign ? wanted.getNumber() : null));
		all.append(host.session().edits().set(old, Literals.LINEAGE_END__NAME, foreign ? wanted.getName() : null));
		return Optional.of(Change.of(all, Words.of("edit.continue")));
	}

	/** The end of a record that a box stands for. */
	private Optional<LineageEnd> end(Lineage lineage, String box, boolean from) {
		Node node = host.picture().node(box);
		List<LineageEnd> ends = from ? lineage.getFrom() : lineage.getTo();
		return ends.stream().filter(e -> e.getId().equals(node.elementId()) || e.getElement() != null && e.getElement().getId().equals(node.elementId())
				|| node.kind() == Node.Kind.UNKNOWN && PlanStructure.isUnknown(e, Literals.LINEAGE_END__ELEMENT.getName())).findFirst();
	}

	/** A line of several takes its end along; the last one takes the record. */
	@Override
	public Optional<Change> delete(List<Node> boxes, List<Edge> edges, List<Bar> bars) {
		List<EObject> gone = new ArrayList<>(entriesOf(boxes));
		CompoundCommand kinds = new CompoundCommand();
		for (Edge edge : edges) {
			Lineage lineage = lineage(edge).orElse(null);
			if (lineage == null)
				continue;
			boolean many = lineage.getFrom().size() > 1 || lineage.getTo().size() > 1;
			boolean byFrom = lineage.getFrom().size() > 1;
			Optional<LineageEnd> end = many ? end(lineage, byFrom ? edge.from() : edge.to(), byFrom) : Optional.empty();
			gone.add(end.isPresent() ? end.get() : lineage);
			if (end.isPresent() && (byFrom ? lineage.getFrom() : lineage.getTo()).size() == 2 && (lineage.getKind() == LineageKind.MERGED || lineage.getKind() == LineageKind.SPLIT))
				kinds.append(kind(lineage, LineageKind.CONTINUED));
		}
		if (gone.isEmpty())
			return Optional.empty();
		CompoundCommand all = new CompoundCommand();
		all.append(Removal.of(host.session(), gone));
		if (!kinds.isEmpty())
			all.append(kinds);
		return Optional.of(Change.of(all.unwrap(), Words.of("edit.delete")));
	}
}
