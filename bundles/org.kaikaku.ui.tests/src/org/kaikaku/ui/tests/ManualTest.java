package org.kaikaku.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaikaku.ui.tests.driver.WorkbenchTest;

/** F1 opens the page of the manual that belongs to what one works on, in the browser of the system: here a script that notes it. */
class ManualTest extends WorkbenchTest {
	private Path opened;

	@BeforeEach
	void beTheBrowser() throws IOException {
		String data = System.getenv("XDG_DATA_HOME");
		String settings = System.getenv("XDG_CONFIG_HOME");
		assumeTrue(data != null && settings != null, "the system's choice of programs is nobody's to change");
		Path applications = Files.createDirectories(Path.of(data, "applications"));
		opened = applications.resolve("opened");
		Files.deleteIfExists(opened);
		Path script = applications.resolve("note.sh");
		Files.writeString(script, "#!/bin/sh\nprintf '%s\\n' \"$1\" >\"" + opened + ".part\"\nmv \"" + opened + ".part\" \"" + opened + "\"\n");
		Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
		Files.writeString(applications.resolve("note.desktop"), "[Desktop Entry]\nType=Application\nName=note\nExec=" + script
				+ " %u\nMimeType=text/html;application/xhtml+xml;text/plain;application/octet-stream;\n");
		Files.createDirectories(Path.of(settings));
		Files.writeString(Path.of(settings, "mimeapps.list"), "[Default Applications]\ntext/html=note.desktop\n"
				+ "application/xhtml+xml=note.desktop\ntext/plain=note.desktop\napplication/octet-stream=note.desktop\n");
	}

	private String shownPage() throws IOException {
		Path path = screen.await("a page in the browser", () -> Files.exists(opened) ? opened : null);
		String page = Files.readString(path).strip();
		Files.delete(path);
		Path file = page.startsWith("file:") ? Path.of(URI.create(page)) : Path.of(page);
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
