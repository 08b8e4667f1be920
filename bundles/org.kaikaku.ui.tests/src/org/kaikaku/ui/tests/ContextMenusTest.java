package org.kaikaku.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaikaku.model.edit.IndicatorValues;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.internal.findings.FindingPlace;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.ui.session.PlanSessions;
import org.kaikaku.ui.tests.driver.Cells;
import org.kaikaku.ui.tests.driver.Widgets;
import org.kaikaku.ui.tests.driver.WorkbenchTest;
import org.kaikaku.validation.Finding;
import org.kaikaku.validation.QuickFix;

/**
 * Every command of the menus of findings, table, fields and tabs is chosen once and does what it says. What is in a menu is read
 * from the open menu, so that a new command without an exercise here fails; the menus of the trees are tried in
 * {@link TreeMenuTest}.
 */
class ContextMenusTest extends WorkbenchTest {
	private final Set<String> chosen = new TreeSet<>();
	private PlanSession session;
	private Plan plan;

	@BeforeEach
	void open() {
		session = open(sample());
		plan = session.file().municipality().getPlans().get(0);
		screen.until("the findings of the plan", () -> session.findings() != null);
	}

	private static void assertSame(Set<String> all, Set<String> chosen) {
		assertEquals(String.join("\n", all), String.join("\n", chosen), "commands of the menu and those that were chosen");
	}

	// ---- findings

	private List<Finding> found() {
		return screen.ask(() -> List.copyOf(session.findings().findings()));
	}

	private static String text(Finding finding) {
		return finding.message().text(Words.locale());
	}

	private void choose(Finding finding, String label) {
		user.choose(user.row(findings(), text(finding)), label);
		chosen.add(label);
	}

	@Test
	void everyCommandOfTheMenuOfTheFindingsDoesWhatItSays() {
		Set<String> all = new TreeSet<>();
		List<Finding> before = found();
		for (Finding finding : before)
			all.addAll(user.commands(user.row(findings(), text(finding))));

		Finding first = before.get(0);
		choose(first, Words.of("findings.goTo"));
		screen.until("the place of the finding", () -> desk().element().orElse(null) == FindingPlace.of(first).element());
		for (Finding finding : before)
			for (QuickFix fix : finding.fixes()) {
				String label = fix.description().text(Words.locale());
				if (!chosen.contains(label))
					cure(finding, label, () -> !session.findings().findings().contains(finding));
				long same = before.stream().filter(f -> offers(f, fix)).count();
				String together = Words.of("findings.fixAll", label, same);
				if (same > 1 && !chosen.contains(together))
					cure(finding, together, () -> session.findings().findings().stream().noneMatch(f -> offers(f, fix)));
			}
		choose(first, Words.of("findings.accept"));
		Shell dialog = user.dialog(Words.of("accept.window"));
		user.write(user.field(dialog, Text.class, Words.of("accept.reason")), "理由");
		user.press(dialog, Words.of("accept.accept"));
		user.gone(dialog);
		screen.until("one finding less", () -> session.findings().findings().size() == before.size() - 1);
		viewMenu(Words.of("findings.showAccepted"));
		all.addAll(user.commands(user.row(findings(), text(first))));
		choose(first, Words.of("findings.withdraw"));
		screen.until("the finding is open again", () -> session.findings().findings().size() == before.size());
		assertSame(all, chosen);
	}

	private static boolean offers(Finding finding, QuickFix fix) {
		return finding.fixes().stream().anyMatch(f -> f.kind().equals(fix.kind()));
	}

	/** Chooses a cure, and takes it back when it has helped. */
	private void cure(Finding finding, String label, BooleanSupplier cured) {
		int before = found().size();
		choose(finding, label);
		screen.until("the cure " + label, cured);
		user.keys("Ctrl+Z");
		screen.until("the findings again", () -> session.findings().findings().size() == before && !session.isDirty());
	}

	private void viewMenu(String label) {
		user.menuOf(findings());
		user.menus().pick(label);
	}

	@Test
	void everyCommandOfTheMenuOfThePartOfFindingsDoesWhatItSays() {
		user.menuOf(findings());
		Set<String> all = new TreeSet<>(user.menus().paths());
		user.menus().escape();
		Finding first = found().get(0);
		String rule = Words.of("findings.group", first.rule().title(Words.locale()),
				found().stream().filter(f -> f.rule() == first.rule()).count());
		Composite part = findings();
		assertFalse(screen.ask(() -> Widgets.first(part, TreeItem.class, i -> i.getText().equals(rule)) != null));
		viewMenu(Words.of("findings.byRule"));
		user.row(part, rule);
		viewMenu(Words.of("findings.byRule"));
		screen.until("groups by item again", () -> Widgets.first(part, TreeItem.class, i -> i.getText().equals(rule)) == null);
		// What is accepted is shown and hidden in the test of the context menu and in FindingsTest.
		viewMenu(Words.of("findings.showAccepted"));
		viewMenu(Words.of("findings.showAccepted"));
		assertSame(all, new TreeSet<>(Set.of(Words.of("findings.byRule"), Words.of("findings.showAccepted"))));
	}

