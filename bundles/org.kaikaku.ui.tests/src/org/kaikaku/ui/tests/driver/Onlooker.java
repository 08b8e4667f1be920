package org.kaikaku.ui.tests.driver;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** Someone who looks at the workbench and finds things by their words, waiting for them. Not on the interface thread. */
public class Onlooker {
	protected final Screen screen;
	private final Map<Widget, Row> rows = new ConcurrentHashMap<>();

	/** How a row was found. */
	private record Row(Control in, String text) {
	}

	Onlooker(Display display) {
		screen = new Screen(display);
	}

	/** To look at things and wait for them. */
	public Screen screen() {
		return screen;
	}

	/** The window of the workbench. Interface thread or not. */
	public Shell window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
	}

	// ---- windows and dialogs

	/** Waits for a dialog, or a window, with a title to be in front with the keyboard in it. */
	public Shell dialog(String title) {
		return screen.await("the dialog \"" + title + "\" in front", () -> {
			Shell shell = Widgets.shell(title);
			if (shell == null)
				return null;
			if (shell.getDisplay().getActiveShell() != shell || shell.getDisplay().getFocusControl() == null) {
				shell.forceActive();
				return null;
			}
			return shell;
		});
	}

	/** Waits until a dialog is gone. */
	public void gone(Shell dialog) {
		screen.until("a dialog closes", dialog::isDisposed);
	}

	// ---- finding

	/** Waits for a control of a kind. */
	public <T extends Widget> T find(Control in, Class<T> kind, Predicate<T> wanted, String what) {
		return screen.await(what, () -> Widgets.first(in, kind, wanted));
	}

	/** Waits for the field that has a word: as its name for screen readers, or in the label before it. */
	public <T extends Control> T field(Control in, Class<T> kind, String word) {
		return find(in, kind, c -> word.equals(c.getData("name")) || word.equals(labelOf(c)), "the field \"" + word + "\"");
	}

	private static String labelOf(Control control) {
		Control before = null;
		for (Control sibling : control.getParent().getChildren()) {
			if (sibling == control)
				return before instanceof Label label ? Widgets.plain(label.getText()) : null;
			before = sibling;
		}
		return null;
	}

	/** Waits for a link by its words. */
	public Hyperlink link(Control in, String words) {
		return find(in, Hyperlink.class, l -> l.getText().equals(words), "the link \"" + words + "\"");
	}

	/** Waits for the row of a tree in which a text stands first. */
	public TreeItem row(Control in, String text) {
		TreeItem row = find(in, TreeItem.class, i -> i.getText().contains(text), "the row \"" + text + "\"");
		rows.put(row, new Row(in, text));
		return row;
	}

	/**
	 * What a widget is now. A tree that is filled anew, as when findings come, has another row with the same words. Interface
	 * thread; null when there is none at the moment.
	 */
	protected Widget now(Widget widget) {
		Row row = rows.get(widget);
		return row == null || !widget.isDisposed() && ((TreeItem) widget).getText().contains(row.text()) ? widget
				: Widgets.first(row.in(), TreeItem.class, i -> i.getText().contains(row.text()));
	}

	/** A widget in words, for messages of failures. */
	protected String describe(Widget widget) {
		Row row = rows.get(widget);
		return row == null ? widget.toString() : "the row \"" + row.text() + "\"";
	}

	/** Waits for the row of a table in which a text stands. */
	public TableItem line(Control in, String text) {
		return screen.await("the line \"" + text + "\"", () -> {
			for (Table table : Widgets.all(in, Table.class))
				for (TableItem item : table.getItems())
					if (item.getText().contains(text))
						return item;
			return null;
		});
	}

	/** Waits for a button of a toolbar by its tooltip or text. */
	public ToolItem tool(Control in, String words) {
		return find(in, ToolItem.class,
				i -> words.equals(i.getText()) || i.getToolTipText() != null && i.getToolTipText().startsWith(words),
				"the tool \"" + words + "\"");
	}
}
