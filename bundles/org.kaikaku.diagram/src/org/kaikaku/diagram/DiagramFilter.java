package org.kaikaku.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.kaikaku.core.text.Texts;

/** A part of a diagram: only some items, or lanes and rows whose content is folded away. Stateless. */
public final class DiagramFilter {
	private final Diagram diagram;
	private final Map<String, Node> nodes = new LinkedHashMap<>();
	private final Set<String> hidden = new HashSet<>();
	private final Map<String, String> inside = new HashMap<>();

	private DiagramFilter(Diagram diagram) {
		this.diagram = diagram;
		diagram.nodes().forEach(n -> nodes.put(n.id(), n));
	}

	/**
	 * The part of a diagram. Lanes and departments that have nothing left to show go, too; lines to what is folded away end at what
	 * hides it.
	 *
	 * @param shows  whether an item or repeated listing is shown; null for all. In a lineage it is asked for the items of the plan
	 *               itself, and those of other plans are shown where they are connected with one of these
	 * @param folded ids of boxes whose content is hidden
	 * @param locale language of the words that tell how much is hidden
	 */
	public static Diagram of(Diagram diagram, Predicate<Node> shows, Set<String> folded, Locale locale) {
		if (shows == null && folded.isEmpty())
			return diagram;
		DiagramFilter filter = new DiagramFilter(diagram);
		if (shows != null)
			filter.hide(shows);
		return filter.result(folded, Texts.of(Diagrams.class, locale));
	}

	private static boolean isItem(Node node) {
		return node.kind() == Node.Kind.ITEM || node.kind() == Node.Kind.REPEATED;
	}

	private void hide(Predicate<Node> shows) {
		boolean lineage = diagram.kind() == DiagramKind.LINEAGE;
		nodes.values().stream().filter(n -> isItem(n) && (!lineage || n.column() == 1) && !shows.test(n)).forEach(n -> hidden.add(n.id()));
		if (lineage)
			nodes.values().stream().filter(n -> n.column() != 1 && (isItem(n) || n.kind() == Node.Kind.UNKNOWN) && !isConnected(n))
					.forEach(n -> hidden.add(n.id()));
		nodes.values().stream().filter(n -> isBelow(n, hidden)).map(Node::id).toList().forEach(hidden::add);
		Set<String> kept = new HashSet<>();
		for (Node node : nodes.values())
			if (isItem(node) && !hidden.contains(node.id()))
				for (Node n = node; n != null; n = n.parent() == null ? null : nodes.get(n.parent()))
					kept.add(n.id());
		nodes.values().stream().filter(n -> n.isLane() && !kept.contains(n.id())).forEach(n -> hidden.add(n.id()));
		hideDepartments();
	}

	private boolean isConnected(Node node) {
		return diagram.edges().stream().anyMatch(e -> e.from() != null && e.to() != null
				&& (e.from().equals(node.id()) && !hidden.contains(e.to()) && nodes.get(e.to()).column() == 1
						|| e.to().equals(node.id()) && !hidden.contains(e.from()) && nodes.get(e.from()).column() == 1));
	}

	private boolean isBelow(Node node, Set<String> above) {
		for (Node n = node; n.parent() != null; n = nodes.get(n.parent()))
			if (above.contains(n.parent()))
				return true;
		return false;
	}

	/** A department is shown when it has a line to a shown item, or stands above one that has. */
	private void hideDepartments() {
		List<Node> departments = nodes.values().stream().filter(n -> n.kind() == Node.Kind.DEPARTMENT).toList();
		Set<String> lined = new HashSet<>();
		diagram.edges().stream().filter(e -> e.kind() == Edge.Kind.LEADS || e.kind() == Edge.Kind.SUPPORTS)
				.filter(e -> !hidden.contains(e.to())).forEach(e -> lined.add(e.from()));
		int needed = 0;
		for (int i = departments.size() - 1; i >= 0; i--) {
			Node department = departments.get(i);
			if (lined.contains(department.id()) || department.depth() < needed)
				needed = department.depth();
			else
				hidden.add(department.id());
		}
	}

	private Diagram result(Set<String> folded, Texts texts) {
		Map<String, Integer> counts = new HashMap<>();
		for (Node node : nodes.values()) {
			Node outermost = null;
			for (Node n = node; n.parent() != null; n = nodes.get(n.parent()))
				if (folded.contains(n.parent()))
					outermost = nodes.get(n.parent());
			if (outermost == null || hidden.contains(node.id()))
				continue;
			inside.put(node.id(), outermost.id());
			if (isItem(node) || node.kind() == Node.Kind.ACTIVITY && !isItem(nodes.get(node.parent())) || outermost.kind() == Node.Kind.ITEM)
				counts.merge(outermost.id(), 1, Integer::sum);
		}
		List<Node> shown = new ArrayList<>();
		for (Node node : nodes.values())
			if (!hidden.contains(node.id()) && !inside.containsKey(node.id()))
				shown.add(counts.containsKey(node.id()) ? folded(node, texts.text("folded", node.name(), counts.get(node.id()))) : node);
		return new Diagram(diagram.kind(), diagram.title(), diagram.subtitle(), diagram.description(), shown, edges(), diagram.legend(),
				diagram.time());
	}

	private static Node folded(Node node, String name) {
		return new Node(node.id(), node.elementId(), node.kind(), node.parent(), node.column(), node.depth(), node.number(), name,
				node.note(), node.tag(), node.marks(), node.state(), node.finding(), node.load(), node.bars(), node.tooltip(), node.place());
	}

	private List<Edge> edges() {
		Map<String, Edge> shown = new LinkedHashMap<>();
		for (Edge edge : diagram.edges()) {
			if (hidden.contains(edge.from()) || hidden.contains(edge.to()))
				continue;
			String from = inside.getOrDefault(edge.from(), edge.from());
			String to = inside.getOrDefault(edge.to(), edge.to());
			boolean moved = from != null && !from.equals(edge.from()) || to != null && !to.equals(edge.to());
			if (moved && (from == null || to == null || from.equals(to)))
				continue;
			Edge kept = moved ? new Edge(edge.id(), edge.elementId(), edge.kind(), edge.bundle(), from, to, edge.tooltip()) : edge;
			shown.putIfAbsent(moved ? edge.kind() + "\n" + from + "\n" + to : edge.id(), kept);
		}
		return List.copyOf(shown.values());
	}
}