	// ---- year table

	@Test
	void everyCommandOfTheMenuOfTheTableWorksOnTheCellThatWasPressedOrOnTheBlock() {
		user.tab(editor(), Words.of("page.years"));
		Cells cells = new Cells(user, editor());
		int year = cells.column("令和２年度");
		Set<String> all = new TreeSet<>(user.commands(cells.place(year, 1)));

		pick(cells.place(year, 1), "コピー");
		assertEquals("4000", user.clipboard());
		pick(cells.place(year + 1, 1), "貼り付け");
		screen.until("the target of the next year", () -> target(0, 2021).equals("4,000"));
		pick(cells.place(year, 1), "切り取り");
		screen.until("no target", () -> target(0, 2020).isEmpty());
		cells.click(year, 1);
		user.keys("Shift+Right");
		pick(cells.place(year + 1, 1), "削除");
		screen.until("the whole block is empty", () -> target(0, 2021).isEmpty());
		user.keys("Ctrl+Z", 3);
		screen.until("the plan as it was", () -> !session.isDirty() && target(0, 2020).equals("4,000"));
		assertSame(all, chosen);
	}

	private void pick(Point at, String label) {
		user.menus().popup(at);
		user.menus().pick(label);
		chosen.add(label);
	}

	private String target(int indicator, int year) {
		List<Indicator> indicators = new ArrayList<>();
		plan.eAllContents().forEachRemaining(e -> {
			if (e instanceof Indicator i)
				indicators.add(i);
		});
		return IndicatorValues.text(indicators.get(indicator), IndicatorValues.Row.TARGET, FiscalTerm.of(FiscalYear.of(year)));
	}

	// ---- fields

	@Test
	void everyCommandOfTheMenuOfAFieldStatesWhatIsKnownOfItsValue() {
		user.click(user.row(explorer(), plan.getName()));
		String word = "公表日";
		Text field = user.field(details(), Text.class, word);
		Set<String> all = new TreeSet<>(user.commands(user.place(() -> field, word)));
		String before = screen.ask(field::getText);
		choose(field, Words.of("state.unknown"));
		screen.until("unknown", () -> plan.getUnknown().contains("publishedOn") && plan.getPublishedOn() == null);
		screen.until("unknown in the field", () -> field.getText().isEmpty() && field.getMessage().equals(Words.of("state.shown.unknown")));
		choose(field, Words.of("state.none"));
		screen.until("none, and unknown no more", () -> plan.getNone().contains("publishedOn") && !plan.getUnknown().contains("publishedOn"));
		screen.until("none in the field", () -> field.getMessage().equals(Words.of("state.shown.none")));
		choose(field, Words.of("state.open"));
		screen.until("nothing stated", () -> !plan.getNone().contains("publishedOn") && field.getMessage().isEmpty());
		user.keys("Ctrl+Z", 3);
		screen.until("the plan as it was", () -> !session.isDirty() && field.getText().equals(before));
		assertSame(all, chosen);
	}

	private void choose(Control field, String label) {
		user.menus().popup(user.place(() -> field, label));
		user.menus().pick(label);
		chosen.add(label);
	}

	@Test
	void everyToolAboveATextWritesItsMark() {
		Theme theme = (Theme) plan.getEntries().get(0);
		ReformItem item = (ReformItem) theme.getEntries().get(1);
		user.click(user.row(explorer(), item.getName()));
		Text field = user.field(details(), Text.class, "進捗状況・効果");
		Composite above = screen.ask(field::getParent);
		List<String> tools = screen.ask(() -> Widgets.all(above, ToolItem.class).stream().map(ToolItem::getText).toList());
		assertEquals(List.of("・", "①", "※"), tools);
		user.write(field, "one");
		for (String tool : tools) {
			user.click(user.tool(above, tool));
			screen.until(tool + " in the text", () -> field.getText().contains(tool));
		}
		screen.until("the note", () -> item.getRecords().get(0).getNotes().stream().anyMatch(n -> "※１".equals(n.getMark())));
	}

	// ---- tabs and status line

	@Test
	void aTabIsClosedFromItsMenu() {
		CTabItem tab = user.find(user.window(), CTabItem.class, t -> t.getText().equals("toride-2020.reformplan"), "the tab");
		List<String> all = user.commands(user.place(() -> tab, "the tab"));
		user.menus().popup(user.place(() -> tab, "the tab"));
		user.menus().pick("閉じる");
		screen.until("the plan is closed", () -> !service(PlanSessions.class).open().contains(session));
		assertEquals(List.of("閉じる", "切り離す"), all);
	}
}
