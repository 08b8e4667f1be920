package org.kaikaku.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.Test;
import org.kaikaku.ui.internal.KaikakuHome;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.internal.editor.PlanEditor;
import org.kaikaku.ui.internal.file.Opening;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.ui.session.PlanSessions;
import org.kaikaku.ui.tests.driver.Widgets;
import org.kaikaku.ui.tests.driver.WorkbenchTest;
import org.kaikaku.validation.Finding;

/** Plan files on disk: several at once, under another name, changed by others, and the copies that are kept of unsaved work. */
class FilesTest extends WorkbenchTest {
	private static final String NAME = "toride-2020.reformplan";

	private void rename(String from, String to) {
		user.click(user.row(explorer(), from));
		user.keys("F2");
		user.name(to);
	}

	private void changeOnDisk(Path file) throws IOException {
		Files.writeString(file, content(file).replace("窓口サービスの向上", "窓口サービスの改革"));
	}

	/** Another window comes to the front and goes away, as when one has been in a file manager. */
	private void comeBack() {
		screen.run(() -> {
			Shell other = new Shell(user.window().getDisplay());
			other.setBounds(600, 300, 200, 100);
			other.open();
			other.forceActive();
			user.window().getDisplay().timerExec(200, other::dispose);
		});
	}

	@Test
	void severalPlansAreOpenAndTheOneInFrontIsSaved() throws IOException {
		Path one = sample();
		Path two = folder.resolve("two.reformplan");
		Files.copy(one, two);
		PlanSession first = open(one);
		PlanSession second = open(two);
		assertEquals(2, screen.ask(() -> service(PlanSessions.class).open().size()));
		user.tab(user.window(), NAME);
		screen.until("the first plan in front", () -> desk().session().orElse(null) == first);
		user.write(user.field(details(), Text.class, "名称"), "第一の計画");
		assertTrue(saved(first).contains("第一の計画"));
		assertFalse(content(two).contains("第一の計画"));
		assertFalse(screen.ask(second::isDirty));
	}

	@Test
	void aFileThatIsDraggedOntoTheWindowIsOpened() {
		Path file = sample();
		Label icon = screen.ask(() -> fileManager(file));
		try {
			user.drag(icon, user.link(editor(), Words.of("welcome.new")), "");
			opened(NAME);
		} finally {
			screen.run(() -> icon.getShell().dispose());
		}
	}

	/** A window with a file in it that can be dragged, as that of a file manager. */
	private Label fileManager(Path file) {
		Shell shell = new Shell(user.window().getDisplay(), SWT.ON_TOP);
		shell.setLayout(new FillLayout());
		shell.setBounds(60, 600, 160, 120);
		Label icon = new Label(shell, SWT.BORDER);
		DragSource source = new DragSource(icon, DND.DROP_COPY);
		source.setTransfer(FileTransfer.getInstance());
		source.addDragListener(new DragSourceAdapter() {
			@Override
			public void dragSetData(DragSourceEvent event) {
				event.data = new String[] { file.toString() };
			}
		});
		shell.open();
		return icon;
	}

	@Test
	void aFileThatOthersChangedIsReadAgainWhenOneWants() throws IOException {
		Path file = sample();
		open(file);
		changeOnDisk(file);
		comeBack();
		user.answer(Words.of("disk.title"), Words.of("disk.reload"));
		user.row(explorer(), "窓口サービスの改革");
	}

	@Test
	void oneGoesOnEditingAFileThatOthersChangedAndIsAskedBeforeOverwriting() throws IOException {
		Path file = sample();
		PlanSession session = open(file);
		rename("収納率の向上", "収納率を高める");
		changeOnDisk(file);
		comeBack();
		user.answer(Words.of("disk.title"), Words.of("disk.keep"));
		user.keys("Ctrl+S");
		user.answer(Words.of("save.changed.title"), Words.of("cancel"));
		assertTrue(content(file).contains("窓口サービスの改革"));
		assertTrue(screen.ask(session::isDirty));
		user.keys("Ctrl+S");
		user.answer(Words.of("save.changed.title"), Words.of("save.overwrite"));
		screen.until("the plan is saved", () -> !session.isDirty());
		assertTrue(content(file).contains("収納率を高める"));
		assertTrue(content(file).contains("窓口サービスの向上"));
	}

	@Test
	void aPlanThatIsNotSavedIsNotClosedWithoutAQuestion() {
		PlanSession session = open(sample());
		rename("収納率の向上", "収納率を高める");
		user.keys("Ctrl+W");
		Shell question = screen.await("a question", () -> user.window().getShells().length > 0 ? user.window().getShells()[0] : null);
		user.keys("Esc");
		user.gone(question);
		user.atWindow();
		assertTrue(screen.ask(() -> service(PlanSessions.class).open().contains(session)));
		user.keys("Ctrl+W");
		screen.await("a question", () -> user.window().getShells().length > 0 ? user.window().getShells()[0] : null);
		user.keys("Enter");
		screen.until("the plan is closed", () -> service(PlanSessions.class).open().isEmpty());
		assertTrue(content(folder.resolve(NAME)).contains("収納率を高める"));
	}

