package org.kaikaku.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.internal.report.ReportServices;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.ui.tests.driver.Widgets;
import org.kaikaku.ui.tests.driver.WorkbenchTest;

/**
 * Every button of the toolbar is pressed once, and every menu of one is opened and chosen from. What is there is read from the
 * window, so that a new button without an exercise here fails; what else in the window has a menu or is a button must be known.
 */
class ToolbarTest extends WorkbenchTest {
	private static final String ITEM = "窓口サービスの向上";
	/** Of the comparison of plans, where it is installed; tried in its own tests. */
	private static final String COMPARE = "比較";

	private final Set<String> pressed = new TreeSet<>();
	private PlanSession session;
	private Theme theme;
	private ReformItem item;

	@BeforeEach
	void open() {
		session = open(sample());
		theme = (Theme) session.file().municipality().getPlans().get(0).getEntries().get(0);
		item = (ReformItem) theme.getEntries().get(1);
		select();
	}

	private void select() {
		user.click(user.row(explorer(), ITEM));
		screen.settle();
		// A click while the field of a name is closing belongs to the field.
		if (screen.ask(() -> desk().element().orElse(null) != item))
			user.click(user.row(explorer(), ITEM));
		screen.until("the item is selected", () -> desk().element().orElse(null) == item);
	}

	private static boolean isInPart(Control control) {
		for (Control c = control; c != null; c = c.getParent())
			if (c instanceof CTabFolder)
				return true;
		return false;
	}

	private List<ToolItem> tools() {
		return screen.ask(() -> Widgets.all(user.window(), ToolItem.class).stream().filter(t -> !isInPart(t.getParent()) && !name(t).isEmpty())
				.toList());
	}

	private static String name(ToolItem tool) {
		return !tool.getText().isEmpty() ? tool.getText() : tool.getToolTipText() == null ? "" : tool.getToolTipText().replaceAll(" \\(.*", "");
	}

	private ToolItem tool(String name) {
		return screen.await("the tool " + name, () -> Widgets.first(user.window(), ToolItem.class,
				t -> !isInPart(t.getParent()) && name(t).equals(name)));
	}

	private void press(String name) {
		ToolItem tool = tool(name);
		screen.until(name + " can be pressed", tool::isEnabled);
		user.click(tool);
		pressed.add(name);
	}

	/** Opens the menu beside the words of a button. */
	private void arrow(String name) {
		ToolItem tool = tool(name);
		screen.until(name + " can be pressed", tool::isEnabled);
		Point middle = user.place(() -> tool, name);
		int half = screen.ask(() -> tool.getBounds().width / 2);
		user.menus().by(() -> user.click(new Point(middle.x + half - 7, middle.y)));
		pressed.add(name + " ▾");
	}

	private Set<String> all() {
		Set<String> all = new TreeSet<>();
		for (ToolItem tool : tools()) {
			String name = screen.ask(() -> name(tool));
			// The year is one menu, whichever year it shows.
			all.add(name.endsWith("年度") ? "年度" : name);
			if (screen.ask(() -> (tool.getStyle() & SWT.DROP_DOWN) != 0) && !name.endsWith("年度"))
				all.add(name + " ▾");
		}
		all.remove(COMPARE);
		// Shown while something runs in the background, by the workbench itself.
		all.remove("実行中の処理を取り消す");
		return all;
	}

	@Test
	void everyButtonOfTheToolbarDoesWhatItSays() {
		Set<String> all = all();
		int items = theme.getEntries().size();

		user.keys("F2");
		user.name("別の名前");
		press("元に戻す");
		screen.until("the old name", () -> item.getName().equals(ITEM));
		press("やり直す");
		screen.until("the new name", () -> item.getName().equals("別の名前"));
		press("保存");
		screen.until("the plan is saved", () -> !session.isDirty());
		assertTrue(content(folder.resolve("toride-2020.reformplan")).contains("別の名前"));
		press("元に戻す");

		select();
		user.menus().by(() -> press("追加"));
		assertTrue(user.menus().paths().contains("指標"), user.menus().paths().toString());
		user.menus().pick("指標");
		user.name("新しい指標");
		screen.until("a new indicator", () -> item.getIndicators().stream().anyMatch(i -> "新しい指標".equals(i.getName())));
		select();
		List<String> below = user.commands(user.row(explorer(), ITEM)).stream().filter(p -> p.startsWith("追加/"))
				.map(p -> p.substring("追加/".length())).toList();
		arrow("追加");
		assertEquals(below, user.menus().paths());
		user.menus().pick(below.get(below.size() - 1));
		screen.until("one item more", () -> theme.getEntries().size() == items + 1);
		user.keys("Esc");
		user.keys("Ctrl+Z");
		screen.until("one item less", () -> theme.getEntries().size() == items);

		press("検証");
		screen.until("the findings have the keyboard", () -> page().getActivePart().getSite().getId().equals("org.kaikaku.ui.findings"));
		press("レポート");
		giveUp();
		arrow("レポート");
		List<String> reports = user.menus().paths();
		assertEquals(service(ReportServices.class).builders().stream().map(b -> b.label(Words.locale()) + "…").toList(), reports);
		user.menus().pick(reports.get(0));
		giveUp();

		user.menus().by(() -> user.click(tool("令和２年度")));
		assertEquals(List.of("令和２年度", "令和３年度", "令和４年度", "令和５年度", "令和６年度"), user.menus().paths());
		user.menus().pick("令和３年度");
		screen.until("another year", () -> desk().year().value() == 2021 && Widgets.first(user.window(), ToolItem.class, t -> t.getText().equals("令和３年度")) != null);
		pressed.add("年度");

		assertEquals(String.join("\n", all), String.join("\n", pressed), "buttons of the toolbar and those that were pressed");
	}

	private void giveUp() {
		Shell wizard = user.dialog(Words.of("report.window"));
		user.keys("Esc");
		user.gone(wizard);
	}

	@Test
	void theFieldAtTheRightOfTheToolbarSearchesAllTexts() {
		Text field = screen.await("the search field", () -> Widgets.first(user.window(), Text.class,
				t -> !isInPart(t) && Words.of("search.message").equals(t.getMessage())));
		user.write(field, "窓口");
		user.keys("Enter");
		Shell found = user.dialog(Words.of("find.window"));
		user.find(found, Text.class, t -> t.getText().equals("窓口"), "what is searched for");
		user.keys("Esc");
		user.gone(found);
	}

	/** What has a menu in the window is in one of the tests of menus. */
	@Test
	void nothingElseInTheWindowHasAMenu() {
		Set<String> found = new TreeSet<>();
		for (String page : List.of("page.structure", "page.years")) {
			user.tab(editor(), Words.of(page));
			screen.run(() -> Widgets.all(user.window(), Control.class).stream().filter(c -> c.getMenu() != null)
					.forEach(c -> found.add(c instanceof Tree ? "tree" : c instanceof Text ? "field" : c.getClass().getSimpleName())));
		}
		user.click(user.row(explorer(), "とりで行政経営改革プラン2020"));
		Composite form = details();
		screen.run(() -> Widgets.all(form, Control.class).stream().filter(c -> c.getMenu() != null)
				.forEach(c -> found.add(c instanceof Text ? "field" : c.getClass().getSimpleName())));
		// CLabel: the line below the window, whose text can be copied; a menu of the workbench.
		assertEquals(new TreeSet<>(Set.of("tree", "NatTable", "field", "CLabel")), found);
	}
}
