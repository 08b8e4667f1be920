package org.kaikaku.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.core.testing.SyntheticPlans;
import org.kaikaku.diagram.drawing.Drawing;
import org.kaikaku.diagram.drawing.Shape;
import org.kaikaku.diagram.layout.Layout;
import org.kaikaku.diagram.layout.Layouts;
import org.kaikaku.diagram.layout.Point;
import org.kaikaku.diagram.layout.Rect;
import org.kaikaku.diagram.text.GothicFont;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;

class GeometryTest {
	@TempDir
	Path folder;

	static List<Arguments> pictures() {
		List<Arguments> pictures = new ArrayList<>();
		for (String plan : List.of("toride", "umibe", "kirigaoka", "synthetic"))
			for (DiagramKind kind : DiagramKind.values())
				pictures.add(Arguments.of(plan, kind));
		return pictures;
	}

	private Plan plan(String name) throws IOException {
		return switch (name) {
		case "toride" -> Pictures.toride(folder);
		case "synthetic" -> SyntheticPlans.municipalityWithPredecessor(3, 40, 5).getPlans().get(0);
		default -> Pictures.city(folder, name);
		};
	}

	@ParameterizedTest
	@MethodSource("pictures")
	void boxesLieInTheirLanesAndNeverOnEachOther(String name, DiagramKind kind) throws IOException {
		Diagram diagram = Pictures.diagram(plan(name), kind);
		Layout layout = Pictures.layout(diagram);
		List<Node> nodes = diagram.nodes();
		for (int i = 0; i < nodes.size(); i++) {
			Rect box = layout.boxes().get(nodes.get(i).id());
			assertTrue(new Rect(0, 0, layout.width(), layout.height()).contains(box), nodes.get(i).id());
			for (int k = i + 1; k < nodes.size(); k++)
				if (!isWithin(diagram, nodes.get(k), nodes.get(i)))
					assertFalse(box.overlaps(layout.boxes().get(nodes.get(k).id())), nodes.get(i).id() + " / " + nodes.get(k).id());
		}
		for (Node node : nodes)
			if (node.parent() != null && diagram.node(node.parent()).orElseThrow().isLane())
				assertTrue(layout.boxes().get(node.parent()).contains(layout.boxes().get(node.id())), node.id());
	}

	private static boolean isWithin(Diagram diagram, Node inner, Node outer) {
		for (Node n = inner; n.parent() != null; n = diagram.node(n.parent()).orElseThrow())
			if (n.parent().equals(outer.id()))
				return outer.isLane();
		return false;
	}

	@ParameterizedTest
	@MethodSource("pictures")
	void everyItemOfThePlanStandsThereOnce(String name, DiagramKind kind) throws IOException {
		Plan plan = plan(name);
		Diagram diagram = Pictures.diagram(plan, kind);
		for (ReformItem item : PlanStructure.of(plan).items())
			assertEquals(1, diagram.nodes().stream().filter(n -> n.kind() == Node.Kind.ITEM && item.getId().equals(n.elementId())).count(),
					item.getId());
	}

	@ParameterizedTest
	@MethodSource("pictures")
	void linesAreRightAngledAndJoinTheirBoxes(String name, DiagramKind kind) throws IOException {
		Diagram diagram = Pictures.diagram(plan(name), kind);
		Layout layout = Pictures.layout(diagram);
		for (Edge edge : diagram.edges()) {
			List<Point> course = layout.lines().get(edge.id());
			for (int i = 1; i < course.size(); i++) {
				double dx = Math.abs(course.get(i).x() - course.get(i - 1).x());
				double dy = Math.abs(course.get(i).y() - course.get(i - 1).y());
				assertTrue(dx == 0 || dy == 0, edge.id() + " is slanted");
				assertTrue(dx + dy >= 1, edge.id() + " has a kink");
			}
			if (edge.from() != null)
				assertTouches(layout.boxes().get(edge.from()), course.get(0), edge.id());
			if (edge.to() != null)
				assertTouches(layout.boxes().get(edge.to()), course.get(course.size() - 1), edge.id());
		}
	}

