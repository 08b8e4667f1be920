package org.kaikaku.ui.diagram.internal.parts;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.kaikaku.diagram.Diagram;
import org.kaikaku.diagram.Edge;
import org.kaikaku.diagram.Node;
import org.kaikaku.diagram.drawing.Drawing;
import org.kaikaku.diagram.layout.Layout;
import org.kaikaku.diagram.layout.Layout.PlacedBar;
import org.kaikaku.diagram.layout.Rect;

/** A diagram with its layout and drawing, all of the same moment; it never changes. */
public final class Picture {
	private final Diagram diagram;
	private final Layout layout;
	private final Drawing drawing;
	private final Map<String, Node> nodes = new HashMap<>();
	private final Map<String, Edge> edges = new HashMap<>();
	private final Map<String, PlacedBar> bars = new HashMap<>();

	/** What belongs together. */
	public Picture(Diagram diagram, Layout layout, Drawing drawing) {
		this.diagram = diagram;
		this.layout = layout;
		this.drawing = drawing;
		diagram.nodes().forEach(n -> nodes.put(n.id(), n));
		diagram.edges().forEach(e -> edges.put(e.id(), e));
		layout.bars().values().forEach(placed -> placed.forEach(b -> bars.put(b.bar().elementId(), b)));
	}

	/** What is shown. */
	public Diagram diagram() {
		return diagram;
	}

	/** Where it lies. */
	public Layout layout() {
		return layout;
	}

	/** How it looks. */
	public Drawing drawing() {
		return drawing;
	}

	/** The box with an id; null for none. */
	public Node node(String id) {
		return nodes.get(id);
	}

	/** The line with an id; null for none. */
	public Edge edge(String id) {
		return edges.get(id);
	}

	/** The bar of a step of a schedule; null for none. */
	public PlacedBar bar(String elementId) {
		return bars.get(elementId);
	}

	/** The place of a box; null for none. */
	public Rect place(String id) {
		return layout.boxes().get(id);
	}

	/** The box, line or bar that stands for an element, boxes first. */
	public Optional<Object> keyOf(String elementId) {
		if (elementId == null)
			return Optional.empty();
		Optional<Object> box = diagram.nodes().stream().filter(n -> elementId.equals(n.elementId())).findFirst()
				.map(n -> new Keys.Box(n.id()));
		if (box.isPresent())
			return box;
		if (bars.containsKey(elementId))
			return Optional.of(new Keys.Bar(elementId));
		return diagram.edges().stream().filter(e -> elementId.equals(e.elementId())).findFirst().map(e -> new Keys.Line(e.id()));
	}
}
