package org.kaikaku.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.ui.tests.driver.WorkbenchTest;

/** What a person does in the first minutes. */
class FirstStepsTest extends WorkbenchTest {
	@Test
	void theSampleOpensFromTheWelcomePageAndAnItemIsRenamedInItsPlace() {
		user.click(user.link(editor(), Words.of("welcome.sample")));
		PlanSession session = opened("toride-2020.reformplan");
		TreeItem item = user.row(explorer(), "窓口サービスの向上");
		user.click(item);
		user.keys("F2");
		Text name = screen.await("a field for the name in the tree", () -> user.window().getDisplay().getFocusControl() instanceof Text t
				&& t.getParent() == item.getParent() ? t : null);
		assertEquals("窓口サービスの向上", screen.ask(name::getText));
		user.keys("Ctrl+A");
		user.type("窓口の改善");
		user.keys("Enter");
		user.row(explorer(), "窓口の改善");
		screen.until("the plan can be saved", session::isDirty);
		user.keys("Ctrl+Z");
		user.row(explorer(), "窓口サービスの向上");
		screen.until("the plan as it was", () -> !session.isDirty());
	}
}
