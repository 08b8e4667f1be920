package org.kaikaku.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.kaikaku.core.io.PlanFile;
import org.kaikaku.core.io.PlanFileException;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.model.edit.PlanEditingDomain;
import org.kaikaku.model.edit.PlanEdits;
import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.samples.Samples;
import org.kaikaku.ui.diagram.internal.page.DiagramView;
import org.kaikaku.ui.internal.editor.PlanEditor;
import org.kaikaku.ui.internal.editor.PlanEditorInput;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.ui.tests.driver.WorkbenchTest;

/** A test of a diagram of the real plan by mouse and keyboard. */
abstract class DiagramTest extends WorkbenchTest {
	static final String PLAN = "toride-2020.reformplan";
	PlanSession session;
	DiagramView view;
	private Path original;

	/** Opens the real plan with a diagram in front. */
	void open(String tab) throws IOException {
		open(tab, null);
	}

	/** Opens the real plan with a page in front; {@code places} is what the file with places holds, null for none. */
	void open(String tab, String places) throws IOException {
		Samples.copyTo(folder);
		if (places != null)
			Files.writeString(folder.resolve("toride-2020.reformdiagram"), places);
		original = Files.createDirectory(folder.resolve("original"));
		Samples.copyTo(original);
		screen.run(() -> {
			try {
				page().openEditor(new PlanEditorInput(folder.resolve(PLAN)), PlanEditor.ID);
			} catch (PartInitException e) {
				throw new IllegalStateException(e);
			}
		});
		session = opened(PLAN);
		user.tab(editor(), tab);
		if (!tab.endsWith("図"))
			return;
		view = screen.await("the diagram " + tab, () -> DiagramView.inFront().filter(DiagramView::isCurrent).orElse(null));
		// The findings come a little later and are marked on the boxes.
		screen.until("the findings", () -> session.findings() != null && view.isCurrent());
		screen.run(() -> view.fit());
		rest();
	}

	/** Waits until the newest picture is shown. */
	void rest() {
		screen.settle();
		screen.until("the newest picture", view::isCurrent);
		screen.settle();
	}

	/** The middle of the part of an element; of a theme its head. */
	Point at(String elementId) {
		return at(elementId, 0.5, 0.5);
	}

	/** A place in the part of an element, as parts of its width and height. */
	Point at(String elementId, double across, double down) {
		rest();
		return screen.await("the box of " + elementId, () -> view.part(elementId).map(part -> {
			view.viewer().reveal(part);
			Rectangle box = ((GraphicalEditPart) part).getFigure().getBounds().getCopy();
			((GraphicalEditPart) part).getFigure().translateToAbsolute(box);
			return view.viewer().getControl().toDisplay((int) (box.x + box.width * across), (int) (box.y + box.height * down));
		}).orElse(null));
	}

	/** A place on the line of an element that no box covers: the middle of its last stretch. */
	Point line(String elementId) {
		rest();
		return screen.await("the line of " + elementId, () -> view.part(elementId).map(part -> {
			var points = ((org.eclipse.draw2d.Polyline) ((GraphicalEditPart) part).getFigure()).getPoints().getCopy();
			((GraphicalEditPart) part).getFigure().translateToAbsolute(points);
			var end = points.getPoint(points.size() - 1);
			return view.viewer().getControl().toDisplay(end.x - 9, end.y);
		}).orElse(null));
	}

	/** The head of a theme's lane. */
	Point head(String themeId) {
		Point corner = at(themeId, 0, 0);
		return new Point(corner.x + 60, corner.y + 8);
	}

	/** Whether an element has a part on the diagram. */
	boolean has(String elementId) {
		rest();
		return screen.ask(() -> view.part(elementId).isPresent());
	}

	/** Presses a tool of the palette. */
	void tool(String id) {
		user.click(user.find(editor(), Canvas.class, c -> id.equals(c.getData("org.kaikaku.ui.diagram.tool")), "the tool " + id));
	}

	/** Takes the pointer away, so that no tooltip lies over what is pressed next. */
	private void away() {
		user.hands().move(screen.ask(() -> view.viewer().getControl().toDisplay(3, 3)));
		screen.settle();
		screen.until("no tooltip", () -> {
			for (var shell : view.viewer().getControl().getDisplay().getShells())
				if (shell.isVisible() && shell.getText().isEmpty() && (shell.getStyle() & org.eclipse.swt.SWT.TOOL) != 0)
					return false;
			return true;
		});
	}

	/** Presses a place, and waits for the change that this makes. */
	void click(Point at) {
		away();
		changes(() -> user.hands().click(at));
	}

	/** Presses the place where a line that was begun ends, and waits for the change that this makes. */
	void end(Point at) {
		changes(() -> user.hands().click(at));
	}

	/** Presses a place where a line begins. */
	void begin(Point at) {
		away();
		user.hands().click(at);
		rest();
	}

