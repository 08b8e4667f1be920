package org.kaikaku.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.RepeatedListing;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.ui.tests.driver.Widgets;
import org.kaikaku.ui.tests.driver.WorkbenchTest;

/** The tree of plans: what one drags, cuts, copies, lists twice, renames and filters. */
class TreeTest extends WorkbenchTest {
	private static final String ITEM = "窓口サービスの向上";
	private PlanSession session;
	private Theme first;
	private Theme revenue;
	private Theme together;
	private ReformItem item;

	@BeforeEach
	void open() {
		session = open(sample());
		List<? extends EObject> themes = session.file().municipality().getPlans().get(0).getEntries();
		first = (Theme) themes.get(0);
		revenue = (Theme) themes.get(1);
		together = (Theme) themes.get(2);
		item = (ReformItem) first.getEntries().get(1);
	}

	private static String name(EObject element) {
		return ((PlanElement) element).getName();
	}

	@Test
	void draggingWithCtrlCopiesAndTheCopyHasAnIdOfItsOwn() {
		int before = revenue.getEntries().size();
		user.drag(user.row(explorer(), ITEM), user.row(explorer(), "歳入の確保"), "Ctrl");
		screen.until("a copy below the other theme", () -> revenue.getEntries().size() == before + 1);
		assertSame(first, item.eContainer());
		ReformItem copy = (ReformItem) revenue.getEntries().get(before);
		assertEquals(ITEM, copy.getName());
		assertNotEquals(item.getId(), copy.getId());
		assertEquals(item.getIndicators().size(), copy.getIndicators().size());
	}

	@Test
	void draggingWithCtrlAndShiftListsTheItemASecondTime() {
		int before = together.getEntries().size();
		user.drag(user.row(explorer(), ITEM), user.row(explorer(), "協働のまちづくり"), "Ctrl+Shift");
		screen.until("the item listed again", () -> together.getEntries().size() == before + 1);
		assertSame(item, ((RepeatedListing) together.getEntries().get(before)).getItem());
		assertSame(first, item.eContainer());
	}

	@Test
	void whatFitsNowhereCannotBeDropped() {
		user.drag(user.row(explorer(), ITEM), user.row(explorer(), "評価者"), "");
		assertSame(first, item.eContainer());
		assertTrue(!screen.ask(session::isDirty));
	}

	@Test
	void severalItemsAreSelectedAndMovedTogether() {
		user.click(user.row(explorer(), ITEM));
		user.click(user.row(explorer(), "指定管理者制度の活用"), "Shift");
		screen.until("three items selected", () -> desk().elements().size() == 3);
		user.keys("Ctrl+X");
		screen.until("three items less", () -> first.getEntries().size() == 7);
		user.click(user.row(explorer(), "歳入の確保"));
		user.keys("Ctrl+V");
		screen.until("three items more", () -> revenue.getEntries().size() == 6);
		assertEquals(List.of(ITEM, "事務事業の改革改善", "指定管理者制度の活用"),
				revenue.getEntries().subList(3, 6).stream().map(TreeTest::name).toList());
		user.keys("Ctrl+Z", 2);
		screen.until("the plan as it was", () -> !session.isDirty());
	}

	@Test
	void anItemIsListedAgainFromTheMenuWithAChoiceOfTheme() {
		int before = together.getEntries().size();
		user.choose(user.row(explorer(), ITEM), "再掲として登録…");
		Shell dialog = user.dialog(Words.of("repeat.title"));
		Table themes = user.find(dialog, Table.class, t -> true, "the themes");
		user.click(user.line(dialog, "協働のまちづくり"));
		assertEquals(2, screen.ask(themes::getItemCount));
		user.keys("Enter");
		user.gone(dialog);
		screen.until("the item listed again", () -> together.getEntries().size() == before + 1);
	}

	@Test
	void anItemIsCopiedIntoAnotherPlan() throws Exception {
		Path other = folder.resolve("other.reformplan");
		Files.copy(folder.resolve("toride-2020.reformplan"), other);
		user.click(user.row(explorer(), ITEM));
		user.keys("Ctrl+C");
		PlanSession target = open(other);
		Theme theme = (Theme) target.file().municipality().getPlans().get(0).getEntries().get(1);
		user.tab(editor(), Words.of("page.structure"));
		user.click(user.row(editor(), "歳入の確保"));
		screen.until("a theme of the other file", () -> desk().element().orElse(null) == theme);
		user.keys("Ctrl+V");
		screen.until("the item in the other file", () -> theme.getEntries().size() == 4);
		assertEquals(ITEM, name(theme.getEntries().get(3)));
		assertTrue(!screen.ask(session::isDirty), "the first file changed");
		String written = saved(target);
		assertTrue(written.contains(((ReformItem) theme.getEntries().get(3)).getId()));
	}

	@Test
	void theFilterShowsWhatContainsTheWordsWhileOneTypesAndGivesAllBack() {
		int before = rows();
		user.keys("Ctrl+Shift+F");
		screen.until("the keyboard in the filter", () -> user.window().getDisplay().getFocusControl() instanceof Text);
		user.type("ict");
		screen.until("only the item with ＩＣＴ in full-width letters and what is above and below", () -> {
			List<TreeItem> shown = Widgets.all(tree(), TreeItem.class);
			return shown.stream().noneMatch(i -> i.getText().contains(ITEM)) && shown.stream().anyMatch(i -> i.getText().contains("ＩＣＴを活用した効率化"));
		});
		user.keys("Esc");
		screen.until("all rows again", () -> rows() == before);
	}

	private Composite tree;

	private Composite tree() {
		return tree;
	}

	private int rows() {
		if (tree == null)
			tree = explorer();
		return screen.ask(() -> Widgets.all(tree, TreeItem.class).size());
	}

	@Test
	void escapeLeavesTheNameAsItWas() {
		user.click(user.row(explorer(), ITEM));
		user.keys("F2");
		Text field = screen.await("the field for the name", () -> user.window().getDisplay().getFocusControl() instanceof Text t ? t : null);
		user.type("x");
		user.keys("Esc");
		screen.until("the field closes", () -> field.isDisposed() || !field.isVisible());
		assertEquals(ITEM, item.getName());
		assertTrue(!screen.ask(session::isDirty));
	}
}
