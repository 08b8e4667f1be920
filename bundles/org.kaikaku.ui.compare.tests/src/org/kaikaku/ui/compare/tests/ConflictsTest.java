package org.kaikaku.ui.compare.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.kaikaku.compare.merge.MergeResult;
import org.kaikaku.compare.merge.SideNames;
import org.kaikaku.compare.merge.ThreeWayMerge;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.kaikaku.ui.session.PlanSession;

/** Merging what two people changed, and deciding where they differ. */
class ConflictsTest extends ComparisonTest {
	private final PlanFiles files = new PlanFiles(Locale.JAPANESE);
	private Path ours;
	private Path theirs;

	private void sides() throws IOException {
		ours = draft("ours.reformplan", file -> {
			item(file, "2").setName("窓口の改革");
			item(file, "3").setName("事業の見直し");
		});
		theirs = draft("theirs.reformplan", file -> {
			item(file, "2").setName("窓口の充実");
			item(file, "12").setName("財産の処分");
		});
	}

	/** A merged file with one conflict, as git leaves it. */
	private Path merged() throws IOException {
		sides();
		MergeResult result = new ThreeWayMerge(new SideNames("佐藤", "鈴木"), Locale.JAPANESE).merge(files.open(plan).municipality(),
				files.open(ours).municipality(), files.open(theirs).municipality());
		assertEquals(1, result.conflicts().size());
		Path path = folder.resolve("merged.reformplan");
		files.save(files.create(path, result.merged()));
		return path;
	}

	private String name(PlanSession session) {
		return screen.ask(() -> item(session.file().municipality(), "2").getName());
	}

	private int open(PlanSession session) {
		return screen.ask(() -> session.file().municipality().getConflicts().size());
	}

	@Test
	void threeOpenFilesAreMergedFromTheMenuAndTheConflictIsInFront() throws IOException {
		sides();
		open(plan);
		open(ours);
		open(theirs);
		user.menu("計画", "変更の統合…");
		Shell dialog = user.dialog("変更の統合");
		choose(dialog, "元のファイル", "toride-2020.reformplan");
		choose(dialog, "自分のファイル", "ours.reformplan");
		choose(dialog, "相手のファイル", "theirs.reformplan");
		user.write(user.field(dialog, Text.class, "自分の呼び名"), "佐藤");
		user.press(dialog, "統合する");
		PlanSession merged = opened("ours_統合.reformplan");
		assertEquals(1, open(merged));
		assertEquals("事業の見直し", screen.ask(() -> item(merged.file().municipality(), "3").getName()));
		assertEquals("財産の処分", screen.ask(() -> item(merged.file().municipality(), "12").getName()));
		user.find(editor(), Text.class, t -> t.getText().contains("佐藤は"), "who changed what");
	}

	private void choose(Shell dialog, String field, String file) {
		Combo combo = user.field(dialog, Combo.class, field);
		String choice = screen.ask(() -> List.of(combo.getItems()).stream().filter(i -> i.endsWith(file)).findFirst().orElseThrow());
		user.choose(combo, choice);
	}

	@Test
	void aSideIsTakenAndUndoBringsTheConflictBack() throws IOException {
		PlanSession session = open(merged());
		user.press(editor(), "相手を採用");
		screen.until("decided", () -> session.file().municipality().getConflicts().isEmpty());
		assertEquals("窓口の充実", name(session));
		user.keys("Ctrl+Z");
		screen.until("open again", () -> session.file().municipality().getConflicts().size() == 1);
		assertEquals("窓口サービスの向上", name(session));
		Table conflicts = user.find(editor(), Table.class, t -> t.getColumnCount() == 4, "the conflicts");
		assertEquals(1, screen.ask(conflicts::getItemCount));
	}

	@Test
	void bothAreKeptOrAThirdTextIsWritten() throws IOException {
		PlanSession session = open(merged());
		user.press(editor(), "両方を残す");
		screen.until("decided", () -> session.file().municipality().getConflicts().isEmpty());
		assertEquals("窓口の改革／窓口の充実", name(session));
		user.keys("Ctrl+Z");
		screen.until("open again", () -> session.file().municipality().getConflicts().size() == 1);
		Text own = user.find(editor(), Text.class, t -> t.getText().equals("窓口の改革") && (t.getStyle() & SWT.READ_ONLY) == 0, "own text");
		user.write(own, "市民の窓口");
		user.press(editor(), "この内容にする");
		screen.until("decided", () -> session.file().municipality().getConflicts().isEmpty());
		assertEquals("市民の窓口", name(session));
	}

	@Test
	void whatIsNotDecidedStaysInTheSavedFile() throws IOException {
		Path path = merged();
		PlanSession session = open(path);
		user.tab(editor(), "構成");
		screen.run(() -> session.execute(session.edits().set(item(session.file().municipality(), "3"),
				ReformplanPackage.Literals.PLAN_ELEMENT__NAME, "事業の点検"), "x"));
		user.keys("Ctrl+S");
		screen.until("saved", () -> !session.isDirty());
		Municipality saved = files.open(path).municipality();
		assertEquals(1, saved.getConflicts().size());
		assertEquals("事業の点検", item(saved, "3").getName());
	}

	@Test
	void filesWithoutConflictsHaveNoSuchPage() {
		open(plan);
		CTabFolder pages = user.find(editor(), CTabFolder.class, t -> t.getItemCount() > 1, "pages");
		assertTrue(screen.ask(() -> Arrays.stream(pages.getItems()).noneMatch(t -> t.getText().equals("競合の解消"))));
	}
}