	/**
	 * Presses a box, bar or line and waits until it is selected. Where it stands selected already, the keyboard is given to the
	 * diagram alone, since one more press would begin to rename it.
	 */
	void select(String elementId, Point at) {
		away();
		boolean selected = screen.ask(() -> view.selectedPart().isPresent() && desk().elements().size() == 1
				&& desk().elements().get(0) instanceof Identified e && elementId.equals(e.getId()));
		if (selected)
			screen.run(view::setFocus);
		else
			user.hands().click(at);
		screen.until(elementId + " selected", () -> desk().elements().size() == 1
				&& desk().elements().get(0) instanceof Identified e && elementId.equals(e.getId()));
		rest();
	}

	/** Presses the part of an element and waits until it is selected. */
	void select(String elementId) {
		select(elementId, at(elementId));
	}

	/** Drags, and waits for the change that this makes. */
	void drag(Point from, Point to) {
		away();
		changes(() -> user.drag(from, to, ""));
	}

	/** Deletes what is selected by keyboard. */
	void delete() {
		changes(() -> user.keys("Delete"));
	}

	/** Does something that makes one change of the plan, and waits for it. */
	void changes(Runnable gesture) {
		Object before = screen.ask(() -> session.stack().getUndoCommand());
		gesture.run();
		screen.until("a change of the plan", () -> session.stack().getUndoCommand() != before);
		rest();
	}

	/** Waits for the field on the diagram, writes a name and takes it over. */
	void name(String name) {
		Text field = screen.await("a field for the name on the diagram",
				() -> view.viewer().getControl().getDisplay().getFocusControl() instanceof Text text && isOnDiagram(text) ? text : null);
		user.keys("Ctrl+A");
		user.type(name);
		screen.until("\"" + name + "\" in the field", () -> field.isDisposed() || field.getText().equals(name));
		changes(() -> user.keys("Enter"));
		screen.until("the field for the name closes", () -> field.isDisposed() || !field.isVisible());
		rest();
	}

	private boolean isOnDiagram(Control control) {
		for (Control c = control; c != null; c = c.getParent())
			if (c == view.viewer().getControl())
				return true;
		return false;
	}

	/** The element that is selected in the window. */
	EObject selected() {
		return screen.ask(() -> desk().element().orElse(null));
	}

	/** Waits until an element is selected in the window. */
	void isSelected(String elementId) {
		screen.until(elementId + " selected", () -> desk().element().orElse(null) instanceof Identified e && elementId.equals(e.getId()));
		rest();
	}

	/** Saves and gives what is in the file. */
	String saved() {
		user.keys("Ctrl+S");
		screen.until("everything saved", () -> !session.isDirty());
		return text(folder.resolve(PLAN));
	}

	static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** What the file holds when the same is done by the commands of the tree. */
	String byTree(Consumer<Tree> work) throws PlanFileException {
		PlanFiles files = new PlanFiles(Locale.JAPANESE);
		PlanFile file = files.open(original.resolve(PLAN));
		PlanEditingDomain domain = new PlanEditingDomain(file.resource().getResourceSet(), new PlanEditingDomain.Clipboard(), Locale.JAPANESE);
		work.accept(new Tree(file, domain, new PlanEdits(domain)));
		files.save(file);
		return text(original.resolve(PLAN));
	}

	/** The plan as the tree edits it. */
	record Tree(PlanFile file, PlanEditingDomain domain, PlanEdits edits) {
		@SuppressWarnings("unchecked")
		<T extends EObject> T get(String id) {
			return (T) file.resource().getEObject(id);
		}

		void execute(org.eclipse.emf.common.command.Command command) {
			if (!edits.execute(command, "test"))
				throw new AssertionError("cannot be done: " + command);
		}
	}

	/**
	 * Undoes everything, which gives the file back as it was, and does everything again.
	 *
	 * @param edited what the file held
	 */
	void undoToTheStartAndRedoToTheEnd(String edited) throws IOException {
		String before = text(fresh());
		int steps = 0;
		while (screen.ask(() -> session.stack().canUndo())) {
			changes(() -> user.keys("Ctrl+Z"));
			steps++;
		}
		assertSameText(before, saved(), "after undo to the start");
		for (int i = 0; i < steps; i++) {
			changes(() -> user.keys("Ctrl+Y"));
		}
		assertSameText(edited, saved(), "after redo to the end");
	}

	/** Two texts are the same; the message shows the lines from the first difference on. */
	static void assertSameText(String expected, String actual, String when) {
		if (expected.equals(actual))
			return;
		List<String> wanted = expected.lines().toList();
		List<String> found = actual.lines().toList();
		int line = 0;
		while (line < Math.min(wanted.size(), found.size()) && wanted.get(line).equals(found.get(line)))
			line++;
		assertEquals(part(wanted, line), part(found, line), when + ", from line " + (line + 1));
		throw new AssertionError(when + ": the texts end differently");
	}

	private static String part(List<String> lines, int from) {
		return String.join("\n", lines.subList(Math.max(0, from - 3), Math.min(lines.size(), from + 8)));
	}

	private Path fresh() throws IOException {
		Path copy = Files.createTempDirectory(folder, "fresh");
		Samples.copyTo(copy);
		return copy.resolve(PLAN);
	}
}
