package org.kaikaku.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.kaikaku.diagram.write.DrawingFormat;
import org.kaikaku.ui.diagram.internal.Words;
import org.kaikaku.ui.diagram.internal.page.Exporting;

/** Looking at a diagram in other ways, by mouse and keyboard. */
class LookingTest extends DiagramTest {
	@Test
	void aWordInTheSearchFieldGoesToTheBoxThatHasIt() throws Exception {
		open("体系図");
		Text field = user.find(editor(), Text.class, t -> Words.of("search").equals(t.getMessage()), "the search field");
		user.write(field, "財源");
		isSelected("item-13");
		user.write(field, "人事課");
		isSelected("item-02");
		user.keys("Enter");
		isSelected("item-07");
	}

	@Test
	void keysMakeThePictureLargerAndSmallerAndShowTheWhole() throws Exception {
		open("系譜図");
		select("item-03");
		user.keys("Ctrl+0");
		screen.until("actual size", () -> view.zooming().scale() == 1);
		user.keys("Ctrl+=");
		screen.until("one step larger", () -> view.zooming().scale() == 1.25);
		user.keys("Ctrl+-", 2);
		screen.until("one step smaller", () -> view.zooming().scale() == 0.9);
	}

	@Test
	void aThemeIsFoldedAndOpenedByKeyboard() throws Exception {
		open("体系図");
		select("theme-1", head("theme-1"));
		user.keys("-");
		screen.until("items hidden", () -> view.isCurrent() && view.picture().node("item-01") == null);
		assertEquals("行政サービスの効率化と質の向上（10）", screen.ask(() -> view.picture().node("theme-1").name()));
		screen.run(() -> view.folding().all(false));
		rest();
		assertTrue(has("item-01"));
		assertFalse(screen.ask(session::isDirty), "folding belongs to the window");
	}

	@Test
	void whatIsExportedIsThePictureOfTheWindowToTheLastByte() throws Exception {
		open("担当図");
		Path file = folder.resolve("担当図.svg");
		screen.run(() -> new Exporting(view).write(view.picture().drawing(), DrawingFormat.SVG, file));
		screen.until("the file", () -> Files.exists(file));
		ByteArrayOutputStream expected = new ByteArrayOutputStream();
		DrawingFormat.SVG.write(screen.ask(() -> view.picture().drawing()), expected, Words.locale());
		assertEquals(expected.toString(StandardCharsets.UTF_8), Files.readString(file));
	}

	@Test
	void boxesHaveNamesForScreenReadersAndTheFactsAsTooltip() throws Exception {
		open("体系図");
		GraphicalEditPart part = screen.ask(() -> (GraphicalEditPart) view.part("item-02").orElseThrow());
		IFigure tip = screen.ask(() -> part.getFigure().getToolTip());
		assertTrue(screen.ask(() -> ((org.eclipse.draw2d.Label) tip).getText()).contains("担当課: 市民課"));
		AccessibleEvent asked = new AccessibleEvent(this);
		screen.run(() -> ((org.eclipse.gef.AccessibleEditPart) part.getAdapter(org.eclipse.gef.AccessibleEditPart.class)).getName(asked));
		assertEquals("2 窓口サービスの向上", asked.result);
	}

	@Test
	void theYearOfTheWindowIsTheYearOfTheDiagram() throws Exception {
		open("体系図");
		assertEquals(1, screen.ask(() -> view.picture().node("item-02").marks().size()));
		screen.run(() -> desk().year(desk().years().get(3)));
		screen.until("no rating yet in that year", () -> view.isCurrent() && view.picture().node("item-02").marks().isEmpty());
		assertEquals(List.of(), screen.ask(() -> view.picture().node("item-02").marks()));
	}
}
