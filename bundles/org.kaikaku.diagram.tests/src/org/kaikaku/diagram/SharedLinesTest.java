package org.kaikaku.diagram;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaikaku.diagram.drawing.Path.Step;
import org.kaikaku.diagram.drawing.Shape;
import org.kaikaku.diagram.layout.Layout;
import org.kaikaku.diagram.layout.Point;
import org.kaikaku.model.reformplan.Plan;

/** Lines of a bundle share their course, and what they share is painted once. */
class SharedLinesTest {
	/** Rounded corners lie beside the course and over each other at branches. */
	private static final double CORNER = 8;
	@TempDir
	Path folder;

	private record Stretch(Point from, Point to) {
		double length() {
			return Math.hypot(to.x() - from.x(), to.y() - from.y());
		}

		boolean passes(Point p) {
			return p.x() >= Math.min(from.x(), to.x()) - CORNER && p.x() <= Math.max(from.x(), to.x()) + CORNER
					&& p.y() >= Math.min(from.y(), to.y()) - CORNER && p.y() <= Math.max(from.y(), to.y()) + CORNER;
		}
	}

	private static List<Stretch> stretches(List<Point> course) {
		List<Stretch> found = new ArrayList<>();
		for (int i = 1; i < course.size(); i++)
			found.add(new Stretch(course.get(i - 1), course.get(i)));
		return found;
	}

	/** The straight stretches of the lines of a group, without arrows. */
	private static List<Stretch> painted(Shape.Group group) {
		List<Stretch> found = new ArrayList<>();
		for (Shape shape : group.shapes()) {
			Point at = null;
			if (shape instanceof Shape.Outline o && o.ink().fill() == null)
				for (Step step : o.path().steps()) {
					Point next = step instanceof Step.Move m ? new Point(m.x(), m.y()) : step instanceof Step.Line l ? new Point(l.x(), l.y())
							: new Point(((Step.Curve) step).x(), ((Step.Curve) step).y());
					if (step instanceof Step.Line)
						found.add(new Stretch(at, next));
					at = next;
				}
		}
		return found;
	}

	@ParameterizedTest
	@CsvSource({ "toride, LINEAGE", "toride, RESPONSIBILITY", "toride, STRUCTURE", "kirigaoka, RESPONSIBILITY", "umibe, RESPONSIBILITY" })
	void everyLineIsThereAndWhatABundleSharesIsPaintedOnce(String name, DiagramKind kind) throws Exception {
		Plan plan = name.equals("toride") ? Pictures.toride(folder) : Pictures.city(folder, name);
		Diagram diagram = Pictures.diagram(plan, kind);
		Layout layout = Pictures.layout(diagram);
		Map<String, Shape.Group> groups = Pictures.drawing(diagram).shapes().stream().filter(Shape.Group.class::isInstance)
				.map(Shape.Group.class::cast).collect(Collectors.toMap(Shape.Group::id, g -> g));
		Map<String, List<Edge>> bundles = diagram.edges().stream().collect(Collectors.groupingBy(Edge::bundle));
		bundles.forEach((bundle, edges) -> {
			List<Stretch> painted = edges.stream().flatMap(e -> painted(groups.get(e.id())).stream()).toList();
			for (Edge edge : edges)
				for (Stretch wanted : stretches(layout.lines().get(edge.id())))
					for (double share = 0; share <= 1; share += 0.05) {
						Point p = new Point(wanted.from().x() + (wanted.to().x() - wanted.from().x()) * share,
								wanted.from().y() + (wanted.to().y() - wanted.from().y()) * share);
						assertTrue(painted.stream().anyMatch(s -> s.passes(p)), () -> edge.id() + " is broken at " + p);
					}
			double most = new ArrayList<>(edges.stream().flatMap(e -> stretches(layout.lines().get(e.id())).stream()).distinct().toList()).stream()
					.mapToDouble(Stretch::length).sum();
			double all = painted.stream().mapToDouble(Stretch::length).sum();
			assertTrue(all <= most + CORNER * edges.size(), () -> bundle + ": " + all + " px of lines for " + most);
			twice(painted, edges.size(), bundle);
		});
	}

	private static void twice(List<Stretch> painted, int edges, String bundle) {
		double over = 0;
		for (int i = 0; i < painted.size(); i++)
			for (int j = 0; j < i; j++) {
				Stretch a = painted.get(i);
				Stretch b = painted.get(j);
				if (a.from().x() == a.to().x() && b.from().x() == b.to().x() && a.from().x() == b.from().x())
					over += overlap(a.from().y(), a.to().y(), b.from().y(), b.to().y());
				if (a.from().y() == a.to().y() && b.from().y() == b.to().y() && a.from().y() == b.from().y())
					over += overlap(a.from().x(), a.to().x(), b.from().x(), b.to().x());
			}
		double twice = over;
		assertTrue(twice <= CORNER * edges, () -> bundle + ": " + twice + " px lie on each other");
	}

	private static double overlap(double a, double b, double c, double d) {
		return Math.max(0, Math.min(Math.max(a, b), Math.max(c, d)) - Math.max(Math.min(a, b), Math.min(c, d)));
	}
}
