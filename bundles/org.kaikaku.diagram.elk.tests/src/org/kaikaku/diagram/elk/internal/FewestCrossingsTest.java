package org.kaikaku.diagram.elk.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.core.testing.SyntheticPlans;
import org.kaikaku.diagram.Diagram;
import org.kaikaku.diagram.DiagramKind;
import org.kaikaku.diagram.DiagramOptions;
import org.kaikaku.diagram.Diagrams;
import org.kaikaku.diagram.Node;
import org.kaikaku.diagram.layout.Crossings;
import org.kaikaku.diagram.layout.Layout;
import org.kaikaku.diagram.layout.Layouts;
import org.kaikaku.diagram.layout.Point;
import org.kaikaku.diagram.layout.Rect;
import org.kaikaku.diagram.text.GothicFont;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.samples.Samples;

class FewestCrossingsTest {
	@TempDir
	Path folder;

	static List<Arguments> pictures() {
		List<Arguments> pictures = new ArrayList<>();
		for (String plan : List.of("toride-2020", "toride-2016", "umibe", "kirigaoka", "synthetic"))
			for (DiagramKind kind : List.of(DiagramKind.RESPONSIBILITY, DiagramKind.LINEAGE))
				pictures.add(Arguments.of(plan, kind));
		return pictures;
	}

	private Diagram diagram(String name, DiagramKind kind) throws IOException {
		return Diagrams.of(plan(name), kind, DiagramOptions.of(Locale.JAPANESE));
	}

	private Plan plan(String name) throws IOException {
		if (name.equals("synthetic"))
			return SyntheticPlans.municipalityWithPredecessor(3, 40, 5).getPlans().get(0);
		Path file = folder.resolve(name + ".reformplan");
		if (name.startsWith("toride"))
			Samples.copyTo(folder);
		else
			try (InputStream in = SyntheticPlans.class.getResourceAsStream("/testdata/cities/" + name + ".reformplan")) {
				Files.copy(in, file);
			}
		return new PlanFiles(Locale.JAPANESE).open(file).municipality().getPlans().get(0);
	}

	private static Diagram arranged(Diagram diagram) {
		return new FewestCrossings().arrange(diagram, GothicFont.INSTANCE);
	}

	private static int crossings(Diagram diagram) {
		return Crossings.of(diagram, Layouts.of(diagram, GothicFont.INSTANCE));
	}

	private static List<String> ids(Diagram diagram) {
		return diagram.nodes().stream().map(Node::id).toList();
	}

	@ParameterizedTest
	@MethodSource("pictures")
	void linesNeverCrossMoreOftenThanInTheOrderOfThePlan(String name, DiagramKind kind) throws IOException {
		Diagram diagram = diagram(name, kind);
		assertTrue(crossings(arranged(diagram)) <= crossings(diagram));
	}

	@Test
	void linesOfTheRealResponsibilityMapHardlyCross() throws IOException {
		Diagram diagram = diagram("toride-2020", DiagramKind.RESPONSIBILITY);
		int plan = crossings(diagram);
		int fewest = crossings(arranged(diagram));
		assertTrue(plan >= 30 && fewest <= 3, plan + " and " + fewest);
	}

	@ParameterizedTest
	@MethodSource("pictures")
	void everyBoxStaysInItsColumnAndBehindTheOneThatItBelongsTo(String name, DiagramKind kind) throws IOException {
		Diagram diagram = diagram(name, kind);
		Diagram arranged = arranged(diagram);
		assertEquals(new HashSet<>(diagram.nodes()), new HashSet<>(arranged.nodes()));
		assertEquals(diagram.nodes().size(), arranged.nodes().size());
		assertEquals(diagram.edges(), arranged.edges());
		BoxTree before = new BoxTree(diagram);
		BoxTree after = new BoxTree(arranged);
		for (String id : ids(diagram))
			assertEquals(before.parent(id), after.parent(id), id);
		for (Node node : arranged.nodes())
			if (after.parent(node.id()) != null)
				assertTrue(ids(arranged).indexOf(after.parent(node.id())) < ids(arranged).indexOf(node.id()), node.id());
		Layout layout = Layouts.of(arranged, GothicFont.INSTANCE);
		for (Node node : arranged.nodes())
			if (node.parent() != null)
				assertTrue(layout.boxes().get(node.parent()).contains(layout.boxes().get(node.id())), node.id());
	}

