package org.kaikaku.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.ui.tests.driver.WorkbenchTest;

/** Everything that is done to a plan can be taken back and done again, however it was done. */
class UndoTest extends WorkbenchTest {
	private static final int CHANGES = 20;

	@Test
	void twentyChangesAreTakenBackAndDoneAgainAndTheFileIsTheSame() {
		Path file = sample();
		String before = content(file);
		PlanSession session = open(file);
		ReformItem dragged = item(session, 0, 1);
		user.drag(user.row(explorer(), "窓口サービスの向上"), user.row(explorer(), "歳入の確保"), "");
		Theme revenue = (Theme) session.file().municipality().getPlans().get(0).getEntries().get(1);
		screen.until("the item below the other theme", () -> dragged.eContainer() == revenue);

		change("Insert", 1);
		user.name("新しい項目");
		user.keys("F2");
		user.name("新しい項目その二");
		user.keys("Ctrl+C");
		change("Ctrl+V", 2);
		change("Alt+Up", 3);
		user.click(user.row(explorer(), "収納率の向上"));
		change("Alt+Down", 2);
		change("Alt+Up", 2);
		user.click(user.row(explorer(), "市民協働による事業の推進"));
		change("Ctrl+X", 1);
		user.click(user.row(explorer(), "協働のまちづくり"));
		change("Ctrl+V", 1);
		user.click(user.row(explorer(), "大学等との連携推進"));
		change("Delete", 1);
		user.click(user.row(explorer(), "企業等との連携推進"));
		user.keys("F2");
		user.name("企業等との連携を進める");
		user.click(user.row(explorer(), "人材の育成と活用"));
		user.keys("F2");
		user.name("人を育てる");
		change("Alt+Down", 1);
		change("Alt+Down", 1);

		String changed = saved(session);
		assertNotEquals(before, changed);
		user.keys("Ctrl+Z", CHANGES);
		screen.until("nothing more to undo", () -> !session.stack().canUndo());
		assertEquals(before, saved(session));
		assertSame(dragged, item(session, 0, 1));
		user.keys("Ctrl+Y", CHANGES);
		screen.until("nothing more to redo", () -> !session.stack().canRedo());
		assertEquals(changed, saved(session));
	}

	private void change(String keys, int times) {
		user.keys(keys, times);
	}

	private static ReformItem item(PlanSession session, int theme, int item) {
		return (ReformItem) ((Theme) session.file().municipality().getPlans().get(0).getEntries().get(theme)).getEntries().get(item);
	}
}
