package org.kaikaku.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.ui.tests.driver.Widgets;
import org.kaikaku.ui.tests.driver.WorkbenchTest;

/** What is open in the tree stays so when one filters; several elements are deleted, cut and pasted at once. */
class FilterTest extends WorkbenchTest {
	private static final String ITEM = "窓口サービスの向上";
	private PlanSession session;
	private Theme first;
	private Composite tree;

	@BeforeEach
	void open() {
		session = open(sample());
		first = (Theme) session.file().municipality().getPlans().get(0).getEntries().get(0);
		tree = explorer();
	}

	/** The words of all rows that can be seen, closed branches left out. */
	private List<String> rows() {
		return screen.ask(() -> Widgets.all(tree, TreeItem.class).stream().map(TreeItem::getText).toList());
	}

	private void filter(String text) {
		user.keys("Ctrl+Shift+F");
		screen.until("the keyboard in the filter", () -> user.window().getDisplay().getFocusControl() instanceof Text);
		user.type(text);
	}

	@Test
	void whatWasOpenIsOpenAgainAfterTheFilterAndWhatWasClosedIsClosed() {
		user.click(user.row(tree, ITEM));
		user.keys("Right");
		screen.until("the item is open", () -> Widgets.first(tree, TreeItem.class, i -> i.getText().contains("おくやみデスクの導入")) != null);
		user.click(user.row(tree, "歳入の確保"));
		user.keys("Left");
		screen.until("the theme is closed", () -> Widgets.first(tree, TreeItem.class, i -> i.getText().contains("収納率の向上")) == null);
		List<String> before = rows();

		filter("収納率の向上");
		screen.until("only what contains the words", () -> {
			List<TreeItem> all = Widgets.all(tree, TreeItem.class);
			return all.stream().anyMatch(i -> i.getText().contains("収納率の向上")) && all.stream().noneMatch(i -> i.getText().contains(ITEM));
		});
		user.keys("Ctrl+A");
		user.type("窓口");
		screen.until("the next words", () -> Widgets.first(tree, TreeItem.class, i -> i.getText().contains(ITEM)) != null);
		user.keys("Esc");
		screen.until("all rows as they were", () -> Widgets.all(tree, TreeItem.class).stream().map(TreeItem::getText).toList().equals(before));
	}

	@Test
	void aNameIsChangedInPlaceWhileTheTreeIsFiltered() {
		filter("窓口サービス");
		screen.until("only the item", () -> Widgets.first(tree, TreeItem.class, i -> i.getText().contains("事務事業の改革改善")) == null);
		user.click(user.row(tree, ITEM));
		user.keys("F2");
		user.name("窓口サービスの刷新");
		ReformItem item = (ReformItem) first.getEntries().get(1);
		screen.until("the new name", () -> item.getName().equals("窓口サービスの刷新"));
		user.row(tree, "窓口サービスの刷新");
	}

	@Test
	void severalItemsAreDeletedAtOnceAndComeBackByOneUndo() {
		int items = first.getEntries().size();
		user.click(user.row(tree, ITEM));
		user.click(user.row(tree, "指定管理者制度の活用"), "Ctrl");
		user.click(user.row(tree, "人材の育成と活用"), "Ctrl");
		screen.until("three items selected", () -> desk().elements().size() == 3);
		user.keys("Delete");
		screen.until("three items less", () -> first.getEntries().size() == items - 3);
		assertTrue(rows().stream().noneMatch(r -> r.contains(ITEM)));
		user.keys("Ctrl+Z");
		screen.until("the plan as it was, by one undo", () -> first.getEntries().size() == items && !session.isDirty());
	}

	@Test
	void anItemIsCutAndPastedIntoAnotherPlan() throws IOException {
		Path other = folder.resolve("other.reformplan");
		Files.copy(folder.resolve("toride-2020.reformplan"), other);
		PlanSession target = open(other);
		Theme revenue = (Theme) target.file().municipality().getPlans().get(0).getEntries().get(1);
		int there = revenue.getEntries().size();
		user.tab(user.window(), "toride-2020.reformplan");
		screen.until("the first plan in front", () -> desk().session().orElse(null) == session);
		Composite structure = editor();
		user.click(user.row(structure, ITEM));
		user.keys("Ctrl+X");
		screen.until("one item less", () -> first.getEntries().stream().noneMatch(e -> e instanceof ReformItem i && ITEM.equals(i.getName())));
		user.tab(user.window(), "other.reformplan");
		screen.until("the second plan in front", () -> desk().session().orElse(null) == target);
		user.click(user.row(editor(), "歳入の確保"));
		screen.until("a theme of the second plan", () -> desk().element().orElse(null) == revenue);
		user.keys("Ctrl+V");
		screen.until("one item more there", () -> revenue.getEntries().size() == there + 1);
		assertEquals(ITEM, ((ReformItem) revenue.getEntries().get(there)).getName());
		assertTrue(saved(target).contains(ITEM));
	}
}