	private static void assertTouches(Rect box, Point end, String edge) {
		boolean side = Math.abs(end.x() - box.x()) < 0.01 || Math.abs(end.x() - box.right()) < 0.01;
		boolean level = Math.abs(end.y() - box.y()) < 0.01 || Math.abs(end.y() - box.bottom()) < 0.01;
		assertTrue(side && end.y() >= box.y() && end.y() <= box.bottom() || level && end.x() >= box.x() && end.x() <= box.right(), edge);
	}

	@ParameterizedTest
	@MethodSource("pictures")
	void linesOfTwoBundlesNeverRunOnEachOtherFromTopToBottom(String name, DiagramKind kind) throws IOException {
		Diagram diagram = Pictures.diagram(plan(name), kind);
		Layout layout = Pictures.layout(diagram);
		Map<String, List<Rect>> stretches = new HashMap<>();
		for (Edge edge : diagram.edges()) {
			List<Point> course = layout.lines().get(edge.id());
			for (int i = 1; i < course.size(); i++) {
				Point a = course.get(i - 1);
				Point b = course.get(i);
				if (a.x() == b.x())
					stretches.computeIfAbsent(edge.bundle(), k -> new ArrayList<>())
							.add(new Rect(a.x() - 1, Math.min(a.y(), b.y()), 2, Math.abs(a.y() - b.y())));
			}
		}
		stretches.forEach((one, mine) -> stretches.forEach((other, theirs) -> {
			if (one.compareTo(other) < 0)
				mine.forEach(m -> theirs.forEach(t -> assertFalse(m.overlaps(t), one + " / " + other)));
		}));
	}

	@ParameterizedTest
	@MethodSource("pictures")
	void noTextRunsOverThePictureOrAnotherText(String name, DiagramKind kind) throws IOException {
		Drawing drawing = Pictures.drawing(Pictures.diagram(plan(name), kind));
		List<Shape.Words> words = new ArrayList<>();
		collect(drawing.shapes(), words);
		Rect page = new Rect(0, 0, drawing.width(), drawing.height());
		for (int i = 0; i < words.size(); i++) {
			assertTrue(page.contains(place(words.get(i))), words.get(i).text());
			for (int k = i + 1; k < words.size(); k++)
				assertFalse(place(words.get(i)).overlaps(place(words.get(k))), words.get(i).text() + " / " + words.get(k).text());
		}
	}

	@Test
	void bothDaysOfADepartmentAreWrittenInFull() throws IOException {
		Drawing drawing = Pictures.drawing(Pictures.diagram(Pictures.city(folder, "kirigaoka"), DiagramKind.RESPONSIBILITY));
		List<Shape.Words> words = new ArrayList<>();
		collect(drawing.shapes(), words);
		String all = String.join("", words.stream().map(Shape.Words::text).toList());
		assertTrue(all.contains("平成28(2016)年4月1日設置、平成30(2018)年10月1日廃止"), all);
	}

	private static Rect place(Shape.Words words) {
		return new Rect(words.x(), words.baseline() - words.size() * 0.8, words.width(), words.size() * 0.9);
	}

	private static void collect(List<Shape> shapes, List<Shape.Words> words) {
		for (Shape shape : shapes)
			if (shape instanceof Shape.Group group)
				collect(group.shapes(), words);
			else if (shape instanceof Shape.Words w)
				words.add(w);
	}

	@Test
	void barsLieOverTheirYears() throws IOException {
		Diagram diagram = Pictures.diagram(Pictures.toride(folder), DiagramKind.SCHEDULE);
		Layout layout = Pictures.layout(diagram);
		assertEquals(List.of(2020, 2021, 2022, 2023, 2024), diagram.time().years().stream().map(y -> y.value()).toList());
		Rect first = layout.columns().get(0).place();
		Rect second = layout.columns().get(1).place();
		Rect last = layout.columns().get(4).place();
		Rect introduction = layout.bars().get("item-02-a1").get(0).place();
		assertEquals(first.x(), introduction.x(), 0.01);
		assertEquals(first.right(), introduction.right(), 0.01);
		Rect operation = layout.bars().get("item-02-a2").get(0).place();
		assertEquals(second.x(), operation.x(), 0.01);
		assertEquals(last.right(), operation.right(), 0.01);
	}

