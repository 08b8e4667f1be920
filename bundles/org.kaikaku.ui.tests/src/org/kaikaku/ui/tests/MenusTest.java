package org.kaikaku.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.internal.editor.PlanEditor;
import org.kaikaku.ui.internal.report.ReportServices;
import org.kaikaku.ui.internal.welcome.WelcomeEditor;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.ui.session.PlanSessions;
import org.kaikaku.ui.tests.driver.Widgets;
import org.kaikaku.ui.tests.driver.WorkbenchTest;

/**
 * Every command of every menu is chosen once and does what it says. What is in the menus is read from the running window, so
 * that a new command without an exercise here fails.
 */
class MenusTest extends WorkbenchTest {
	private static final String NAME = "toride-2020.reformplan";
	private static final String ITEM = "窓口サービスの向上";
	/** Menus whose items follow from the plan, the files and what is installed; each of them is the same command. */
	private static final List<String> LISTS = List.of("ファイル/最近使ったファイル/", "表示/年度/", "計画/追加/", "追加/");

	/** Commands that work on a comparison or a diagram, where these are installed; they are tried in the tests of their bundles. */
	private static final List<String> OF_OTHERS = List.of("計画/比較の操作/", "表示/図/");

	private final Set<String> chosen = new TreeSet<>();
	private PlanSession session;
	private ReformItem item;
	private Theme theme;

	private static String known(String path) {
		return LISTS.stream().filter(path::startsWith).findFirst().map(l -> l + "*").orElse(path);
	}

	private void menu(String... path) {
		user.menu(path);
		chosen.add(known(String.join("/", path)));
	}

	private static void collect(MenuItem[] items, String above, Collection<String> found) {
		for (MenuItem i : items) {
			String path = above + Widgets.plain(i.getText());
			if (i.getMenu() != null)
				collect(Menus.filled(i.getMenu()), path + "/", found);
			else if ((i.getStyle() & SWT.SEPARATOR) == 0)
				found.add(known(path));
		}
	}

	/** Items of submenus, which are made when they are opened. */
	private static final class Menus {
		static MenuItem[] filled(Menu menu) {
			if (menu.getItemCount() == 0)
				menu.notifyListeners(SWT.Show, new Event());
			return menu.getItems();
		}
	}

	private void openPlan() {
		session = open(sample());
		theme = (Theme) session.file().municipality().getPlans().get(0).getEntries().get(0);
		item = (ReformItem) theme.getEntries().get(1);
		select();
	}

	private void select() {
		user.click(user.row(explorer(), item.getName()));
		screen.until("the item is selected", () -> desk().element().orElse(null) == item);
	}

	private void rename(String name) {
		select();
		user.keys("F2");
		user.name(name);
	}

	private void giveUp(String title) {
		Shell dialog = user.dialog(title);
		user.keys("Esc");
		user.gone(dialog);
	}

	private void active(String part) {
		screen.until("the part " + part + " is active", () -> {
			IWorkbenchPart now = page().getActivePart();
			return now != null && now.getSite().getId().equals(part);
		});
	}

	@Test
	void everyCommandOfTheMenuBarDoesWhatItSays() {
		openPlan();
		Set<String> all = new TreeSet<>();
		screen.run(() -> collect(user.window().getMenuBar().getItems(), "", all));
		file();
		edit();
		view();
		plan();
		reports();
		help();
		screen.run(() -> collect(user.window().getMenuBar().getItems(), "", all));
		all.removeIf(path -> OF_OTHERS.stream().anyMatch(path::startsWith));
		assertEquals(String.join("\n", all), String.join("\n", chosen), "commands of the menu bar and those that were chosen");
	}