	/** Objects of another run lie elsewhere in memory, and so do those of another round. */
	@ParameterizedTest
	@MethodSource("pictures")
	void theSamePlanGivesTheSameOrderInEveryRun(String name, DiagramKind kind) throws IOException {
		Diagram diagram = diagram(name, kind);
		List<String> first = ids(arranged(diagram));
		for (int round = 0; round < 2; round++)
			assertEquals(first, ids(arranged(diagram)));
		for (int seed = 1; seed <= 8; seed++) {
			List<String> proposal = ids(new LayeredOrder(diagram, new BoxTree(diagram)).order(seed, 7));
			assertEquals(proposal, ids(new LayeredOrder(diagram, new BoxTree(diagram)).order(seed, 7)), "from " + seed);
		}
	}

	@Test
	void whereNothingCrossesTheOrderOfThePlanStays() throws IOException {
		Diagram diagram = diagram("kirigaoka", DiagramKind.RESPONSIBILITY);
		assertEquals(0, crossings(diagram));
		assertSame(diagram, arranged(diagram));
	}

	@Test
	void neighboursGoBackToTheOrderOfThePlanWhereThatCostsNothing() throws IOException {
		List<Node> items = arranged(diagram("toride-2020", DiagramKind.RESPONSIBILITY)).nodes().stream()
				.filter(n -> n.kind() == Node.Kind.ITEM).toList();
		long inOrder = 0;
		for (int i = 1; i < items.size(); i++)
			if (Integer.parseInt(items.get(i - 1).number()) < Integer.parseInt(items.get(i).number()))
				inOrder++;
		assertTrue(inOrder >= 10, inOrder + " of 16");
	}

	@ParameterizedTest
	@EnumSource(value = DiagramKind.class, names = { "STRUCTURE", "SCHEDULE" })
	void picturesWithoutLinesBetweenColumnsStayAsTheyAre(DiagramKind kind) throws IOException {
		assertFalse(new FewestCrossings().suits(kind));
		Diagram diagram = diagram("toride-2020", kind);
		assertSame(diagram, arranged(diagram));
	}

	@Test
	void aPlaceChosenByHandWinsAndTheRestFollowsTheArrangement() throws IOException {
		Diagram arranged = arranged(diagram("toride-2020", DiagramKind.RESPONSIBILITY));
		Layout free = Layouts.of(arranged, GothicFont.INSTANCE);
		Node moved = arranged.nodes().stream().filter(n -> n.kind() == Node.Kind.ITEM).reduce((a, b) -> b).orElseThrow();
		Rect lane = free.boxes().get(moved.parent());
		Layout layout = Layouts.of(arranged, GothicFont.INSTANCE, Map.of(moved.id(), new Point(10, lane.height() + 100)));
		assertEquals(lane.y() + lane.height() + 100, layout.boxes().get(moved.id()).y(), 1);
		for (Node node : arranged.nodes())
			if (node.kind() == Node.Kind.ITEM && node != moved)
				assertEquals(free.boxes().get(node.id()).y(), layout.boxes().get(node.id()).y(), 0.01, node.id());
	}

	@Test
	void itSaysWhatItIsInBothLanguages() {
		assertEquals("線の交差が少ない順", new FewestCrossings().label(Locale.JAPANESE));
		assertEquals("Fewest crossings", new FewestCrossings().label(Locale.ENGLISH));
		assertEquals("fewest-crossings", new FewestCrossings().word());
	}
}
