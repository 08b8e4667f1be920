package org.kaikaku.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.ui.session.PlanSessions;
import org.kaikaku.ui.tests.driver.WorkbenchTest;

/** Plan files chosen in the dialogs of the system, by typing where they are. */
class FileDialogsTest extends WorkbenchTest {
	private static final String NAME = "toride-2020.reformplan";

	@Test
	void aPlanIsOpenedFromTheDialogOfTheSystem() {
		Path file = sample();
		user.systemDialog(() -> user.keys("Ctrl+O"), Words.of("open.title"), file.toString());
		PlanSession session = opened(NAME);
		assertEquals(file, screen.ask(() -> session.path().orElseThrow()));
	}

	@Test
	void aPlanIsSavedUnderAnotherNameAndGoesOnThere() {
		Path file = sample();
		PlanSession session = open(file);
		String before = content(file);
		user.click(user.row(explorer(), "収納率の向上"));
		user.keys("F2");
		user.name("収納率を高める");
		Path other = folder.resolve("other.reformplan");
		user.systemDialog(() -> user.menu("ファイル", "名前を付けて保存…"), Words.of("save.title"), other.toString());
		screen.until("the plan under its new name", () -> other.equals(session.path().orElse(null)) && !session.isDirty());
		assertTrue(content(other).contains("収納率を高める"));
		assertEquals(before, content(file));
		opened("other.reformplan");
		user.keys("Ctrl+Z");
		assertFalse(saved(session).contains("収納率を高める"));
		assertEquals(before, content(file));
	}

	@Test
	void theEndingIsAddedToANameWithoutOne() {
		PlanSession session = open(sample());
		user.systemDialog(() -> user.menu("ファイル", "名前を付けて保存…"), Words.of("save.title"), folder.resolve("third").toString());
		screen.until("the plan with the ending of plans",
				() -> session.path().orElseThrow().equals(folder.resolve("third.reformplan")));
		assertTrue(Files.exists(folder.resolve("third.reformplan")));
	}

	@Test
	void whoGivesUpInTheDialogChangesNothing() {
		Path file = sample();
		PlanSession session = open(file);
		user.systemDialog(() -> user.menu("ファイル", "名前を付けて保存…"), Words.of("save.title"), null);
		assertEquals(file, screen.ask(() -> session.path().orElseThrow()));
		user.systemDialog(() -> user.keys("Ctrl+O"), Words.of("open.title"), null);
		assertEquals(1, screen.ask(() -> service(PlanSessions.class).open().size()));
	}
}
