package org.kaikaku.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.ui.tests.driver.WorkbenchTest;

/** Find and replace over all texts of a plan. */
class FindReplaceTest extends WorkbenchTest {
	@Test
	void aTextIsReplacedAtOnePlaceAndThenEverywhere() {
		PlanSession session = open(sample());
		String before = content(folder.resolve("toride-2020.reformplan"));
		int places = before.split("コンビニ交付", -1).length - 1;
		assertTrue(places > 4, "the sample has changed");
		user.keys("Ctrl+F");
		Shell dialog = user.dialog(Words.of("find.window"));
		user.write(user.field(dialog, Text.class, Words.of("find.wanted")), "コンビニ交付");
		user.write(user.field(dialog, Text.class, Words.of("find.by")), "店頭での交付");
		Table hits = user.find(dialog, Table.class, t -> t.getItemCount() > 1, "the places");
		int found = screen.ask(hits::getItemCount);
		user.click(screen.ask(() -> hits.getItem(0)));
		user.press(dialog, Words.of("find.replace"));
		screen.until("one place less", () -> hits.getItemCount() == found - 1);
		user.press(dialog, Words.of("find.replaceAll"));
		screen.until("no place left", () -> hits.getItemCount() == 0);
		user.press(dialog, Words.of("close"));
		user.gone(dialog);
		String after = saved(session);
		assertFalse(after.contains("コンビニ交付"));
		assertEquals(places, after.split("店頭での交付", -1).length - 1);
		user.keys("Ctrl+Z", 2);
		assertEquals(before, saved(session));
	}

	@Test
	void aPlaceThatIsChosenInTheListIsShownInTheWindow() {
		open(sample());
		user.keys("Ctrl+F");
		Shell dialog = user.dialog(Words.of("find.window"));
		user.write(user.field(dialog, Text.class, Words.of("find.wanted")), "収納率の向上");
		Table hits = user.find(dialog, Table.class, t -> t.getItemCount() > 0, "the places");
		user.click(screen.ask(() -> hits.getItem(0)));
		screen.until("the element is selected", () -> desk().element().map(FindReplaceTest::holdsIt).orElse(false));
	}

	private static boolean holdsIt(EObject element) {
		return element.eClass().getEAllAttributes().stream().anyMatch(a -> element.eGet(a) instanceof String s && s.contains("収納率の向上"));
	}
}