	private void file() {
		menu("ファイル", "新しい計画…");
		giveUp(Words.of("new.window"));
		user.systemDialog(() -> menu("ファイル", "開く…"), Words.of("open.title"), null);
		menu("ファイル", "見本を開く");
		screen.until("the sample as a second plan", () -> service(PlanSessions.class).open().size() == 2);
		menu("ファイル", "閉じる");
		screen.until("one plan is open", () -> service(PlanSessions.class).open().size() == 1);
		menu("ファイル", "最近使ったファイル", NAME + "  —  " + folder);
		opened(NAME);
		rename("名前を変えた項目");
		menu("ファイル", "保存");
		screen.until("the plan is saved", () -> !session.isDirty());
		assertTrue(content(folder.resolve(NAME)).contains("名前を変えた項目"));
		user.systemDialog(() -> menu("ファイル", "名前を付けて保存…"), Words.of("save.title"), null);
		rename(ITEM);
		menu("ファイル", "すべて保存");
		screen.until("all plans are saved", () -> !session.isDirty());
		menu("ファイル", "設定…");
		giveUp(Words.of("settings.window"));
		rename("名前を変えた項目");
		menu("ファイル", "終了");
		Shell question = screen.await("a question about what is not saved",
				() -> user.window().getShells().length > 0 ? user.window().getShells()[0] : null);
		user.keys("Esc");
		user.gone(question);
		user.atWindow();
		assertTrue(PlatformUI.isWorkbenchRunning());
	}

	private void edit() {
		menu("編集", "元に戻す");
		screen.until("the old name", () -> ITEM.equals(item.getName()));
		menu("編集", "やり直す");
		screen.until("the new name", () -> "名前を変えた項目".equals(item.getName()));
		int items = theme.getEntries().size();
		select();
		menu("編集", "コピー");
		menu("編集", "貼り付け");
		screen.until("one item more", () -> theme.getEntries().size() == items + 1);
		menu("編集", "元に戻す");
		screen.until("one item less", () -> theme.getEntries().size() == items);
		select();
		menu("編集", "切り取り");
		screen.until("one item less", () -> theme.getEntries().size() == items - 1);
		menu("編集", "元に戻す");
		screen.until("the item again", () -> theme.getEntries().size() == items);
		select();
		menu("編集", "削除");
		screen.until("one item less", () -> theme.getEntries().size() == items - 1);
		menu("編集", "元に戻す");
		screen.until("the item again", () -> theme.getEntries().size() == items);
		select();
		menu("編集", "名前の変更");
		user.name("別の名前");
		menu("編集", "すべて選択");
		screen.until("much is selected", () -> desk().selection().size() > 10);
		menu("編集", "検索と置換…");
		giveUp(Words.of("find.window"));
	}

	private void view() {
		for (String[] view : new String[][] { { "計画", "org.kaikaku.ui.explorer" }, { "詳細", "org.kaikaku.ui.details" },
				{ "指摘", "org.kaikaku.ui.findings" } }) {
			screen.run(() -> page().hideView(page().findView(view[1])));
			menu("表示", view[0]);
			active(view[1]);
		}
		menu("表示", "年度", "令和３年度");
		screen.until("the year 2021", () -> desk().year().value() == 2021);
		menu("表示", "次の年度");
		screen.until("the year after", () -> desk().year().value() == 2022);
		menu("表示", "前の年度");
		screen.until("the year before", () -> desk().year().value() == 2021);
		menu("表示", "ツリーを絞り込む");
		screen.until("the keyboard in the filter", () -> user.window().getDisplay().getFocusControl() instanceof Text);
		select();
		int rows = rows();
		menu("表示", "すべて開く");
		screen.until("more rows", () -> shownRows() > rows);
		int most = screen.ask(this::shownRows);
		menu("表示", "すべて閉じる");
		screen.until("fewer rows", () -> shownRows() < most);
		screen.run(() -> page().hideView(page().findView("org.kaikaku.ui.details")));
		menu("表示", "画面の配置を元に戻す");
		details();
		menu("表示", "すべて開く");
	}

	private Composite tree;

	private int rows() {
		tree = explorer();
		return screen.ask(this::shownRows);
	}

	private int shownRows() {
		return Widgets.all(tree, TreeItem.class).size();
	}

