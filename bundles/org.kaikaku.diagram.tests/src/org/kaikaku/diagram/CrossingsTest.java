package org.kaikaku.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaikaku.diagram.layout.Crossings;
import org.kaikaku.diagram.layout.Layout;
import org.kaikaku.diagram.layout.Point;

class CrossingsTest {
	private static final List<Point> ACROSS = List.of(new Point(0, 50), new Point(100, 50));
	private static final List<Point> DOWN = List.of(new Point(40, 0), new Point(40, 90));
	@TempDir
	Path folder;

	private static int crossings(Map<String, List<Point>> lines) {
		List<Edge> edges = new ArrayList<>();
		lines.keySet().forEach(id -> edges.add(new Edge(id, null, Edge.Kind.LEADS, id.substring(0, 1), null, null, "")));
		return Crossings.of(new Diagram(DiagramKind.LINEAGE, "", "", "", List.of(), edges, List.of(), null),
				new Layout(100, 100, Map.of(), lines, Map.of(), List.of(), new Layout.Titles(0, 0, 0, List.of())));
	}

	@Test
	void twoLinesThatCrossAreCountedOnce() {
		assertEquals(1, crossings(Map.of("a", ACROSS, "b", DOWN)));
	}

	@Test
	void linesThatOnlyTouchDoNotCross() {
		assertEquals(0, crossings(Map.of("a", ACROSS, "b", List.of(new Point(40, 0), new Point(40, 50)))));
		assertEquals(0, crossings(Map.of("a", ACROSS, "b", List.of(new Point(100, 0), new Point(100, 90)))));
	}

	@Test
	void linesOfOneBundleThatShareTheirCourseCountAsOne() {
		Map<String, List<Point>> lines = new TreeMap<>(Map.of("b", DOWN));
		lines.put("a1", List.of(new Point(0, 50), new Point(60, 50), new Point(60, 10), new Point(100, 10)));
		lines.put("a2", List.of(new Point(0, 50), new Point(70, 50), new Point(70, 90), new Point(100, 90)));
		assertEquals(1, crossings(lines));
	}

	@Test
	void linesOfOneBundleDoNotCrossEachOther() {
		assertEquals(0, crossings(Map.of("a1", ACROSS, "a2", DOWN)));
	}

	/** With tracks given from the left, as they came, it was 104 and 25. */
	@ParameterizedTest
	@CsvSource({ "RESPONSIBILITY, 36", "LINEAGE, 4", "STRUCTURE, 0" })
	void linesOfTheRealPlanCrossNoOftenerThanTheOrderOfThePlanDemands(DiagramKind kind, int most) throws IOException {
		Diagram diagram = Pictures.diagram(Pictures.toride(folder), kind);
		int crossings = Crossings.of(diagram, Pictures.layout(diagram));
		assertTrue(crossings <= most, crossings + " crossings");
	}
}