	@Test
	void aCopyOfUnsavedWorkIsKeptAndGoesWhenItIsSaved() {
		PlanSession session = open(sample());
		rename("収納率の向上", "収納率を高める");
		Path copy = screen.await("a copy of the unsaved work", () -> recoveryCopy());
		assertTrue(content(copy).contains("収納率を高める"));
		assertFalse(content(folder.resolve(NAME)).contains("収納率を高める"));
		saved(session);
		screen.until("the copy is gone", () -> recoveryCopy() == null);
	}

	@Test
	void aCopyIsAlsoKeptOfWhatACureOfAFindingHasMade() {
		PlanSession session = open(sample());
		screen.until("the findings of the plan", () -> session.findings() != null);
		Finding finding = screen.ask(() -> session.findings().findings().stream()
				.filter(f -> f.rule().id().equals("departments.abolished")).findFirst().orElseThrow());
		user.choose(user.row(findings(), finding.message().text(Words.locale())), finding.fixes().get(0).description().text(Words.locale()));
		Path copy = screen.await("a copy of the unsaved work", () -> recoveryCopy());
		assertNotEquals(content(folder.resolve(NAME)), content(copy));
	}

	@Test
	void afterACrashOneTakesTheCopyOrLeavesIt() throws IOException {
		Path file = sample();
		open(file);
		rename("収納率の向上", "収納率を高める");
		Path copy = screen.await("a copy of the unsaved work", () -> recoveryCopy());
		byte[] kept = Files.readAllBytes(copy);
		byte[] origin = Files.readAllBytes(origin(copy));
		leaveBehind(copy, kept, origin);

		screen.run(() -> Opening.open(file, page()));
		user.answer(Words.of("recovery.title"), Words.of("recovery.take"));
		PlanSession session = opened(NAME);
		user.row(explorer(), "収納率を高める");
		assertTrue(screen.ask(session::isDirty));
		assertTrue(saved(session).contains("収納率を高める"));

		leaveBehind(copy, kept, origin);
		Files.writeString(file, content(file).replace("収納率を高める", "収納率の向上"));
		screen.run(() -> Opening.open(file, page()));
		user.answer(Words.of("recovery.title"), Words.of("recovery.leave"));
		PlanSession again = opened(NAME);
		user.row(explorer(), "収納率の向上");
		assertFalse(screen.ask(again::isDirty));
		assertFalse(Files.exists(copy));
	}

	/** What a crash leaves: the plan closed, and the copy where it was. */
	private void leaveBehind(Path copy, byte[] kept, byte[] origin) throws IOException {
		screen.run(() -> page().closeAllEditors(false));
		Files.write(copy, kept);
		Files.write(origin(copy), origin);
	}

	/** Beside a copy stands what it is a copy of. */
	private static Path origin(Path copy) {
		return copy.resolveSibling(copy.getFileName() + ".origin");
	}

	private static Path recoveryCopy() {
		String[] names = KaikakuHome.folder("recovery").toFile().list((f, name) -> name.endsWith(".reformplan"));
		Path copy = names == null || names.length == 0 ? null : KaikakuHome.folder("recovery").resolve(names[0]);
		return copy == null || !Files.exists(origin(copy)) ? null : copy;
	}

	@Test
	void aFileThatIsNoPlanIsToldPlainlyAndCanBeClosed() throws IOException {
		Path file = folder.resolve("broken.reformplan");
		Files.writeString(file, "<nothing");
		screen.run(() -> Opening.open(file, page()));
		user.press(editor(), Words.of("editor.close"));
		screen.until("the editor is closed", () -> !(page().getActiveEditor() instanceof PlanEditor));
	}

	@Test
	void aLostFileIsNamedAndItsTabStays() throws IOException {
		Path file = sample();
		open(file);
		Files.delete(file);
		comeBack();
		user.answer(Words.of("disk.title"), Words.of("close"));
		assertEquals(1, screen.ask(() -> Widgets.all(user.window(), CTabItem.class).stream().filter(t -> t.getText().equals(NAME)).count()));
		rename("収納率の向上", "収納率を高める");
		saved(desk().session().orElseThrow());
		assertTrue(content(file).contains("収納率を高める"));
	}

	@Test
	void theWelcomePageListsWorkThatACrashLeftBehind() throws IOException {
		Path file = sample();
		open(file);
		rename("収納率の向上", "収納率を高める");
		Path copy = screen.await("a copy of the unsaved work", () -> recoveryCopy());
		leaveBehind(copy, Files.readAllBytes(copy), Files.readAllBytes(origin(copy)));
		user.menu("ヘルプ", "ようこそ");
		Hyperlink link = user.find(editor(), Hyperlink.class, l -> l.getText().startsWith(NAME), "the link to the recovered work");
		user.click(link);
		user.answer(Words.of("recovery.title"), Words.of("recovery.take"));
		opened(NAME);
		user.row(explorer(), "収納率を高める");
	}
}