	private void plan() {
		select();
		List<String> adds = screen.ask(() -> {
			Set<String> paths = new LinkedHashSet<>();
			for (MenuItem top : user.window().getMenuBar().getItems())
				if (Widgets.plain(top.getText()).equals("計画"))
					for (MenuItem i : Menus.filled(top.getMenu()))
						if (Widgets.plain(i.getText()).equals("追加"))
							for (MenuItem add : Menus.filled(i.getMenu()))
								if ((add.getStyle() & SWT.SEPARATOR) == 0)
									paths.add(Widgets.plain(add.getText()));
			return new ArrayList<>(paths);
		});
		assertEquals(5, adds.size(), "what can be added at an item: " + adds);
		for (String add : adds) {
			select();
			int before = screen.ask(() -> count());
			menu("計画", "追加", add);
			screen.until(add + " was added", () -> count() > before);
			user.keys("Esc");
			menu("編集", "元に戻す");
			screen.until(add + " is gone", () -> count() == before);
		}
		select();
		int items = theme.getEntries().size();
		menu("計画", "同じ種類を続けて追加");
		screen.until("one item more", () -> theme.getEntries().size() == items + 1);
		user.keys("Esc");
		menu("編集", "元に戻す");
		screen.until("one item less", () -> theme.getEntries().size() == items);
		select();
		menu("計画", "再掲として登録…");
		giveUp(Words.of("repeat.title"));
		int place = theme.getEntries().indexOf(item);
		menu("計画", "下へ移動");
		screen.until("one place further down", () -> theme.getEntries().indexOf(item) == place + 1);
		menu("計画", "上へ移動");
		screen.until("one place further up", () -> theme.getEntries().indexOf(item) == place);
		menu("計画", "検証");
		active("org.kaikaku.ui.findings");
		for (String wizard : installed("二つの計画を比較…", "変更の統合…", "次期計画の作成…")) {
			menu("計画", wizard);
			Shell dialog = screen.await(wizard, () -> user.window().getShells().length > 0 && user.window().getShells()[0].isVisible()
					? user.window().getShells()[0] : null);
			user.dialog(screen.ask(dialog::getText));
			user.keys("Esc");
			user.gone(dialog);
		}
		Object before = screen.ask(() -> desk().selection());
		menu("計画", "次の指摘");
		screen.until("the first finding", () -> !desk().selection().equals(before));
		Object first = screen.ask(() -> desk().selection());
		menu("計画", "前の指摘");
		screen.until("the last finding", () -> !desk().selection().equals(first));
	}

	/** Those of some commands of the menu of the plan whose bundle runs. */
	private List<String> installed(String... commands) {
		return screen.ask(() -> {
			Set<String> all = new TreeSet<>();
			collect(user.window().getMenuBar().getItems(), "", all);
			return Stream.of(commands).filter(c -> all.contains("計画/" + c)).toList();
		});
	}

	private int count() {
		int all = 0;
		for (var i = session.file().municipality().eAllContents(); i.hasNext(); i.next())
			all++;
		return all;
	}

	private void reports() {
		menu("レポート", "レポート出力…");
		giveUp(Words.of("report.window"));
		for (var builder : service(ReportServices.class).builders()) {
			String label = builder.label(Words.locale());
			menu("レポート", label + "…");
			Shell wizard = user.dialog(Words.of("report.window"));
			Combo kind = user.field(wizard, Combo.class, Words.of("report.kind"));
			assertEquals(label, screen.ask(kind::getText));
			giveUp(Words.of("report.window"));
		}
	}

	private void help() {
		menu("ヘルプ", "操作の手引き");
		menu("ヘルプ", "ようこそ");
		screen.until("the welcome page", () -> page().getActiveEditor() instanceof WelcomeEditor);
		menu("ヘルプ", "Kaikakuについて");
		giveUp(Words.of("about.title"));
		user.tab(user.window(), "*" + NAME);
		screen.until("the plan in front", () -> page().getActiveEditor() instanceof PlanEditor);
		select();
	}
}
