package org.kaikaku.ui.tests.driver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;

/** Opens menus and chooses in them by the arrow keys, since only the toolkit knows where an item lies on the screen. */
public final class Menus {
	private static final int MOST_ITEMS = 80;

	private final Screen screen;
	private final Hands hands;
	private final Listener watch = this::happened;
	private Menu root;
	private Menu shown;
	private MenuItem armed;
	private int arms;

	Menus(Screen screen, Hands hands) {
		this.screen = screen;
		this.hands = hands;
		screen.run(() -> {
			screen.display().addFilter(SWT.Show, watch);
			screen.display().addFilter(SWT.Hide, watch);
			screen.display().addFilter(SWT.Arm, watch);
		});
	}

	void close() {
		screen.run(() -> {
			screen.display().removeFilter(SWT.Show, watch);
			screen.display().removeFilter(SWT.Hide, watch);
			screen.display().removeFilter(SWT.Arm, watch);
		});
	}

	private void happened(Event event) {
		if (event.type == SWT.Arm && event.widget instanceof MenuItem item) {
			armed = item;
			arms++;
		} else if (event.widget instanceof Menu menu) {
			if (event.type == SWT.Show) {
				shown = menu;
				root = root == null ? menu : root;
			} else if (shown == menu)
				shown = menu.getParentMenu();
		}
	}

	/** Opens the menu of what lies at a place with the right mouse button. */
	public Menu popup(Point at) {
		return by(() -> hands.rightClick(at));
	}

	/** Opens a menu by whatever makes it come, such as a press of a button. */
	public Menu by(Runnable opens) {
		forget();
		opens.run();
		return screen.await("a menu", () -> shown);
	}

	/** Opens a menu of the menu bar by its letter. */
	public Menu bar(Shell window, String label) {
		forget();
		MenuItem item = screen.await("the menu " + label, () -> window.getMenuBar() == null ? null
				: Arrays.stream(window.getMenuBar().getItems()).filter(named(label)).findFirst().orElse(null));
		String letter = screen.ask(() -> item.getText().replaceAll("(?s).*&(.).*", "$1"));
		// While a form is made anew nobody has the keyboard, and the key is lost; a person presses it again.
		for (int i = 0; i < 3 && screen.ask(() -> shown == null); i++) {
			hands.keys("Alt+" + letter, 1);
			for (int wait = 0; wait < 100 && screen.ask(() -> shown == null); wait++)
				Screen.pause(20);
		}
		return screen.await("the menu " + label + " open", () -> shown == item.getMenu() ? shown : null);
	}

	private void forget() {
		screen.run(() -> {
			root = null;
			shown = null;
			armed = null;
		});
	}

	/** Chooses in the open menu, label by label through its submenus. */
	public void pick(String... labels) {
		for (int i = 0; i < labels.length; i++)
			pick(named(labels[i]), "\"" + labels[i] + "\"", i == labels.length - 1);
		screen.settle();
	}

	static Predicate<MenuItem> named(String label) {
		return item -> Widgets.plain(item.getText()).equals(label);
	}

	/**
	 * Goes to an item of the open menu and chooses it, or opens its submenu.
	 *
	 * @param last whether it is what one wanted and no submenu
	 */
	public void pick(Predicate<MenuItem> wanted, String what, boolean last) {
		Menu menu = screen.await("an open menu", () -> shown);
		MenuItem item = screen.ask(() -> Arrays.stream(menu.getItems()).filter(wanted).findFirst().orElse(null));
		if (item == null)
			throw new AssertionError("No " + what + " in the menu; there are: " + labels(menu));
		if (!screen.ask(item::isEnabled))
			throw new AssertionError(what + " is disabled in the menu");
		for (int i = 0; i < MOST_ITEMS && screen.ask(() -> armed != item); i++) {
			int before = screen.ask(() -> arms);
			hands.keys("Down", 1);
			screen.until("another item chosen in the menu", () -> arms > before);
		}
		if (screen.ask(() -> armed != item))
			throw new AssertionError(what + " cannot be reached by the arrow keys");
		if (last) {
			hands.keys("Enter", 1);
			screen.until("the menu closes", () -> menu.isDisposed() || !menu.isVisible());
		} else {
			hands.keys("Right", 1);
			screen.until("the submenu of " + what, () -> shown == item.getMenu());
		}
	}

	private List<String> labels(Menu menu) {
		return screen.ask(() -> Arrays.stream(menu.getItems()).map(i -> Widgets.plain(i.getText())).toList());
	}

	/** Closes the open menu without choosing. */
	public void escape() {
		for (int i = 0; i < 6 && screen.ask(() -> root != null && !root.isDisposed() && root.isVisible()); i++) {
			hands.keys("Esc", 1);
			screen.settle();
			Screen.pause(30);
		}
	}

	/** The labels of all commands of the open menu; those of submenus, filled as if they were opened, after slashes. */
	public List<String> paths() {
		Menu menu = screen.await("an open menu", () -> shown);
		return screen.ask(() -> {
			List<String> found = new ArrayList<>();
			collect(menu, "", found);
			return found;
		});
	}

	private static void collect(Menu menu, String above, List<String> found) {
		for (MenuItem item : menu.getItems()) {
			String path = above + Widgets.plain(item.getText());
			if (item.getMenu() != null) {
				if (item.getMenu().getItemCount() == 0)
					item.getMenu().notifyListeners(SWT.Show, new Event());
				collect(item.getMenu(), path + "/", found);
			} else if ((item.getStyle() & SWT.SEPARATOR) == 0)
				found.add(path);
		}
	}
}
