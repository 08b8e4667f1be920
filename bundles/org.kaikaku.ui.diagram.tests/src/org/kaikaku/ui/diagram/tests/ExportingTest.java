package org.kaikaku.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaikaku.diagram.drawing.Drawing;
import org.kaikaku.diagram.write.DrawingFormat;
import org.kaikaku.ui.diagram.internal.Words;
import org.kaikaku.ui.diagram.internal.page.Exporting;

/** What happens once the person has named the file to which a diagram is written. */
class ExportingTest extends DiagramTest {
	private void choose(Path file, int filter) {
		// The dialogs that follow are answered by hand, so that nobody waits here.
		screen.run(() -> view.control().getDisplay().asyncExec(() -> new Exporting(view).chosen(file.toString(), filter)));
	}

	private static boolean begins(Path file, String with) {
		return Files.exists(file) && new String(bytes(file), StandardCharsets.ISO_8859_1).contains(with);
	}

	private static byte[] bytes(Path file) {
		try {
			return Files.readAllBytes(file);
		} catch (java.io.IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	private static String says(Shell dialog) {
		return String.join("\n", labels(dialog));
	}

	private static List<String> labels(org.eclipse.swt.widgets.Composite in) {
		return java.util.stream.Stream.of(in.getChildren()).flatMap(c -> c instanceof Label l ? java.util.stream.Stream.of(l.getText())
				: c instanceof org.eclipse.swt.widgets.Composite inner ? labels(inner).stream() : java.util.stream.Stream.of()).toList();
	}

	@ParameterizedTest
	@CsvSource({ "図.svg, -1, 図.svg, <svg", "図.PNG, 0, 図.PNG, PNG", "図, 2, 図.pdf, %PDF", "図, -1, 図.svg, <svg" })
	void theEndingOrElseTheChosenFormatDecides(String named, int filter, String written, String begins) throws Exception {
		open("体系図");
		choose(folder.resolve(named), filter);
		screen.until(written, () -> begins(folder.resolve(written), begins));
	}

	@Test
	void anotherEndingIsRefusedWithTheEndingsThatAreKnown() throws Exception {
		open("体系図");
		choose(folder.resolve("図.gif"), 0);
		Shell dialog = user.dialog(Words.of("export"));
		assertTrue(screen.ask(() -> says(dialog)).contains(".svg .png .pdf"));
		user.keys("Enter");
		user.gone(dialog);
		assertFalse(Files.exists(folder.resolve("図.gif")));
	}

	@Test
	void aFileOfTheWholeNameIsReplacedOnlyWhenThePersonSaysSo() throws Exception {
		open("体系図");
		Path file = folder.resolve("図.svg");
		Files.writeString(file, "old");
		choose(folder.resolve("図"), 0);
		Shell dialog = user.dialog(Words.of("export"));
		user.press(dialog, Words.of("cancel"));
		user.gone(dialog);
		assertEquals("old", Files.readString(file));
		choose(folder.resolve("図"), 0);
		Shell again = user.dialog(Words.of("export"));
		user.press(again, Words.of("export.replace"));
		user.gone(again);
		screen.until("the new file", () -> begins(file, "<svg"));
	}

	@Test
	void aPictureThatIsTooLargeForPngSaysWhyAndWhatToDoAndLeavesTheOldFile() throws Exception {
		open("体系図");
		Path file = folder.resolve("図.png");
		Files.writeString(file, "old");
		screen.run(() -> new Exporting(view).write(new Drawing(20_000, 6_000, "ja", "広い図", "", List.of()), DrawingFormat.PNG, file));
		Shell dialog = user.dialog(Words.of("export"));
		String said = screen.ask(() -> says(dialog));
		assertTrue(said.contains("１億画素") && said.contains(".svg"), said);
		user.keys("Enter");
		user.gone(dialog);
		assertEquals("old", Files.readString(file));
	}
}
