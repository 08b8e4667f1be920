package org.kaikaku.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaikaku.model.reformplan.Assignment;
import org.kaikaku.model.reformplan.ListEntry;
import org.kaikaku.model.reformplan.Narrative;
import org.kaikaku.model.reformplan.Note;
import org.kaikaku.model.reformplan.Paragraph;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.ui.tests.driver.Widgets;
import org.kaikaku.ui.tests.driver.WorkbenchTest;

/** What people write in forms: texts with lists and notes, years of an era, departments without a mouse. */
class WritingTest extends WorkbenchTest {
	private static final String TEXT = "進捗状況・効果";
	private PlanSession session;
	private Plan plan;
	private ReformItem item;

	@BeforeEach
	void open() {
		session = open(sample());
		plan = session.file().municipality().getPlans().get(0);
		item = (ReformItem) ((Theme) plan.getEntries().get(0)).getEntries().get(1);
		user.click(user.row(explorer(), item.getName()));
	}

	private YearlyRecord record() {
		return item.getRecords().get(0);
	}

	private Text field(String word) {
		return user.field(details(), Text.class, word);
	}

	private void has(Text field, String text) {
		screen.until("\"" + text + "\" in the field", () -> field.getText().replace("\r\n", "\n").equals(text));
	}

	@Test
	void enterGoesOnWithAListAndEndsItAfterAnEmptyMark() {
		Text field = field(TEXT);
		user.write(field, "次を行った。\n・窓口の案内");
		user.keys("Enter");
		has(field, "次を行った。\n・窓口の案内\n・");
		user.type("書類の見直し");
		user.keys("Enter");
		user.keys("Enter");
		has(field, "次を行った。\n・窓口の案内\n・書類の見直し\n");
		user.type("①受付");
		user.keys("Enter");
		has(field, "次を行った。\n・窓口の案内\n・書類の見直し\n①受付\n②");
		user.type("交付");
		Narrative text = record().getTexts().get(0);
		screen.until("a paragraph and four entries", () -> text.getBlocks().size() == 5 && text.getBlocks().get(0) instanceof Paragraph
				&& text.getBlocks().subList(1, 5).stream().allMatch(ListEntry.class::isInstance));
		assertEquals(List.of("・", "・", "①", "②"),
				text.getBlocks().subList(1, 5).stream().map(b -> ((ListEntry) b).getMarker()).toList());
		assertTrue(saved(session).contains("交付"));
	}

	@Test
	void aNoteIsPutIntoATextExplainedAndTakenBack() {
		Text field = field(TEXT);
		user.write(field, "一番窓口");
		Composite above = screen.ask(field::getParent);
		user.click(user.tool(above, "※"));
		has(field, "一番窓口※１");
		screen.until("a note of the record", () -> record().getNotes().size() == 1);
		Hyperlink link = user.find(details(), Hyperlink.class, l -> l.getText().startsWith("※１"), "the link to the note");
		user.click(link);
		Note note = record().getNotes().get(0);
		screen.until("the form of the note", () -> desk().element().orElse(null) == note);
		user.write(user.field(details(), Text.class, "説明"), "市民課の窓口のこと");
		screen.until("the explanation in the plan", () -> "市民課の窓口のこと".equals(note.getText()));
		String written = saved(session);
		assertTrue(written.contains("一番窓口※１") && written.contains("市民課の窓口のこと"));
		user.keys("Ctrl+Z", 3);
		screen.until("no note", () -> record().getNotes().isEmpty());
	}

	@Test
	void aYearIsWrittenAsPeopleWriteItAndAWrongOneStaysMarkedUntilItIsMended() {
		user.click(user.row(explorer(), plan.getName()));
		Text last = field("終了年度");
		int before = plan.getLastYear().value();
		user.write(last, "令和７年");
		user.keys("Tab");
		screen.until("2025 in the plan", () -> plan.getLastYear().value() == 2025);
		has(last, "令和７年度");
		user.write(last, "R8");
		user.keys("Tab");
		screen.until("2026 in the plan", () -> plan.getLastYear().value() == 2026);
		has(last, "令和８年度");

		user.write(last, "さらいねん");
		screen.until("explained at once", () -> explained("さらいねん"));
		assertEquals(2026, screen.ask(() -> plan.getLastYear().value()));
		user.keys("Tab");
		screen.until("another field", () -> !last.isFocusControl());
		has(last, "さらいねん");
		assertTrue(screen.ask(() -> explained("さらいねん")));
		user.write(last, "2025");
		user.keys("Tab");
		screen.until("explained no more", () -> !explained("さらいねん"));
		has(last, "令和７年度");
		while (screen.ask(() -> session.stack().canUndo()))
			user.keys("Ctrl+Z");
		screen.until("the year as it was", () -> plan.getLastYear().value() == before);
	}

	private boolean explained(String part) {
		return Widgets.all(user.window(), Label.class).stream().anyMatch(l -> l.getText().contains(part));
	}

	@Test
	void departmentsAreChosenByKeyboardAlone() {
		List<String> before = departments();
		assertFalse(before.contains("管財課"));
		user.click(field("名称"));
		user.keys("Tab");
		screen.until("the keyboard on the button to choose", () -> screen(Button.class) && ((Button) focus()).getText().equals(Words.of("choose")));
		user.keys("Space");
		Shell picker = user.dialog(Words.of("choose.named", "担当"));
		screen.until("the keyboard in the filter", () -> focus() instanceof Text);
		user.type("管財課");
		Table list = user.find(picker, Table.class, t -> t.getItemCount() == 1, "the one department");
		user.keys("Tab");
		screen.until("the keyboard in the list", list::isFocusControl);
		user.keys("Down");
		user.keys("Home");
		user.keys("Space");
		screen.until("the department is ticked", () -> list.getItem(0).getChecked());
		user.keys("Enter");
		user.gone(picker);
		screen.until("one department more", () -> departments().contains("管財課") && departments().size() == before.size() + 1);
		user.keys("Ctrl+Z");
		screen.until("the departments as they were", () -> departments().equals(before));
	}

	private Object focus() {
		return user.window().getDisplay().getFocusControl();
	}

	private boolean screen(Class<?> kind) {
		return kind.isInstance(focus());
	}

	private List<String> departments() {
		return item.getAssignments().stream().map(Assignment::getDepartment).filter(java.util.Objects::nonNull).map(d -> d.getName()).toList();
	}
}
