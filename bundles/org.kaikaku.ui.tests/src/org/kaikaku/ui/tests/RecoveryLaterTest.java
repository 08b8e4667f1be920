package org.kaikaku.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.kaikaku.ui.internal.KaikakuHome;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.internal.editor.PlanEditor;
import org.kaikaku.ui.internal.file.Opening;
import org.kaikaku.ui.tests.driver.WorkbenchTest;

/** The question about work that a crash left behind, closed without an answer. */
class RecoveryLaterTest extends WorkbenchTest {
	@Test
	void escKeepsTheCopyForAnotherTime() throws IOException {
		Path file = sample();
		open(file);
		user.click(user.row(explorer(), "収納率の向上"));
		user.keys("F2");
		user.name("収納率を高める");
		Path copy = screen.await("a copy of the unsaved work", RecoveryLaterTest::copy);
		byte[] kept = Files.readAllBytes(copy);
		byte[] origin = Files.readAllBytes(origin(copy));
		screen.run(() -> page().closeAllEditors(false));
		Files.write(copy, kept);
		Files.write(origin(copy), origin);
		screen.run(() -> Opening.open(file, page()));
		Shell question = user.dialog(Words.of("recovery.title"));
		user.keys("Esc");
		user.gone(question);
		screen.until("the editor is closed", () -> !(page().getActiveEditor() instanceof PlanEditor));
		assertArrayEquals(kept, Files.readAllBytes(copy));
		screen.run(() -> Opening.open(file, page()));
		user.answer(Words.of("recovery.title"), Words.of("recovery.take"));
		opened(file.getFileName().toString());
		user.row(explorer(), "収納率を高める");
	}

	private static Path copy() {
		String[] names = KaikakuHome.folder("recovery").toFile().list((folder, name) -> name.endsWith(".reformplan"));
		Path copy = names == null || names.length == 0 ? null : KaikakuHome.folder("recovery").resolve(names[0]);
		return copy == null || !Files.exists(origin(copy)) ? null : copy;
	}

	/** Beside a copy stands what it is a copy of. */
	private static Path origin(Path copy) {
		return copy.resolveSibling(copy.getFileName() + ".origin");
	}
}
