package org.kaikaku.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;

import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.ui.tests.driver.WorkbenchTest;

/** Every command of the context menu of both trees is chosen once and does what it says. */
class TreeMenuTest extends WorkbenchTest {
	private static final String ITEM = "窓口サービスの向上";
	/** What can be added follows from the element; all of it is one command, tried for each kind in {@link MenusTest}. */
	private static final String ADD = "追加/";

	/** Where there is a tree of a plan. */
	enum Where {
		/** At the left of the window. */
		EXPLORER,
		/** On the first page of the editor. */
		STRUCTURE
	}

	private final TreeSet<String> chosen = new TreeSet<>();
	private PlanSession session;
	private ReformItem item;
	private Theme theme;
	private Composite tree;

	@BeforeEach
	void open() {
		session = open(sample());
		theme = (Theme) session.file().municipality().getPlans().get(0).getEntries().get(0);
		item = (ReformItem) theme.getEntries().get(1);
	}

	@ParameterizedTest
	@EnumSource
	void everyCommandOfTheMenuOfTheTreeDoesWhatItSays(Where where) {
		tree = where == Where.EXPLORER ? explorer() : editor();
		TreeSet<String> all = new TreeSet<>();
		user.click(user.row(tree, ITEM));
		for (String path : user.commands(user.row(tree, ITEM)))
			all.add(path.startsWith(ADD) ? ADD : path);
		int items = theme.getEntries().size();

		choose("追加", "指標");
		user.name("新しい指標");
		undone(2);
		choose("同じ種類を続けて追加");
		screen.until("one item more", () -> theme.getEntries().size() == items + 1);
		user.keys("Esc");
		undone(1);
		choose("名前の変更");
		user.name("別の名前");
		screen.until("the other name", () -> item.getName().equals("別の名前"));
		undone(1);
		choose("コピー");
		choose("貼り付け");
		screen.until("one item more", () -> theme.getEntries().size() == items + 1);
		undone(1);
		choose("切り取り");
		screen.until("one item less", () -> theme.getEntries().size() == items - 1);
		undone(1);
		choose("削除");
		screen.until("one item less", () -> theme.getEntries().size() == items - 1);
		undone(1);
		choose("下へ移動");
		screen.until("further down", () -> theme.getEntries().indexOf(item) == 2);
		choose("上へ移動");
		screen.until("further up", () -> theme.getEntries().indexOf(item) == 1);
		choose("再掲として登録…");
		user.dialog(Words.of("repeat.title"));
		user.keys("Esc");
		user.atWindow();
		assertEquals(String.join("\n", all), String.join("\n", chosen), "commands of the menu and those that were chosen");
	}

	private void undone(int times) {
		user.keys("Ctrl+Z", times);
		screen.until("the plan as it was", () -> !session.isDirty());
	}

	private void choose(String... labels) {
		screen.until("the item is there", () -> item.eContainer() == theme && ITEM.equals(item.getName()));
		user.choose(user.row(tree, ITEM), labels);
		String path = String.join("/", List.of(labels));
		chosen.add(path.startsWith(ADD) ? ADD : path);
	}
}
