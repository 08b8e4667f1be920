package org.kaikaku.diagram.drawing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.kaikaku.diagram.Bar;
import org.kaikaku.diagram.Diagram;
import org.kaikaku.diagram.Diagram.LegendEntry;
import org.kaikaku.diagram.DiagramKind;
import org.kaikaku.diagram.Edge;
import org.kaikaku.diagram.Node;
import org.kaikaku.diagram.layout.BoxStyle;
import org.kaikaku.diagram.layout.Layout;
import org.kaikaku.diagram.layout.Layout.PlacedBar;
import org.kaikaku.diagram.layout.Point;
import org.kaikaku.diagram.layout.Rect;
import org.kaikaku.diagram.text.TextMeasure;

/** Draws a laid-out diagram. */
public final class DiagramDrawing {
	private static final double SAMPLE = 32;
	private final Diagram diagram;
	private final Layout layout;
	private final BoxStyle style;
	private final Map<String, Node> nodes = new HashMap<>();

	private DiagramDrawing(Diagram diagram, Layout layout, TextMeasure measure) {
		this.diagram = diagram;
		this.layout = layout;
		style = new BoxStyle(measure);
		diagram.nodes().forEach(n -> nodes.put(n.id(), n));
	}

	/**
	 * The drawing.
	 *
	 * @param layout  of this diagram, made with the same measure
	 * @param locale  the language of the diagram's words
	 */
	public static Drawing of(Diagram diagram, Layout layout, TextMeasure measure, Locale locale) {
		return new DiagramDrawing(diagram, layout, measure).draw(locale);
	}

	private Drawing draw(Locale locale) {
		Pen pen = new Pen(style.measure());
		pen.outline(Path.box(new Rect(0, 0, layout.width(), layout.height()), 0), Ink.filled(Palette.PAPER));
		titles(pen);
		if (diagram.kind() == DiagramKind.SCHEDULE) {
			new SchedulePainter(diagram, layout, style).paint(pen);
		} else {
			lanes(pen);
			lines(pen);
			BoxPainter painter = new BoxPainter(style);
			diagram.nodes().stream().filter(n -> !n.isLane())
					.forEach(n -> pen.shapes.add(painter.paint(n, layout.boxes().get(n.id()))));
		}
		legend(pen);
		return new Drawing(layout.width(), layout.height(), locale.getLanguage(), diagram.title(), diagram.description(), pen.shapes);
	}

	private void titles(Pen pen) {
		double x = layout.titles().margin();
		double y = layout.titles().title();
		pen.words(x, y - BoxStyle.TITLE * 0.36, diagram.title(), BoxStyle.TITLE, true, Palette.TEXT);
		pen.words(x, y + 15, diagram.subtitle(), BoxStyle.NAME, false, Palette.QUIET);
	}

	private void lanes(Pen pen) {
		BoxPainter painter = new BoxPainter(style);
		for (Node node : diagram.nodes()) {
			if (!node.isLane())
				continue;
			int depth = 0;
			for (Node n = node; n.parent() != null; n = nodes.get(n.parent()))
				depth++;
			pen.shapes.add(painter.lane(node, layout.boxes().get(node.id()), node.place(), depth));
		}
	}

	private void lines(Pen pen) {
		LinePainter painter = new LinePainter(style.measure());
		SharedCourses shared = new SharedCourses(diagram.edges(), layout.lines(), LinePainter.RADIUS);
		BundleColors colors = new BundleColors(diagram.edges(), layout.lines(), Palette.BUNDLE_COUNT);
		for (Edge edge : diagram.edges())
			pen.shapes.add(painter.paint(edge, layout.lines().get(edge.id()), shared.of(edge), colors.of(edge)));
	}

	private void legend(Pen pen) {
		for (int i = 0; i < diagram.legend().size(); i++) {
			Point at = layout.titles().legend().get(i);
			LegendEntry entry = diagram.legend().get(i);
			sample(pen, entry, at);
			pen.words(at.x() + style.signWidth(entry) + 6, at.y(), entry.text(), BoxStyle.NAME - 1, false, Palette.QUIET);
		}
	}

	private void sample(Pen pen, LegendEntry entry, Point at) {
		Rect place = new Rect(at.x(), at.y() - BoxStyle.BAR / 2, SAMPLE, BoxStyle.BAR);
		if (entry.mark() != null)
			new BoxPainter(style).mark(pen, at.x() + style.markWidth(entry.mark()) / 2, at.y(), entry.mark());
		else if (entry.line() != null)
			sampleLine(pen, entry, List.of(new Point(at.x() + 4, at.y()), new Point(at.x() + SAMPLE - 4, at.y())));
		else if (entry.state() != null)
			pen.outline(Path.box(place, 4), Ink.box(Palette.PAPER, Palette.BORDER, Palette.border(entry.state())));
		else if (entry.bar() == null)
			pen.finding(at.x() + SAMPLE - 10, at.y() - 7);
		else
			SchedulePainter.drawBar(pen, sampleBar(entry.bar(), place));
	}

	private void sampleLine(Pen pen, LegendEntry entry, List<Point> course) {
		new LinePainter(style.measure()).draw(pen, entry.line(), course, List.of(course), 0);
	}

	private static PlacedBar sampleBar(Bar bar, Rect place) {
		return new PlacedBar(bar, place, 0, false, false);
	}
}
