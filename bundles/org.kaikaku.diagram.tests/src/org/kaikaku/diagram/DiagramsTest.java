package org.kaikaku.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import org.kaikaku.core.text.Texts;
import org.kaikaku.core.testing.SyntheticPlans;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformplanFactory;

class DiagramsTest {
	@TempDir
	Path folder;

	private static Node node(Diagram diagram, String id) {
		return diagram.node(id).orElseThrow();
	}

	@Test
	void theStructureShowsThePlansAboveAndTheRatingsOfTheYear() throws IOException {
		Diagram diagram = Pictures.diagram(Pictures.toride(folder), DiagramKind.STRUCTURE);
		assertEquals(List.of("plan-sogo-6", "plan-mirai-2020", "toride-2020"),
				diagram.nodes().stream().filter(n -> n.column() == 0).map(Node::id).toList());
		assertEquals("B", node(diagram, "item-01").marks().get(0).symbol());
		assertEquals("A", node(diagram, "item-02").marks().get(0).symbol());
		assertEquals("theme-1", node(diagram, "item-10").parent());
		assertTrue(diagram.edges().stream().anyMatch(e -> e.from().equals("toride-2020") && e.to().equals("theme-3")));
	}

	@Test
	void aRepeatedListingIsDashedAndDoesNotStandForTheItem() throws IOException {
		Diagram diagram = Pictures.diagram(Pictures.city(folder, "kirigaoka"), DiagramKind.STRUCTURE);
		Node repeated = node(diagram, "rl-1");
		assertEquals(Node.Kind.REPEATED, repeated.kind());
		assertEquals(Node.State.DASHED, repeated.state());
		assertEquals("再掲", repeated.tag());
		assertEquals("Ⅰ-1-(2)-ア", repeated.number());
	}

	@Test
	void findingsAreShownWhereTheCallerSaysSo() throws IOException {
		Diagram diagram = Diagrams.of(Pictures.toride(folder), DiagramKind.STRUCTURE,
				DiagramOptions.of(Locale.JAPANESE).withFindings(Set.of("item-03")));
		assertEquals(List.of("item-03"), diagram.nodes().stream().filter(Node::finding).map(Node::id).toList());
	}

	@Test
	void departmentsCarryTheirLoadAndReorganisationsAreLines() throws IOException {
		Diagram diagram = Pictures.diagram(Pictures.toride(folder), DiagramKind.RESPONSIBILITY);
		assertEquals(new Node.Load(5, 0, 5), node(diagram, "dep-seisaku").load());
		assertEquals(Node.State.DASHED, node(diagram, "dep-koho").state());
		assertTrue(diagram.edges().stream().anyMatch(e -> e.kind() == Edge.Kind.REORGANISED && e.from().equals("dep-koho")
				&& e.to().equals("dep-koho-2021")));
		assertTrue(diagram.node("dep-shakai").isEmpty(), "a department without items");
	}

	@Test
	void leadAndSupportAreDifferentLines() throws IOException {
		Diagram diagram = Pictures.diagram(Pictures.city(folder, "kirigaoka"), DiagramKind.RESPONSIBILITY);
		assertEquals(Edge.Kind.LEADS, diagram.edges().stream().filter(e -> e.id().equals("i-1-as1")).findFirst().orElseThrow().kind());
		assertEquals(Edge.Kind.SUPPORTS, diagram.edges().stream().filter(e -> e.id().equals("i-1-as3")).findFirst().orElseThrow().kind());
	}

	@Test
	void theUnknownItemsOfThePlanBeforeAreOneGreyBox() throws IOException {
		Diagram diagram = Pictures.diagram(Pictures.toride(folder), DiagramKind.LINEAGE);
		List<Node> unknown = diagram.nodes().stream().filter(n -> n.kind() == Node.Kind.UNKNOWN).toList();
		assertEquals(1, unknown.size());
		assertEquals("不明", unknown.get(0).name());
		assertEquals(Node.State.UNKNOWN, unknown.get(0).state());
		assertEquals(17, diagram.edges().stream().filter(e -> e.kind() == Edge.Kind.UNKNOWN).count());
		assertEquals(3, diagram.edges().stream().filter(e -> e.kind() == Edge.Kind.CONTINUED).count());
	}

	@Test
	void everyKindOfLineageIsAKindOfLine() {
		Plan plan = SyntheticPlans.municipalityWithPredecessor(3, 40, 4).getPlans().get(0);
		Diagram diagram = Pictures.diagram(plan, DiagramKind.LINEAGE);
		for (Edge.Kind kind : List.of(Edge.Kind.CONTINUED, Edge.Kind.CHANGED, Edge.Kind.MERGED, Edge.Kind.SPLIT, Edge.Kind.NEW,
				Edge.Kind.ENDED))
			assertTrue(diagram.edges().stream().anyMatch(e -> e.kind() == kind), kind.name());
		assertTrue(diagram.edges().stream().filter(e -> e.kind() == Edge.Kind.NEW).allMatch(e -> e.from() == null));
	}

	@Test
	void aPlanLooksForwardToTheDraftThatNamesIt() {
		Plan before = SyntheticPlans.municipalityWithPredecessor(3, 12, 4).getPlans().get(1);
		Diagram diagram = Pictures.diagram(before, DiagramKind.LINEAGE);
		assertTrue(diagram.nodes().stream().anyMatch(n -> n.column() == 2 && n.kind() == Node.Kind.ITEM));
	}

	@ParameterizedTest
	@EnumSource(DiagramKind.class)
	void anEmptyPlanGivesAPictureAllTheSame(DiagramKind kind) {
		Plan plan = ReformplanFactory.eINSTANCE.createPlan();
		plan.setId("p");
		Diagram diagram = Pictures.diagram(plan, kind);
		assertNull(diagram.time());
		assertTrue(Pictures.drawing(diagram).height() > 0);
	}

	@Test
	void bothLanguagesHaveTheSameTexts() {
		assertEquals(Texts.of(Diagrams.class, Locale.JAPANESE).keys(), Texts.of(Diagrams.class, Locale.ENGLISH).keys());
	}
}
