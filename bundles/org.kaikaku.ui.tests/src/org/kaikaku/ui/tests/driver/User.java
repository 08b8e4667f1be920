package org.kaikaku.ui.tests.driver;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;

/**
 * A person in front of the workbench. Everything that is pointed at is waited for; what is typed goes to whoever has the
 * keyboard. Not on the interface thread.
 */
public final class User extends Onlooker {
	private final Hands hands;
	private final Menus menus;
	private final XServer server;
	private final AtomicInteger clicks = new AtomicInteger();
	private final AtomicInteger drags = new AtomicInteger();
	private final Listener dragHeard = e -> drags.incrementAndGet();
	private int home;
	private final Listener clickHeard = e -> clicks.incrementAndGet();

	/** Sits down in front of the running workbench. */
	public User() {
		super(PlatformUI.getWorkbench().getDisplay());
		if (screen.display().getThread() == Thread.currentThread())
			throw new IllegalStateException("A person does not sit on the interface thread: set useUIThread to false");
		server = new XServer(System.getenv("DISPLAY"));
		hands = new Hands(server);
		menus = new Menus(screen, hands);
		screen.run(() -> {
			screen.display().addFilter(SWT.MouseUp, clickHeard);
			screen.display().addFilter(SWT.DragDetect, dragHeard);
		});
	}

