package org.kaikaku.ui.compare.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.junit.jupiter.api.BeforeEach;
import org.kaikaku.compare.take.TakeOver.Side;
import org.kaikaku.core.io.PlanFile;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.samples.Samples;
import org.kaikaku.ui.compare.internal.editor.ComparisonEditor;
import org.kaikaku.ui.compare.internal.editor.Line;
import org.kaikaku.ui.internal.file.Opening;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.ui.tests.driver.WorkbenchTest;

/** A test with the sample plans in a folder of its own. */
abstract class ComparisonTest extends WorkbenchTest {
	/** The plan of 2020. */
	protected Path plan;
	/** The plan of 2016. */
	protected Path before;

	@BeforeEach
	void samples() throws IOException {
		Samples.copyTo(folder);
		plan = folder.resolve(Samples.TORIDE_2020);
		before = folder.resolve(Samples.TORIDE_2016);
	}

	/** Opens a file as the file dialog, which cannot be driven, would. */
	protected PlanSession open(Path file) {
		screen.run(() -> Opening.open(file, page()));
		PlanSession session = opened(file.getFileName().toString());
		user.atWindow();
		return session;
	}

	/** Another state of the plan of 2020. */
	protected Path draft(String name, Consumer<Municipality> edits) throws IOException {
		PlanFiles files = new PlanFiles(Locale.JAPANESE);
		PlanFile file = files.open(plan);
		edits.accept(file.municipality());
		Path path = folder.resolve(name);
		files.saveCopy(file, path);
		return path;
	}

	/** An item of a file by its number. */
	protected static ReformItem item(Municipality file, String number) {
		for (var all = file.eAllContents(); all.hasNext();)
			if (all.next() instanceof ReformItem item && number.equals(item.getNumber()))
				return item;
		throw new AssertionError("no item " + number);
	}

	/** The comparison in front, when it is there. */
	protected ComparisonEditor comparison() {
		return screen.await("a comparison in front", () -> page().getActiveEditor() instanceof ComparisonEditor editor && editor.compared() != null
				? editor : null);
	}

	/** The place of the first line that is wanted. */
	protected int line(ComparisonEditor editor, String what, Predicate<Line> wanted) {
		return screen.await("the line " + what, () -> {
			List<Line> lines = editor.view().lines();
			int at = IntStream.range(0, lines.size()).filter(i -> wanted.test(lines.get(i))).findFirst().orElse(-1);
			return at < 0 ? null : at;
		});
	}

	/** Whether a line is about an aspect of a subject. */
	protected static Predicate<Line> about(String subject, String aspect) {
		return l -> !l.isHeading() && l.group().title().contains(subject) && l.row().aspect().equals(aspect);
	}

	/** Clicks a line, or the arrow in it that takes a side. */
	protected void click(ComparisonEditor editor, int line, Side arrow) {
		screen.run(() -> editor.view().select(line));
		Point at = screen.ask(() -> {
			Canvas canvas = editor.view().control();
			Rectangle r = editor.view().bounds(line, arrow);
			return canvas.toDisplay(r.x + Math.min(r.width / 2, 300), r.y + Math.min(r.height / 2, 12));
		});
		user.hands().click(at);
		screen.settle();
	}
}
