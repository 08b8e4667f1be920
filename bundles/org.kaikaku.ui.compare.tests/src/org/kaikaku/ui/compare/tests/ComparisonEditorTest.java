package org.kaikaku.ui.compare.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.kaikaku.compare.ComparisonMode;
import org.kaikaku.compare.ComparisonRow.Outcome;
import org.kaikaku.compare.take.TakeOver.Side;
import org.kaikaku.compare.text.TextDifference.Kind;
import org.kaikaku.ui.compare.internal.editor.ComparisonEditor;
import org.kaikaku.ui.compare.internal.editor.Line;
import org.kaikaku.ui.session.PlanSession;

/** Two plans side by side, as a person uses them. */
class ComparisonEditorTest extends ComparisonTest {
	/** Opens the dialog from the toolbar and starts what it suggests. */
	private ComparisonEditor compare() {
		user.click(user.tool(user.window(), "比較"));
		user.press(user.dialog("比較"), "比べる");
		return comparison();
	}

	@Test
	void theToolbarComparesThePlanInFrontWithTheOneBeforeIt() {
		open(before);
		open(plan);
		ComparisonEditor editor = compare();
		assertEquals(ComparisonMode.PLANS, screen.ask(() -> editor.compared().comparison().pair().mode()));
		Line name = screen.ask(() -> editor.view().lines().get(line0(editor)));
		assertEquals(List.of("16", "20"), name.segments().stream().filter(s -> s.kind() != Kind.SAME).map(s -> s.text()).toList());
		line(editor, "of the effects of FY2019", l -> !l.isHeading() && l.row().outcome() == Outcome.NOT_KNOWN);
	}

	private static int line0(ComparisonEditor editor) {
		List<Line> lines = editor.view().lines();
		for (int i = 0; i < lines.size(); i++)
			if (!lines.get(i).isHeading() && lines.get(i).row().aspect().equals("名称"))
				return i;
		throw new AssertionError("no line of the name");
	}

	/** The plan as it is and a draft of it, both open, compared. */
	private ComparisonEditor drafts() throws IOException {
		Path draft = draft("draft.reformplan", file -> {
			item(file, "2").setName("窓口サービスの改革");
			item(file, "3").getIndicators().get(0).setUnit("事業");
			item(file, "13").setName("新しい財源の確保");
		});
		open(plan);
		open(draft);
		return compare();
	}

	@Test
	void everyChangeOfADraftIsALineAndTheKeyboardGoesFromOneToTheNext() throws IOException {
		ComparisonEditor editor = drafts();
		assertEquals(ComparisonMode.DRAFTS, screen.ask(() -> editor.compared().comparison().pair().mode()));
		assertEquals(3, screen.ask(() -> editor.view().lines().stream().filter(Line::isDifference).count()));
		click(editor, line(editor, "name of item 2", about("窓口", "名称")), null);
		user.keys("Ctrl+.");
		assertTrue(screen.ask(() -> editor.view().selection().row().aspect().endsWith("単位")));
		user.keys("Ctrl+.");
		assertEquals("13 新しい財源の確保", screen.ask(() -> editor.view().selection().group().title()));
		user.keys("Ctrl+,", 2);
		assertEquals("2 窓口サービスの改革", screen.ask(() -> editor.view().selection().group().title()));
	}

	@Test
	void anArrowTakesTheLeftSideAndUndoGivesItBack() throws IOException {
		ComparisonEditor editor = drafts();
		PlanSession right = screen.ask(() -> editor.session(Side.RIGHT).orElseThrow());
		click(editor, line(editor, "name of item 2", about("窓口", "名称")), Side.LEFT);
		screen.until("the name of the left side", () -> "窓口サービスの向上".equals(item(right.file().municipality(), "2").getName()));
		screen.until("two differences left", () -> editor.view().lines().stream().filter(Line::isDifference).count() == 2);
		assertTrue(screen.ask(right::isDirty));
		user.keys("Ctrl+Z");
		screen.until("the name as it was", () -> "窓口サービスの改革".equals(item(right.file().municipality(), "2").getName()));
		screen.until("three differences again", () -> editor.view().lines().stream().filter(Line::isDifference).count() == 3);
		assertFalse(screen.ask(right::isDirty));
	}

	@Test
	void theKeyboardTakesTheRightSideIntoTheLeftPlan() throws IOException {
		ComparisonEditor editor = drafts();
		PlanSession left = screen.ask(() -> editor.session(Side.LEFT).orElseThrow());
		click(editor, line(editor, "unit of an indicator", l -> !l.isHeading() && l.row().aspect().endsWith("単位")), null);
		user.keys("Alt+Left");
		screen.until("the unit of the right side", () -> "事業".equals(item(left.file().municipality(), "3").getIndicators().get(0).getUnit()));
		user.keys("Ctrl+Z");
		screen.until("the unit as it was", () -> "件".equals(item(left.file().municipality(), "3").getIndicators().get(0).getUnit()));
	}

