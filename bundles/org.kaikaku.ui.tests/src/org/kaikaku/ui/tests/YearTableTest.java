package org.kaikaku.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.kaikaku.model.edit.IndicatorValues;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.ui.tests.driver.Cells;
import org.kaikaku.ui.tests.driver.Widgets;
import org.kaikaku.ui.tests.driver.WorkbenchTest;

/** The table of indicators by years, used as one uses a spreadsheet. */
class YearTableTest extends WorkbenchTest {
	private PlanSession session;
	private Cells cells;

	private void openTable() {
		session = open(sample());
		user.tab(editor(), Words.of("page.years"));
		cells = new Cells(user, editor());
	}

	@Test
	void aBlockOfTwelveIndicatorsByFiveYearsIsPastedFromASpreadsheetAsOneChange() {
		openTable();
		user.click(user.find(editor(), Button.class, b -> b.getText().equals(Words.of("table.onlyTargets")), "targets only"));
		cells = new Cells(user, editor());
		String block = IntStream.range(0, 12).mapToObj(row -> IntStream.range(0, 5).mapToObj(c -> (c == 0 ? "1," : "") + (100 + 10 * row + c))
				.collect(Collectors.joining("\t"))).collect(Collectors.joining("\r\n", "", "\r\n"));
		cells.click(cells.column("令和２年度"), 1);
		user.paste(block);
		screen.until("the block in the plan", () -> target(11, 2024).equals("214"));
		for (int row = 0; row < 12; row++)
			for (int year = 0; year < 5; year++)
				assertEquals(Integer.toString((year == 0 ? 1000 : 0) + 100 + 10 * row + year), target(row, 2020 + year).replace(",", ""),
						"row " + row + " year " + year);
		user.keys("Ctrl+Z");
		screen.until("the plan as it was, by one undo", () -> !session.isDirty());
	}

	@Test
	void aBlockWithOneWrongValueIsRefusedAsAWholeAndThePlaceIsNamed() {
		openTable();
		cells.click(cells.column("令和２年度"), 1);
		user.paste("1\t2\n3\tたくさん");
		Shell warning = user.dialog(Words.of("paste.title"));
		screen.until("the wrong value is named", () -> Widgets
				.all(warning, Label.class).stream().anyMatch(l -> l.getText().contains("たくさん")));
		user.keys("Enter");
		user.gone(warning);
		assertEquals(false, screen.ask(session::isDirty));
	}

	@Test
	void aBlockIsCopiedForASpreadsheet() {
		openTable();
		int year = cells.column("令和２年度");
		cells.click(year, 1);
		user.keys("Shift+Right");
		user.keys("Shift+Down");
		user.keys("Ctrl+C");
		assertEquals("4000\t4500\n6256\t", user.clipboard());
	}

	@Test
	void valuesAreTypedOneBelowTheOtherAndAWrongOneIsNotTaken() {
		openTable();
		int year = cells.column("令和２年度");
		cells.click(year, 1);
		cells.type("4321");
		cells.type("5432");
		assertEquals("4,321", cells.at(year, 1));
		assertEquals("5,432", cells.at(year, 2));
		user.keys("Delete");
		user.keys("Up");
		user.keys("Delete");
		screen.until("the cells are empty", () -> target(0, 2020).isEmpty() || cells.table().getDataValueByPosition(year, 2).equals(""));
	}

	private String target(int indicator, int year) {
		return IndicatorValues.text(indicators().get(indicator), IndicatorValues.Row.TARGET, FiscalTerm.of(FiscalYear.of(year)));
	}

	private List<Indicator> indicators() {
		List<Indicator> found = new ArrayList<>();
		session.file().municipality().getPlans().get(0).eAllContents().forEachRemaining(e -> {
			if (e instanceof Indicator i && !(i.eContainer() instanceof Indicator))
				found.add(i);
		});
		return found;
	}
}
