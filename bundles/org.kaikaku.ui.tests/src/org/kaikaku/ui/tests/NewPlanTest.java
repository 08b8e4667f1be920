package org.kaikaku.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.ui.tests.driver.Cells;
import org.kaikaku.ui.tests.driver.WorkbenchTest;

/** From an empty window to a plan in a file, by mouse and keyboard alone. */
class NewPlanTest extends WorkbenchTest {
	@Test
	void aPlanIsMadeFromTheEmptyWindowSavedClosedAndOpenedAgain() throws Exception {
		Path file = folder.resolve("plan.reformplan");
		makeFile(file);
		opened("plan.reformplan");

		user.click(user.row(explorer(), "見本市行革プラン"));
		user.menu("計画", "追加", "テーマ");
		user.name("窓口を変える");
		user.keys("Ctrl+Shift+N");
		user.menus().pick("改革項目");
		user.name("書かない窓口");
		user.keys("Insert");
		user.name("待たない窓口");
		user.click(user.row(explorer(), "書かない窓口"));
		user.choose(user.row(explorer(), "書かない窓口"), "追加", "指標");
		user.name("申請書の枚数");
		user.tab(editor(), Words.of("page.years"));
		Cells cells = new Cells(user, editor());
		int row = cells.row(List.of("1 書かない窓口", "申請書の枚数"));
		int first = cells.column("令和８年度");
		cells.click(first, row);
		for (int year = 0; year < 5; year++) {
			cells.type(Integer.toString(100 - 10 * year));
			user.keys("Up");
			user.keys("Right");
		}
		user.keys("Ctrl+S");
		screen.until("the plan is saved", () -> !page().getActiveEditor().isDirty());
		assertTrue(Files.readString(file).contains("申請書の枚数"));
		user.keys("Ctrl+W");
		screen.until("no plan is open", () -> page().getActiveEditor() == null);

		user.menu("ファイル", "最近使ったファイル", "plan.reformplan  —  " + folder);
		PlanSession again = opened("plan.reformplan");
		Plan plan = again.file().municipality().getPlans().get(0);
		Theme theme = (Theme) plan.getEntries().get(0);
		assertEquals(List.of("書かない窓口", "待たない窓口"), theme.getEntries().stream().map(e -> ((ReformItem) e).getName()).toList());
		Indicator indicator = ((ReformItem) theme.getEntries().get(0)).getIndicators().get(0);
		assertEquals(5, indicator.getTargets().size());
	}

	private void makeFile(Path file) {
		user.keys("Ctrl+N");
		Shell wizard = user.dialog(Words.of("new.window"));
		user.write(user.field(wizard, Text.class, Words.of("new.municipality")), "見本市");
		user.write(user.field(wizard, Text.class, Words.of("new.name")), "見本市行革プラン");
		user.write(user.field(wizard, Text.class, Words.of("new.first")), "令和8年度");
		user.write(user.field(wizard, Text.class, Words.of("new.last")), "R12");
		user.write(user.field(wizard, Text.class, Words.of("new.file")), file.toString());
		user.press(wizard, IDialogConstants.NEXT_ID);
		user.write(user.field(wizard, Text.class, Words.of("new.departments")), "市民課\n税務課");
		user.press(wizard, IDialogConstants.FINISH_ID);
		user.gone(wizard);
	}
}
