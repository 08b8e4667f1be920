package org.kaikaku.diagram.elk.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kaikaku.diagram.Diagram;
import org.kaikaku.diagram.Node;

/** What stands below what in a diagram: boxes in lanes, and departments below the ones that they belong to. */
public final class BoxTree {
	private final Diagram diagram;
	private final Map<String, Node> nodes = new LinkedHashMap<>();
	private final Map<String, String> parents = new HashMap<>();
	private final Map<String, List<Node>> children = new LinkedHashMap<>();

	/** Of a diagram, whose boxes follow those that they belong to. */
	public BoxTree(Diagram diagram) {
		this.diagram = diagram;
		List<Node> above = new ArrayList<>();
		for (Node node : diagram.nodes()) {
			nodes.put(node.id(), node);
			String parent = node.parent();
			if (node.kind() == Node.Kind.DEPARTMENT) {
				while (!above.isEmpty() && above.get(above.size() - 1).depth() >= node.depth())
					above.remove(above.size() - 1);
				parent = above.isEmpty() ? null : above.get(above.size() - 1).id();
				above.add(node);
			}
			parents.put(node.id(), parent);
			children.computeIfAbsent(parent, k -> new ArrayList<>()).add(node);
		}
	}

	/** The box that a box belongs to; null for none. */
	public String parent(String id) {
		return parents.get(id);
	}

	/** What belongs to a box, in order; for null what belongs to none. */
	public List<Node> children(String id) {
		return children.getOrDefault(id, List.of());
	}

	/** The column of a box. */
	public int column(String id) {
		return nodes.get(id).column();
	}

	/** The diagram with its boxes in another order, each still behind the one that it belongs to, columns as they were. */
	public Diagram sorted(Comparator<String> order) {
		List<Node> all = new ArrayList<>();
		add(null, order, all);
		return new Diagram(diagram.kind(), diagram.title(), diagram.subtitle(), diagram.description(), all, diagram.edges(),
				diagram.legend(), diagram.time());
	}

	private void add(String parent, Comparator<String> order, List<Node> all) {
		children(parent).stream().sorted(Comparator.comparingInt(Node::column).thenComparing(Node::id, order)).forEach(n -> {
			all.add(n);
			add(n.id(), order, all);
		});
	}
}
