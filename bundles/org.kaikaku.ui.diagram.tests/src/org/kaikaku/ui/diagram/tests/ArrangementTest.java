package org.kaikaku.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.Test;
import org.kaikaku.diagram.layout.Crossings;
import org.kaikaku.diagram.write.DrawingFormat;
import org.kaikaku.ui.diagram.internal.Words;
import org.kaikaku.ui.diagram.internal.page.Exporting;

/** The order of boxes, chosen by mouse and keyboard. */
class ArrangementTest extends DiagramTest {
	private static final String FEWEST = "線の交差が少ない順";
	private static final String PLAN_ORDER = "プランの順";

	private int crossings() {
		return screen.ask(() -> Crossings.of(view.picture().diagram(), view.picture().layout()));
	}

	private boolean isAbove(String upper, String lower) {
		return screen.ask(() -> view.picture().place(upper).y() < view.picture().place(lower).y());
	}

	private String word() {
		return screen.ask(() -> view.arrangement().current().word());
	}

	private ToolItem button() {
		return user.tool(editor(), Words.of("arrangement.tip"));
	}

	private void choose(String arrangement) {
		user.click(button());
		user.menus().pick(arrangement);
		rest();
	}

	@Test
	void theOrderWithTheFewestCrossingsIsChosenAboveTheDiagramAndTheOrderOfThePlanAgain() throws Exception {
		open("担当図");
		int before = crossings();
		assertTrue(isAbove("item-01", "item-17"));
		choose(FEWEST);
		assertEquals("fewest-crossings", word());
		assertTrue(4 * crossings() < before, crossings() + " of " + before);
		assertEquals("並べ方: " + FEWEST, screen.ask(button()::getText));
		assertFalse(screen.ask(session::isDirty), "it is a way of looking");
		choose(PLAN_ORDER);
		assertEquals("plan", word());
		assertEquals(before, crossings());
		assertEquals("並べ方", screen.ask(button()::getText));
	}

	@Test
	void itIsChosenByKeyboardInTheMenuOfTheWindow() throws Exception {
		open("担当図");
		user.menu("表示", "図", "並べ方", FEWEST);
		rest();
		assertEquals("fewest-crossings", word());
		user.menu("表示", "図", "並べ方", PLAN_ORDER);
		rest();
		assertEquals("plan", word());
	}

	@Test
	void itIsKeptInTheDiagramFileAtOnceForThisDiagramAlone() throws Exception {
		open("担当図", "reformdiagram 1\ntoride-2020\tstructure\titem-02\t10\t200\n");
		Path file = folder.resolve("toride-2020.reformdiagram");
		choose(FEWEST);
		screen.until("the file", () -> {
			try {
				return Files.readString(file).contains("toride-2020\tresponsibility\tarrangement\tfewest-crossings\n");
			} catch (java.io.IOException e) {
				return false;
			}
		});
		assertTrue(Files.readString(file).contains("structure\titem-02\t10\t200\n"));
		user.tab(editor(), "系譜図");
		view = screen.await("the lineage", () -> org.kaikaku.ui.diagram.internal.page.DiagramView.inFront()
				.filter(v -> v.isCurrent() && v.kind() == org.kaikaku.diagram.DiagramKind.LINEAGE).orElse(null));
		assertEquals("plan", word());
	}

	@Test
	void aDiagramFileOpensWithItAndAPlaceByHandWins() throws Exception {
		open("担当図", "reformdiagram 1\ntoride-2020\tresponsibility\tarrangement\tfewest-crossings\ntoride-2020\tresponsibility\titem-12\t10\t700\n");
		assertEquals("fewest-crossings", word());
		assertFalse(isAbove("item-01", "item-17"));
		double lane = screen.ask(() -> view.picture().place("theme-2").y());
		assertEquals(lane + 700, screen.ask(() -> view.picture().place("item-12").y()), 1);
	}

	@Test
	void aWordThatNobodyKnowsShowsTheOrderOfThePlan() throws Exception {
		open("担当図", "reformdiagram 1\ntoride-2020\tresponsibility\tarrangement\tof-the-future\n");
		assertEquals("plan", word());
		assertTrue(isAbove("item-01", "item-17"));
	}

	@Test
	void whatIsExportedFollowsTheChoice() throws Exception {
		open("担当図");
		choose(FEWEST);
		Path file = folder.resolve("担当図.svg");
		screen.run(() -> new Exporting(view).write(view.drawing().orElseThrow(), DrawingFormat.SVG, file));
		screen.until("the file", () -> Files.exists(file));
		ByteArrayOutputStream expected = new ByteArrayOutputStream();
		DrawingFormat.SVG.write(screen.ask(() -> view.picture().drawing()), expected, Words.locale());
		assertEquals(expected.toString(StandardCharsets.UTF_8), Files.readString(file));
		String svg = Files.readString(file);
		assertTrue(svg.lastIndexOf("窓口サービスの向上") > svg.lastIndexOf("大学等との連携推進"));
	}

	@Test
	void picturesWithoutLinesBetweenColumnsOfferNoChoice() throws Exception {
		open("体系図");
		assertEquals(1, screen.ask(() -> view.arrangement().choices().size()));
	}
}
