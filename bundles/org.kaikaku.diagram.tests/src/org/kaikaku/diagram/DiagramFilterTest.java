package org.kaikaku.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaikaku.diagram.layout.Layouts;
import org.kaikaku.diagram.text.GothicFont;

class DiagramFilterTest {
	@TempDir
	private Path folder;

	private Diagram diagram(DiagramKind kind) throws IOException {
		return Pictures.diagram(Pictures.toride(folder), kind);
	}

	private static List<String> items(Diagram diagram) {
		return diagram.nodes().stream().filter(n -> n.kind() == Node.Kind.ITEM).map(Node::elementId).toList();
	}

	@Test
	void withoutFilterTheDiagramIsTheSame() throws IOException {
		Diagram diagram = diagram(DiagramKind.STRUCTURE);
		assertSame(diagram, DiagramFilter.of(diagram, null, Set.of(), Locale.JAPANESE));
	}

	@ParameterizedTest
	@EnumSource(DiagramKind.class)
	void whatIsLeftOutLeavesNoEmptyLaneAndNoLooseLine(DiagramKind kind) throws IOException {
		if (diagram(kind).nodes().stream().noneMatch(n -> "item-11".equals(n.elementId())))
			return;
		Diagram some = DiagramFilter.of(diagram(kind), n -> "item-11".equals(n.elementId()), Set.of(), Locale.JAPANESE);
		assertEquals(List.of("item-11"), items(some));
		Set<String> ids = Set.copyOf(some.nodes().stream().map(Node::id).toList());
		for (Edge edge : some.edges()) {
			assertTrue(edge.from() == null || ids.contains(edge.from()), edge.id());
			assertTrue(edge.to() == null || ids.contains(edge.to()), edge.id());
		}
		for (Node node : some.nodes()) {
			assertTrue(node.parent() == null || ids.contains(node.parent()), node.id());
			assertFalse(node.isLane() && node.column() == 1 && some.children(node.id()).isEmpty(), node.id());
		}
		assertTrue(Layouts.of(some, GothicFont.INSTANCE).height() > 0);
	}

	@Test
	void onlyDepartmentsWithALineToAShownItemAndThoseAboveThemAreShown() throws IOException {
		Diagram some = DiagramFilter.of(diagram(DiagramKind.RESPONSIBILITY), n -> "item-11".equals(n.elementId()), Set.of(), Locale.JAPANESE);
		assertEquals(List.of("納税課"), some.nodes().stream().filter(n -> n.kind() == Node.Kind.DEPARTMENT).map(Node::name).toList());
	}

	@Test
	void aFoldedLaneTellsHowMuchIsInItAndTakesItsLines() throws IOException {
		Diagram folded = DiagramFilter.of(diagram(DiagramKind.RESPONSIBILITY), null, Set.of("theme-2"), Locale.JAPANESE);
		assertEquals("歳入の確保（3）", folded.node("theme-2").orElseThrow().name());
		assertFalse(folded.node("item-11").isPresent());
		List<Edge> lines = folded.edges().stream().filter(e -> "theme-2".equals(e.to())).toList();
		assertEquals(3, lines.size());
		assertTrue(Layouts.of(folded, GothicFont.INSTANCE).lines().containsKey(lines.get(0).id()));
	}

	@Test
	void aFoldedItemOfTheScheduleHidesItsActivities() throws IOException {
		Diagram whole = diagram(DiagramKind.SCHEDULE);
		Diagram folded = DiagramFilter.of(whole, null, Set.of("item-01"), Locale.JAPANESE);
		assertEquals(whole.children("item-01").size(), whole.nodes().size() - folded.nodes().size());
		assertTrue(folded.node("item-01").orElseThrow().name().endsWith("（" + whole.children("item-01").size() + "）"));
	}

	@Test
	void departmentsWithoutItemsAreShownOnDemand() throws IOException {
		Diagram few = diagram(DiagramKind.RESPONSIBILITY);
		Diagram all = Diagrams.of(Pictures.toride(folder), DiagramKind.RESPONSIBILITY, DiagramOptions.of(Locale.JAPANESE).withEveryone(true));
		assertTrue(all.nodes().size() > few.nodes().size());
	}
}