	@Test
	void whatIsSelectedHereIsSelectedEverywhere() throws IOException {
		ComparisonEditor editor = drafts();
		click(editor, line(editor, "name of item 13", about("13", "名称")), null);
		screen.until("item 13 selected", () -> desk().element().filter(e -> e == item(editor.session(Side.RIGHT).orElseThrow().file()
				.municipality(), "13")).isPresent());
		user.field(details(), Text.class, "名称");
	}

	@Test
	void filtersShowOneThemeOneDepartmentOneKindOrTextOnly() throws IOException {
		open(before);
		open(plan);
		ComparisonEditor editor = compare();
		int all = screen.ask(() -> editor.view().lines().size());
		Combo theme = user.find(editor(), Combo.class, c -> c.getItem(0).equals("すべてのテーマ"), "the themes");
		user.choose(theme, "歳入の確保");
		screen.until("fewer lines", () -> editor.view().lines().size() < all && !editor.view().lines().isEmpty()
				&& editor.view().lines().stream().allMatch(l -> l.group().themes().contains("歳入の確保")));
		user.choose(theme, "すべてのテーマ");
		Combo department = user.find(editor(), Combo.class, c -> c.getItem(0).equals("すべての担当課"), "the departments");
		String one = screen.ask(() -> department.getItem(1));
		user.choose(department, one);
		screen.until("one department", () -> !editor.view().lines().isEmpty()
				&& editor.view().lines().stream().allMatch(l -> l.group().departments().contains(one)));
		user.choose(department, "すべての担当課");
		Combo content = user.find(editor(), Combo.class, c -> c.getItem(0).equals("文言と数値"), "wording or figures");
		user.choose(content, "数値だけ");
		screen.until("figures", () -> !editor.view().lines().isEmpty() && editor.view().lines().stream().allMatch(l -> l.isHeading() || l.isFigure()));
		user.choose(content, "文言と数値");
		user.write(user.find(editor(), Text.class, t -> "検索".equals(t.getMessage()), "the search field"), "2016");
		screen.until("what has 2016 in it", () -> editor.view().lines().size() < 12 && !editor.view().lines().isEmpty());
	}

	@Test
	void theKindsOfDifferencesAreChosenInAMenu() throws IOException {
		ComparisonEditor editor = drafts();
		Button kinds = user.find(editor(), Button.class, b -> b.getText().startsWith("違いのすべて"), "the kinds");
		user.click(kinds);
		user.menus().pick("変更");
		screen.until("no changes", () -> editor.view().lines().stream().noneMatch(Line::isDifference));
	}

	@Test
	void aComparisonIsWrittenInSeveralFormats() throws IOException {
		open(before);
		open(plan);
		compare();
		user.press(editor(), "書き出し…");
		Shell dialog = user.dialog("比較の書き出し");
		user.click(user.find(dialog, Button.class, b -> b.getText().equals("データ (.json)"), "json"));
		user.click(user.find(dialog, Button.class, b -> b.getText().contains(".html"), "html"));
		user.click(user.find(dialog, Button.class, b -> b.getText().equals("書き出した後に開く"), "open"));
		user.write(user.field(dialog, Text.class, "ファイル名"), "hikaku");
		user.press(dialog, "書き出し");
		user.answer("書き出しの完了", "閉じる");
		for (String ending : List.of("docx", "html", "json"))
			assertTrue(Files.size(folder.resolve("hikaku." + ending)) > 1000, ending);
		assertTrue(Files.readString(folder.resolve("hikaku.json")).contains("\"mode\": \"plans\"") || Files.readString(folder.resolve("hikaku.json"))
				.contains("\"mode\":\"plans\""));
	}

	@Test
	void twoYearsOfOnePlanStandSideBySide() {
		open(plan);
		user.click(user.tool(user.window(), "比較"));
		Shell dialog = user.dialog("比較");
		user.choose(user.field(dialog, Combo.class, "比べ方"), "一つの計画の二つの年度");
		user.press(dialog, "比べる");
		ComparisonEditor editor = comparison();
		assertEquals(ComparisonMode.YEARS, screen.ask(() -> editor.compared().comparison().pair().mode()));
		assertEquals(List.of("令和２年度", "令和３年度"), screen.ask(() -> List.of(editor.compared().comparison().pair().left().label(),
				editor.compared().comparison().pair().right().label())));
		assertTrue(screen.ask(() -> editor.view().lines().stream().filter(l -> !l.isHeading())
				.noneMatch(l -> editor.isOffered(l, Side.LEFT) || editor.isOffered(l, Side.RIGHT))));
	}
}
