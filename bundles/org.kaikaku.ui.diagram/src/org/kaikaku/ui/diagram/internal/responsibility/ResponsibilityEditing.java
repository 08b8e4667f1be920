package org.kaikaku.ui.diagram.internal.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.kaikaku.diagram.Bar;
import org.kaikaku.diagram.Edge;
import org.kaikaku.diagram.Node;
import org.kaikaku.model.edit.Connections;
import org.kaikaku.model.reformplan.Assignment;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.ui.diagram.internal.Words;
import org.kaikaku.ui.diagram.internal.items.ItemEditing;
import org.kaikaku.ui.diagram.internal.items.Removal;
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
		if (department.isEmpty() || item.isEmpty())
			return Optional.empty();
		Command command = SUPPORTS.equals(tool) ? connections().support(department.get(), item.get())
				: connections().assign(department.get(), item.get());
		return Optional.ofNullable(command).map(c -> Change.of(c, Words.of("edit.assign")));
	}

	private Connections connections() {
		return new Connections(host.session().edits());
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
		Optional<Command> command = beginning
				? element(to, Department.class).map(d -> connections().reassign(assignment, d))
				: element(to, ReformItem.class).map(i -> connections().reassign(assignment, i));
		return command.map(c -> Change.of(c, Words.of("edit.assign")));
	}

	/** Lines are taken away; items are deleted. Departments belong to the organisation and stay. */
	@Override
	public Optional<Change> delete(List<Node> boxes, List<Edge> edges, List<Bar> bars) {
		List<EObject> gone = new ArrayList<>(entriesOf(boxes));
		edges.forEach(e -> assignment(e).ifPresent(gone::add));
		return gone.isEmpty() ? Optional.empty()
				: Optional.of(Change.of(Removal.of(host.session(), gone), Words.of(boxes.isEmpty() ? "edit.unassign" : "edit.delete")));
	}
}