	@Test
	void barsOfHalvesAndQuartersLieOverTheirMonths() throws IOException {
		Layout halves = Pictures.layout(Pictures.diagram(Pictures.city(folder, "kirigaoka"), DiagramKind.SCHEDULE));
		Rect year2018 = halves.columns().get(2).place();
		Rect doing = halves.bars().get("i-1-ac1").get(1).place();
		assertEquals(year2018.x() + year2018.width() / 2, doing.right(), 0.01);
		Layout quarters = Pictures.layout(Pictures.diagram(Pictures.city(folder, "umibe"), DiagramKind.SCHEDULE));
		Rect survey = quarters.bars().get("u-1-ac").get(0).place();
		assertEquals(quarters.columns().get(0).place().right() - quarters.columns().get(0).place().width() / 4, survey.x(), 0.01);
		assertEquals(quarters.columns().get(1).place().center(), survey.right(), 0.01);
	}

	@Test
	void aChosenPlaceIsKeptInItsColumnAndLinesFollow() throws IOException {
		Diagram diagram = Pictures.diagram(Pictures.toride(folder), DiagramKind.STRUCTURE);
		Layout layout = Layouts.of(diagram, GothicFont.INSTANCE, Map.of("toride-2020", new Point(900, 600), "gone", new Point(1, 1)));
		Rect plan = layout.boxes().get("toride-2020");
		assertEquals(600, plan.y());
		assertEquals(Layouts.of(diagram, GothicFont.INSTANCE).boxes().get("toride-2020").x(), plan.x());
		Edge edge = diagram.edges().stream().filter(e -> e.from().equals("toride-2020")).findFirst().orElseThrow();
		assertTouches(plan, layout.lines().get(edge.id()).get(0), edge.id());
		assertFalse(layout.boxes().containsKey("gone"));
	}

	@ParameterizedTest
	@EnumSource(value = DiagramKind.class, names = { "STRUCTURE", "RESPONSIBILITY", "LINEAGE" })
	void boxesKeepClearOfOneThatAPersonPlacedWhateverThePlace(DiagramKind kind) throws IOException {
		Diagram diagram = Pictures.diagram(Pictures.toride(folder), kind);
		Layout plain = Layouts.of(diagram, GothicFont.INSTANCE);
		Node box = diagram.nodes().stream().filter(n -> n.parent() != null && n.kind() == Node.Kind.ITEM).skip(2).findFirst().orElseThrow();
		Rect lane = plain.boxes().get(box.parent());
		for (Point at : List.of(new Point(10, 40), new Point(137, 95.5), new Point(-500, -500), new Point(1e9, 400), new Point(220, 1e9))) {
			Layout layout = Layouts.of(diagram, GothicFont.INSTANCE, Map.of(box.id(), at));
			Rect placed = layout.boxes().get(box.id());
			assertTrue(layout.boxes().get(box.parent()).contains(placed), box.id() + " leaves its lane for " + at);
			for (Node other : diagram.nodes())
				if (!other.isLane() && other != box)
					assertFalse(placed.overlaps(layout.boxes().get(other.id())), other.id() + " at " + at);
			assertTrue(layout.height() < plain.height() + 5000);
		}
		Layout kept = Layouts.of(diagram, GothicFont.INSTANCE, Map.of(box.id(), new Point(20, 200)));
		assertEquals(lane.y() + 200, kept.boxes().get(box.id()).y(), 0.01);
	}

	@Test
	void departmentsKeepClearOfOneThatAPersonPlaced() throws IOException {
		Diagram diagram = Pictures.diagram(Pictures.toride(folder), DiagramKind.RESPONSIBILITY);
		List<Node> departments = diagram.nodes().stream().filter(n -> n.column() == 0).toList();
		Rect last = Layouts.of(diagram, GothicFont.INSTANCE).boxes().get(departments.get(departments.size() - 1).id());
		String first = departments.get(0).id();
		Layout layout = Layouts.of(diagram, GothicFont.INSTANCE, Map.of(first, new Point(0, last.y())));
		assertEquals(last.y(), layout.boxes().get(first).y());
		for (Node a : departments)
			for (Node b : departments)
				assertFalse(a != b && layout.boxes().get(a.id()).overlaps(layout.boxes().get(b.id())), a.id() + " " + b.id());
	}
}
