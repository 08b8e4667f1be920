package org.kaikaku.diagram.drawing;

import java.util.ArrayList;
import java.util.List;

import org.kaikaku.diagram.Diagram;
import org.kaikaku.diagram.Node;
import org.kaikaku.diagram.layout.Layout;
import org.kaikaku.diagram.layout.Rect;

/**
 * Where a drawing is best divided into pages.
 *
 * @param band   what is repeated at the top of each page, such as the head of a table; null for nothing
 * @param starts heights at which pages begin preferably, in pixels of the drawing
 */
public record Cuts(Rect band, List<Double> starts) {
	public Cuts {
		starts = List.copyOf(starts);
	}

	/** Those of a diagram: a page begins with an item or a theme; of a schedule the years are repeated. */
	public static Cuts of(Diagram diagram, Layout layout) {
		return new Cuts(head(layout), starts(diagram, layout));
	}

	/** Those of a sheet of cards, such as charts: between the rows of cards. */
	public static Cuts betweenCards(Drawing drawing) {
		return new Cuts(null, drawing.shapes().stream().filter(Shape.Group.class::isInstance)
				.map(g -> Extent.of(((Shape.Group) g).shapes().get(0)).top()).distinct().toList());
	}

	/** The head of a schedule with its years; null for other pictures. */
	private static Rect head(Layout layout) {
		if (layout.columns().isEmpty())
			return null;
		double top = layout.columns().get(0).place().y();
		double bottom = layout.boxes().values().stream().mapToDouble(Rect::y).min().orElse(top);
		return new Rect(0, top, layout.width(), bottom - top);
	}

	/** Where items and themes begin; a theme takes its first item along. */
	private static List<Double> starts(Diagram diagram, Layout layout) {
		List<Double> starts = new ArrayList<>();
		boolean inLane = false;
		for (Node node : diagram.nodes()) {
			if (node.isLane() || node.kind() == Node.Kind.ITEM && !inLane)
				starts.add(layout.boxes().get(node.id()).y());
			inLane = node.isLane();
		}
		return starts;
	}
}