	/** Leaves. */
	public void leave() {
		menus.close();
		screen.run(() -> {
			screen.display().removeFilter(SWT.MouseUp, clickHeard);
			screen.display().removeFilter(SWT.DragDetect, dragHeard);
		});
		try {
			server.close();
		} catch (java.io.IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	/** The bare mouse and keyboard. */
	public Hands hands() {
		return hands;
	}

	/** Menus. */
	public Menus menus() {
		return menus;
	}

	// ---- windows and dialogs

	/** Waits until no dialog is open and the window of the workbench has the keyboard. */
	public void atWindow() {
		screen.await("the window in front, without a dialog", () -> {
			Shell window = window();
			for (Shell shell : window.getShells())
				if (shell.isVisible() && !shell.getText().isEmpty())
					return null;
			if (window.getDisplay().getActiveShell() == window)
				return window;
			window.forceActive();
			return null;
		});
		home = hands.window();
	}

	/** Clicks a button by its words. */
	public void press(Control in, String label) {
		click(() -> Widgets.first(in, Button.class, b -> Widgets.plain(b.getText()).equals(label) && b.isEnabled()),
				"the button \"" + label + "\"");
	}

	/** Clicks a button of a dialog or wizard by its number, as {@code IDialogConstants} names it. */
	public void press(Shell dialog, int id) {
		click(() -> Widgets.first(dialog, Button.class, b -> Integer.valueOf(id).equals(b.getData()) && b.isEnabled()),
				"the button with number " + id);
	}

	/** Clicks the last button of a dialog with these words and waits until the dialog is gone. */
	public void answer(String title, String label) {
		Shell shell = dialog(title);
		press(shell, label);
		gone(shell);
	}

	/**
	 * Answers the dialog of the system in which one chooses a file; it is none of SWT's windows.
	 *
	 * @param opens what makes the dialog come
	 * @param title of the dialog
	 * @param path  the file to choose; null to give up with Esc
	 */
	public void systemDialog(Runnable opens, String title, String path) {
		new SystemDialog(server, hands).answer(opens, title, path);
		atWindow();
	}

	/** Gives up what took the keyboard from the window and did not give it back, such as a dialog of the system. */
	void comeHome() {
		for (int i = 0; i < 5 && home != 0 && hands.window() != home; i++) {
			hands.keys("Esc", 1);
			Screen.pause(300);
		}
	}

	// ---- mouse

	/** Where a widget is, scrolled to if need be. */
	public Point place(Supplier<? extends Widget> widget, String what) {
		Point[] last = new Point[1];
		Point found = screen.await(what + ", where the mouse can reach it", () -> {
			Widget w = widget.get();
			if (w == null || w.isDisposed())
				return null;
			bringIntoView(w);
			Point point = Places.of(w);
			// What still moves would be missed.
			boolean rests = point != null && point.equals(last[0]);
			last[0] = point;
			return rests ? point : null;
		});
		return found;
	}

	private Point place(Widget widget) {
		return place(() -> now(widget), describe(widget));
	}

	private static void bringIntoView(Widget widget) {
		if (widget instanceof TreeItem item && Places.of(item) == null)
			item.getParent().showItem(item);
		else if (widget instanceof TableItem item && Places.of(item) == null)
			item.getParent().showItem(item);
		else if (widget instanceof Control control && Places.of(control) == null)
			for (Composite c = control.getParent(); c != null; c = c.getParent())
				if (c instanceof ScrolledComposite scrolled) {
					Point at = control.getDisplay().map(control, scrolled.getContent(), 0, 0);
					scrolled.setOrigin(0, Math.max(0, at.y - 60));
				}
	}

	/** Clicks something, waiting for it to be there. */
	public void click(Supplier<? extends Widget> widget, String what) {
		click(place(widget, what));
	}

	/** Clicks at a point of the display. */
	public void click(Point at) {
		heard(() -> hands.click(at));
	}

	/**
	 * Clicks and waits until the window has heard of it. GTK lets keys overtake the mouse by a millisecond, and no person
	 * types that quickly. What gives no event, as the border of a window, is not waited for long.
	 */
	private void heard(Runnable click) {
		int before = clicks.get();
		click.run();
		for (int i = 0; i < 30 && clicks.get() == before; i++) {
			Screen.pause(10);
			screen.settle();
		}
		screen.settle();
	}

	/** Clicks a widget. */
	public void click(Widget widget) {
		click(place(widget));
	}

	/** Clicks a widget while keys are held, such as Ctrl or Shift. */
	public void click(Widget widget, String held) {
		Point at = place(widget);
		hands.hold(held, () -> click(at));
	}

	/** Double-clicks a widget. */
	public void doubleClick(Widget widget) {
		Point at = place(widget);
		heard(() -> hands.doubleClick(at));
	}

	/** Drags from one widget to another, dropping in its middle. */
	public void drag(Widget from, Widget to, String held) {
		Point target = place(to);
		Point source = place(from);
		int before = drags.get();
		hands.beginDrag(source, this::keepUp);
		// On a busy machine the toolkit may have waited in vain for the mouse to move; a person takes hold again.
		for (int i = 0; i < 3 && drags.get() == before; i++) {
			hands.letGo();
			keepUp();
			hands.beginDrag(source, this::keepUp);
		}
		hands.endDrag(source, target, held, this::keepUp);
		screen.settle();
	}

	/** Drags from one point to another. */
	public void drag(Point from, Point to, String held) {
		hands.beginDrag(from, this::keepUp);
		hands.endDrag(from, to, held, this::keepUp);
		screen.settle();
	}

	private void keepUp() {
		screen.settle();
		Screen.pause(20);
	}

	/** Chooses from a context menu. */
	public void choose(Widget widget, String... labels) {
		menus.popup(place(widget));
		menus.pick(labels);
	}

	/** Opens the menu that a part has beside its tab. */
	public void menuOf(Composite part) {
		Composite stack = screen.ask(() -> {
			Composite c = part;
			while (!(c instanceof CTabFolder))
				c = c.getParent();
			return c;
		});
		menus.by(() -> click(tool(stack, "ビューのメニュー")));
	}

	/** All commands of a context menu, those of submenus with the labels above them, separated by slashes; closed again. */
	public List<String> commands(Widget widget) {
		return commands(place(widget));
	}

	/** All commands of the context menu at a place; closed again. */
	public List<String> commands(Point at) {
		menus.popup(at);
		List<String> all = menus.paths();
		menus.escape();
		return all;
	}

	/** Chooses from the menu bar; the first label is that of the menu. */
	public void menu(String... labels) {
		atWindow();
		menus.bar(window(), labels[0]);
		menus.pick(List.of(labels).subList(1, labels.length).toArray(String[]::new));
	}

	// ---- keyboard

	/** Presses keys together, such as {@code Ctrl+Shift+N}. */
	public void keys(String chord) {
		keys(chord, 1);
	}

	/** Presses keys together several times, letting the window keep up. */
	public void keys(String chord, int times) {
		for (int i = 0; i < times; i++) {
			hands.keys(chord, 1);
			screen.settle();
		}
	}

	/** Types a text where the keyboard is; what has no keys, such as Japanese, comes by way of the clipboard and Ctrl+V. */
	public void type(String text) {
		if (hands.canType(text))
			hands.type(text);
		else
			paste(text);
		screen.settle();
	}

	/** Puts a text on the clipboard, as another program would. */
	public void clipboard(String text) {
		screen.run(() -> {
			Clipboard clipboard = new Clipboard(screen.display());
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		});
	}

	/** The text on the clipboard; null when there is none. */
	public String clipboard() {
		return screen.ask(() -> {
			Clipboard clipboard = new Clipboard(screen.display());
			Object content = clipboard.getContents(TextTransfer.getInstance());
			clipboard.dispose();
			return (String) content;
		});
	}

	/** Pastes a text where the keyboard is. */
	public void paste(String text) {
		clipboard(text);
		keys("Ctrl+V");
	}

	/** Clicks into a field, selects what is in it and types something else. */
	public void write(Text field, String text) {
		click(field);
		screen.until("the keyboard in a field", field::isFocusControl);
		keys("Ctrl+A");
		if (text.isEmpty())
			keys("Delete");
		else
			type(text);
		screen.until("\"" + text + "\" in the field", () -> field.getText().replace("\r\n", "\n").equals(text));
	}

	/** Waits for the field that was opened in a tree to write a name, writes it and takes it over with Enter. */
	public void name(String name) {
		Text field = screen.await("a field for the name in the tree", () -> screen.display().getFocusControl() instanceof Text text
				&& text.getParent() instanceof Tree ? text : null);
		keys("Ctrl+A");
		type(name);
		screen.until("\"" + name + "\" in the field", () -> field.isDisposed() || field.getText().equals(name));
		keys("Enter");
		screen.until("the field for the name closes", () -> field.isDisposed() || !field.isVisible());
	}

	/** Brings the tab with these words to the front. */
	public void tab(Control in, String words) {
		click(find(in, CTabItem.class, t -> t.getText().equals(words), "the tab \"" + words + "\""));
	}

	/** Chooses in a list of choices by keyboard. */
	public void choose(Combo combo, String choice) {
		int wanted = screen.ask(() -> combo.indexOf(choice));
		if (wanted < 0)
			throw new AssertionError("No choice \"" + choice + "\" among " + screen.ask(() -> List.of(combo.getItems())));
		click(combo);
		keys("Home");
		keys("Down", wanted);
		keys("Enter");
		screen.until("\"" + choice + "\" chosen", () -> combo.getText().equals(choice));
	}
}
