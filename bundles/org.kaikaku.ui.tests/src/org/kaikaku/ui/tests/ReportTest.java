package org.kaikaku.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.ui.tests.driver.DesktopPrograms;
import org.kaikaku.ui.tests.driver.WorkbenchTest;

/** A report is written from the plan in front. */
class ReportTest extends WorkbenchTest {
	@Test
	void aReportIsWrittenInTwoFormatsWithWhatIsNotSavedYet() throws Exception {
		PlanSession session = open(sample());
		user.click(user.row(explorer(), "窓口サービスの向上"));
		user.keys("F2");
		user.name("書かない窓口の実現");
		user.keys("Ctrl+Shift+E");
		Shell wizard = user.dialog(Words.of("report.window"));
		user.choose(user.field(wizard, Combo.class, Words.of("report.order")), Words.of("report.order.DEPARTMENT"));
		Button html = user.find(wizard, Button.class, b -> b.getText().contains("HTML"), "the format HTML");
		user.click(html);
		user.write(user.field(wizard, Text.class, Words.of("report.name")), "報告書");
		user.press(wizard, Words.of("report.write"));
		user.gone(wizard);
		Shell done = user.dialog(Words.of("report.done.title"));
		user.press(done, Words.of("close"));
		user.gone(done);
		Path word = folder.resolve("報告書.docx");
		assertTrue(Files.size(word) > 10_000, "the Word file is too small");
		assertTrue(content(folder.resolve("報告書.html")).contains("書かない窓口の実現"));
		assertTrue(screen.ask(session::isDirty), "writing a report saved the plan");
	}

	@Test
	void theReportIsOpenedWithTheProgramOfTheSystemWhenOneWants() throws Exception {
		DesktopPrograms word = new DesktopPrograms();
		open(sample());
		user.keys("Ctrl+Shift+E");
		Shell wizard = user.dialog(Words.of("report.window"));
		user.write(user.field(wizard, Text.class, Words.of("report.name")), "book");
		Button open = user.find(wizard, Button.class, b -> b.getText().equals(Words.of("report.open")), "open when done");
		assertTrue(screen.ask(open::getSelection));
		user.press(wizard, Words.of("report.write"));
		user.gone(wizard);
		// Enter is enough, since one wanted it.
		Shell done = user.dialog(Words.of("report.done.title"));
		user.keys("Enter");
		user.gone(done);
		assertEquals(folder.resolve("book.docx"), word.opened(screen));
	}

	@Test
	void withoutAFormatNothingCanBeWrittenAndTheWizardSaysWhy() {
		open(sample());
		user.menu("レポート", "レポート出力…");
		Shell wizard = user.dialog(Words.of("report.window"));
		Button word = user.find(wizard, Button.class, b -> b.getText().contains("docx"), "the format Word");
		user.click(word);
		screen.until("the reason", () -> wizard.getData() instanceof WizardDialog w
				&& Words.of("report.noFormat").equals(w.getErrorMessage()));
		Button finish = user.find(wizard, Button.class, b -> b.getText().equals(Words.of("report.write")), "the button");
		assertEquals(false, screen.ask(finish::isEnabled));
		user.press(wizard, IDialogConstants.CANCEL_ID);
		user.gone(wizard);
	}
}
