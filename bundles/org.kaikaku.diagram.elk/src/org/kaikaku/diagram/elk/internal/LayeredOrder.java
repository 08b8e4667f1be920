package org.kaikaku.diagram.elk.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.kaikaku.diagram.Diagram;
import org.kaikaku.diagram.Edge;
import org.kaikaku.diagram.Node;

/** The order that ELK's layered algorithm gives the boxes of a diagram within their columns, headings above what they hold. */
public final class LayeredOrder {
	private static final double WIDTH = 200;
	private static final double HEIGHT = 20;
	static {
		// No extension registry is asked, so that it works the same in every JVM.
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
	}

	private final Diagram diagram;
	private final BoxTree tree;

	/** For a diagram and what stands below what in it. */
	public LayeredOrder(Diagram diagram, BoxTree tree) {
		this.diagram = diagram;
		this.tree = tree;
	}

	/**
	 * @param seed where the search begins; the same gives the same order
	 * @param tries how many beginnings ELK itself tries
	 */
	public Diagram order(int seed, int tries) {
		ElkNode graph = ElkGraphUtil.createGraph();
		set(graph, seed);
		graph.setProperty(LayeredOptions.THOROUGHNESS, tries);
		Map<String, ElkNode> around = new HashMap<>();
		Map<String, ElkNode> heads = new LinkedHashMap<>();
		for (Node node : diagram.nodes()) {
			String parent = tree.parent(node.id());
			ElkNode outer = parent == null ? graph : around.get(parent);
			ElkNode own = ElkGraphUtil.createNode(outer);
			if (tree.children(node.id()).isEmpty()) {
				own.setDimensions(WIDTH, HEIGHT);
				heads.put(node.id(), own);
				around.put(node.id(), own);
			} else {
				set(own, seed);
				around.put(node.id(), own);
				if (node.isLane()) {
					heads.put(node.id(), own);
				} else {
					ElkNode head = ElkGraphUtil.createNode(own);
					head.setDimensions(WIDTH, HEIGHT);
					heads.put(node.id(), head);
				}
			}
		}
		for (Edge edge : diagram.edges())
			if (edge.from() != null && edge.to() != null && tree.column(edge.from()) != tree.column(edge.to()))
				ElkGraphUtil.createSimpleEdge(heads.get(edge.from()), heads.get(edge.to()));
		new LayeredLayoutProvider().layout(graph, new NullElkProgressMonitor());
		Map<String, Double> heights = new HashMap<>();
		around.forEach((id, node) -> heights.put(id, top(node, graph)));
		return tree.sorted(Comparator.comparingDouble(heights::get));
	}

	private static void set(ElkNode node, int seed) {
		node.setProperty(CoreOptions.RANDOM_SEED, seed);
		node.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
		node.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
		node.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
		node.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.SIMPLE);
	}

	private static double top(ElkNode node, ElkNode graph) {
		double y = 0;
		for (ElkNode n = node; n != graph; n = n.getParent())
			y += n.getY();
		return y;
	}
}
