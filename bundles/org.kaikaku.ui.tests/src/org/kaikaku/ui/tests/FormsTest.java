package org.kaikaku.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.ListEntry;
import org.kaikaku.model.reformplan.Narrative;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.ui.tests.driver.Widgets;
import org.kaikaku.ui.tests.driver.WorkbenchTest;

/** The form of what is selected: what is typed reaches the plan, what is wrong is marked, explained and kept. */
class FormsTest extends WorkbenchTest {
	private static final String ITEM = "窓口サービスの向上";
	private PlanSession session;
	private ReformItem item;

	@BeforeEach
	void open() {
		session = open(sample());
		item = (ReformItem) ((Theme) session.file().municipality().getPlans().get(0).getEntries().get(0)).getEntries().get(1);
		user.click(user.row(explorer(), ITEM));
	}

	private Text field(String word) {
		return user.field(details(), Text.class, word);
	}

	private boolean explained(String part) {
		return Widgets.all(user.window(), Label.class).stream().anyMatch(l -> l.getText().contains(part));
	}

	@Test
	void whatIsTypedReachesThePlanByItselfAndIsSavedWithoutWaiting() {
		user.write(field("名称"), "待たない窓口");
		assertTrue(saved(session).contains("name=\"待たない窓口\""));
	}

	@Test
	void aWrongAmountIsMarkedExplainedAndStillThereWhenOneComesBack() {
		Text amount = user.field(details(), Text.class, "効果額（歳出）");
		user.write(amount, "三百万");
		screen.until("the wrong amount is explained", () -> explained("三百万"));
		user.click(user.row(explorer(), "事務事業の改革改善"));
		screen.until("another form", () -> desk().element().orElse(null) != item);
		user.click(user.row(explorer(), ITEM));
		Text again = user.find(details(), Text.class, t -> t.getText().equals("三百万"), "the wrong amount, still there");
		screen.until("the wrong amount is explained again", () -> explained("三百万"));
		assertFalse(screen.ask(session::isDirty), "a wrong amount changed the plan");
		user.write(again, "3,000,000");
		screen.until("the amount in the plan", () -> record().getEffects().stream().anyMatch(e -> e.getYen() != null
				&& e.getYen().toString().contains("3000000")));
	}

	@Test
	void aWrongTargetIsMarkedExplainedAndStillThereWhenOneComesBack() {
		Indicator indicator = item.getIndicators().get(0);
		Text target = field("令和２年度 目標値");
		String before = indicator.getTargets().get(0).toString();
		user.write(target, "たくさん");
		user.click(user.row(explorer(), "事務事業の改革改善"));
		screen.until("another form", () -> desk().element().orElse(null) != item);
		user.click(user.row(explorer(), ITEM));
		user.find(details(), Text.class, t -> t.getText().equals("たくさん"), "the wrong target, still there");
		screen.until("the wrong target is explained", () -> explained("たくさん"));
		assertEquals(before, indicator.getTargets().get(0).toString());
	}

	@Test
	void aNarrativeWithAListIsWrittenAndTakenBack() {
		Narrative text = record().getTexts().get(0);
		user.write(field("進捗状況・効果"), "今年度は次のことを行った。\n・窓口の案内\n・申請書の見直し");
		screen.until("a paragraph and a list of two entries", () -> {
			int entries = 0;
			for (var i = text.eAllContents(); i.hasNext();)
				entries += i.next() instanceof ListEntry ? 1 : 0;
			return entries == 2;
		});
		user.keys("Ctrl+Z");
		screen.until("the text as it was", () -> !session.isDirty());
	}

	@Test
	void departmentsAreChosenFromTheOrganisation() {
		int before = item.getAssignments().size();
		user.click(user.find(details(), Button.class, b -> b.getText().equals(Words.of("choose")), "the button to choose"));
		Shell picker = screen.await("the departments", () -> {
			Shell[] open = user.window().getShells();
			for (Shell shell : open)
				if (shell.isVisible() && !shell.getText().isEmpty())
					return shell;
			return null;
		});
		user.find(picker, Text.class, t -> true, "the filter of departments");
		user.press(picker, Words.of("cancel"));
		user.gone(picker);
		assertEquals(before, item.getAssignments().size());
	}

	@Test
	void aRatingIsGivenByTheMouse() {
		String before = record().getRatings().get(0).getGrade().getSymbol();
		Button other = user.find(details(), Button.class, b -> b.getToolTipText() != null && b.getToolTipText().startsWith("C"), "the grade C");
		user.click(other);
		screen.until("another grade", () -> !record().getRatings().get(0).getGrade().getSymbol().equals(before));
		user.keys("Ctrl+Z");
		screen.until("the grade as it was", () -> record().getRatings().get(0).getGrade().getSymbol().equals(before));
	}

	private YearlyRecord record() {
		List<YearlyRecord> records = item.getRecords();
		return records.get(0);
	}
}
