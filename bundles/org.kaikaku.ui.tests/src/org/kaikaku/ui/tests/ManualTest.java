package org.kaikaku.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaikaku.ui.tests.driver.DesktopPrograms;
import org.kaikaku.ui.tests.driver.WorkbenchTest;

/** F1 opens the page of the manual that belongs to what one works on, in the browser of the system: here a script that notes it. */
class ManualTest extends WorkbenchTest {
	private DesktopPrograms browser;

	@BeforeEach
	void beTheBrowser() throws IOException {
		browser = new DesktopPrograms();
	}

	private String shownPage() throws IOException {
		Path file = browser.opened(screen);
		assertTrue(Files.readString(file).contains("<html"), file + " is no page");
		return file.getFileName().toString();
	}

	private void expect(String name) throws IOException {
		user.keys("F1");
		String page = shownPage();
		assertTrue(page.equals(name), "F1 opens " + page + " and not " + name);
	}

	@Test
	void f1OpensThePageOfThePartThatHasTheKeyboard() throws IOException {
		expect("index.html");
		open(sample());
		user.click(user.row(explorer(), "窓口サービスの向上"));
		expect("edit.html");
		user.click(user.field(details(), Text.class, "名称"));
		expect("forms.html");
		user.click(user.row(findings(), "開きと閉じ"));
		expect("findings.html");
		user.tab(editor(), "年度表");
		expect("table.html");
	}
}
