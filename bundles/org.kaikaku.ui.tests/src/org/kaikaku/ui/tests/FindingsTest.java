package org.kaikaku.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaikaku.model.reformplan.Activity;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.internal.findings.FindingPlace;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.ui.tests.driver.Widgets;
import org.kaikaku.ui.tests.driver.WorkbenchTest;
import org.kaikaku.validation.Finding;

/** Findings are cured, accepted and gone to, and come while one types. */
class FindingsTest extends WorkbenchTest {
	private static final String ABOLISHED = "departments.abolished";
	private PlanSession session;

	@BeforeEach
	void open() {
		session = open(sample());
		screen.until("the findings of the plan", () -> session.findings() != null);
	}

	private List<Finding> of(String rule) {
		return screen.ask(() -> session.findings().findings().stream().filter(f -> f.rule().id().equals(rule)).toList());
	}

	private static String text(Finding finding) {
		return finding.message().text(Words.locale());
	}

	private static String cure(Finding finding) {
		return finding.fixes().get(0).description().text(Words.locale());
	}

	@Test
	void oneFindingIsCuredFromItsMenuAndComesBackByUndo() {
		List<Finding> before = of(ABOLISHED);
		TreeItem row = user.row(findings(), text(before.get(0)));
		user.choose(row, cure(before.get(0)));
		screen.until("one finding less", () -> of(ABOLISHED).size() == before.size() - 1);
		assertTrue(screen.ask(() -> Widgets.first(user.window(), TreeItem.class,
				i -> i.getText().equals(text(before.get(0)))) == null), "the cured finding is still shown");
		user.keys("Ctrl+Z");
		screen.until("the finding again", () -> of(ABOLISHED).size() == before.size());
	}

	@Test
	void allFindingsOfAKindAreCuredAtOnce() {
		List<Finding> before = of(ABOLISHED);
		Finding first = before.get(0);
		TreeItem row = user.row(findings(), text(first));
		user.choose(row, Words.of("findings.fixAll", cure(first), before.size()));
		screen.until("no finding of the kind", () -> of(ABOLISHED).isEmpty());
		user.keys("Ctrl+Z");
		screen.until("all of them again, by one undo", () -> of(ABOLISHED).size() == before.size());
	}

	@Test
	void aFindingIsAcceptedWithAReasonShownOnDemandAndTheAcceptanceWithdrawn() {
		Finding finding = of("indicators.flat-targets").get(0);
		String text = text(finding);
		user.choose(user.row(findings(), text), Words.of("findings.accept"));
		Shell dialog = user.dialog(Words.of("accept.window"));
		user.write(user.field(dialog, Text.class, Words.of("accept.reason")), "毎年度同じ人数で足りるため");
		user.write(user.field(dialog, Text.class, Words.of("accept.by")), "行政改革推進本部");
		user.press(dialog, Words.of("accept.accept"));
		user.gone(dialog);
		screen.until("the finding is accepted", () -> of("indicators.flat-targets").isEmpty());
		assertEquals("毎年度同じ人数で足りるため", screen.ask(() -> session.findings().accepted().get(0).acceptance().get().getReason()));

		viewMenu(Words.of("findings.showAccepted"));
		user.choose(user.row(findings(), text), Words.of("findings.withdraw"));
		screen.until("the finding is open again", () -> !of("indicators.flat-targets").isEmpty());
	}

	@Test
	void findingsAreGroupedByRule() {
		String rule = of(ABOLISHED).get(0).rule().title(Words.locale());
		viewMenu(Words.of("findings.byRule"));
		user.row(findings(), Words.of("findings.group", rule, of(ABOLISHED).size()));
	}

	@Test
	void aDoubleClickGoesToTheFieldThatTheFindingIsAbout() {
		Finding finding = screen.ask(() -> session.findings().findings().stream().filter(f -> f.element() instanceof Activity
				&& f.feature().isPresent() && f.feature().get().getName().equals("name")).findFirst().orElseThrow());
		user.doubleClick(user.row(findings(), text(finding)));
		screen.until("the element is selected", () -> desk().element().orElse(null) == finding.element());
		screen.until("the keyboard in the field of the name", () -> user.window().getDisplay().getFocusControl() instanceof Text field
				&& field.getText().equals(((Activity) finding.element()).getName()));
	}

	@Test
	void aDoubleClickOnAFindingInATextShowsItsYearAndGoesToTheText() {
		Finding finding = of("text.mixed-negative-mark").get(0);
		user.keys("Ctrl+Shift+Right");
		screen.until("another year", () -> desk().year().value() == 2021);
		user.doubleClick(user.row(findings(), text(finding)));
		screen.until("the item of the text", () -> desk().element().orElse(null) instanceof ReformItem item
				&& EcoreUtil.isAncestor(item, finding.element()));
		screen.until("the year of the text", () -> desk().year().value() == 2020);
		screen.until("the keyboard in the text", () -> user.window().getDisplay().getFocusControl() instanceof Text field
				&& "進捗状況・効果".equals(field.getData("name")));
	}

	@Test
	void theKeysGoFromFindingToFinding() {
		List<Finding> all = screen.ask(() -> session.findings().findings());
		user.click(user.row(explorer(), "とりで行政経営改革プラン2020"));
		for (int i = 0; i < 3; i++) {
			user.keys("F8");
			EObject wanted = FindingPlace.of(all.get(i)).element();
			screen.until("finding " + i, () -> desk().element().orElse(null) == wanted);
		}
		user.keys("Shift+F8");
		screen.until("the finding before", () -> desk().element().orElse(null) == FindingPlace.of(all.get(1)).element());
	}

	@Test
	void aFindingComesWhileOneTypes() {
		user.click(user.row(explorer(), "窓口サービスの向上"));
		ReformItem item = (ReformItem) screen.ask(() -> desk().element().orElseThrow());
		int before = screen.ask(() -> session.findings().findings().size());
		user.write(user.field(details(), Text.class, "名称"), "");
		screen.until("a finding about the missing name", () -> session.findings().findings().size() > before
				&& session.findings().findings().stream().anyMatch(f -> f.element() == item && f.feature().isPresent()
						&& f.feature().get().getName().equals("name")));
	}

	private void viewMenu(String label) {
		user.menuOf(findings());
		user.menus().pick(label);
	}
}
