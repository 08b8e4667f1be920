package org.kaikaku.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaikaku.diagram.drawing.Drawing;
import org.kaikaku.diagram.drawing.Shape;
import org.kaikaku.diagram.write.DrawingFormat;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.kaikaku.ui.diagram.internal.Words;
import org.kaikaku.ui.diagram.internal.page.Exporting;
import org.kaikaku.ui.diagram.internal.page.Pictured;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.ui.tests.driver.WorkbenchTest;

class ChartsTest extends WorkbenchTest {
	private PlanSession session;
	private Pictured page;

	@BeforeEach
	void openTheCharts() {
		session = open(sample());
		user.tab(editor(), "指標図");
		page = screen.await("the charts", () -> Pictured.inFront().filter(p -> p.drawing().isPresent()).orElse(null));
	}

	private List<Shape.Group> cards() {
		return screen.ask(() -> page.drawing().orElseThrow().shapes().stream().filter(Shape.Group.class::isInstance).map(Shape.Group.class::cast)
				.toList());
	}

	private static boolean says(Shape.Group card, String text) {
		return card.shapes().stream().anyMatch(s -> s instanceof Shape.Words w && w.text().equals(text));
	}

	@Test
	void theCardThatIsPressedIsSelectedAndTheArrowGoesToTheNext() {
		Shape.Words name = cards().get(0).shapes().stream().filter(Shape.Words.class::isInstance).map(Shape.Words.class::cast).findFirst()
				.orElseThrow();
		Point at = screen.ask(() -> page.control().toDisplay((int) name.x() + 4, (int) name.baseline() - 3));
		user.click(at);
		screen.until("the indicator is selected", () -> desk().element().filter(Indicator.class::isInstance).isPresent());
		String first = screen.ask(() -> ((Indicator) desk().element().orElseThrow()).getId());
		assertEquals(cards().get(0).elementId(), first);
		user.keys("Right");
		screen.until("the next is selected", () -> desk().element().filter(e -> e instanceof Indicator i && !i.getId().equals(first)).isPresent());
		assertEquals(cards().get(1).elementId(), screen.ask(() -> ((Indicator) desk().element().orElseThrow()).getId()));
	}

	@Test
	void aChangedActualIsDrawnAtOnceAndUndoneWithTheRest() {
		String id = cards().get(0).elementId();
		assertTrue(says(cards().get(0), "6,256"));
		screen.run(() -> {
			Indicator indicator = (Indicator) session.file().resource().getEObject(id);
			session.execute(session.edits().set(indicator.getActuals().get(0), ReformplanPackage.Literals.INDICATOR_VALUE__VALUE,
					new BigDecimal("7001")), "実績値");
		});
		screen.until("the new figure", () -> Pictured.inFront().flatMap(Pictured::drawing).map(this::first).filter(c -> says(c, "7,001")).isPresent());
		screen.run(() -> page.control().setFocus());
		user.keys("Ctrl+Z");
		screen.until("the old figure", () -> Pictured.inFront().flatMap(Pictured::drawing).map(this::first).filter(c -> says(c, "6,256")).isPresent());
	}

	private Shape.Group first(Drawing drawing) {
		return drawing.shapes().stream().filter(Shape.Group.class::isInstance).map(Shape.Group.class::cast).findFirst().orElseThrow();
	}

	@Test
	void theChartsAreExportedAsTheyAreShown() throws Exception {
		Path file = folder.resolve("指標図.svg");
		screen.run(() -> new Exporting(page).write(page.drawing().orElseThrow(), DrawingFormat.SVG, file));
		screen.until("the file", () -> Files.exists(file));
		ByteArrayOutputStream expected = new ByteArrayOutputStream();
		DrawingFormat.SVG.write(screen.ask(() -> page.drawing().orElseThrow()), expected, Words.locale());
		assertEquals(expected.toString(StandardCharsets.UTF_8), Files.readString(file));
	}
}
