package org.kaikaku.ui.tests.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/** Finds widgets that can be seen. Interface thread. */
public final class Widgets {
	private Widgets() {
	}

	/** All widgets of a kind in a control that can be seen, in their order. */
	public static <T extends Widget> List<T> all(Control in, Class<T> kind) {
		List<T> found = new ArrayList<>();
		collect(in, kind, found);
		return found;
	}

	/** The first widget of a kind in a control that can be seen and is as wanted; null when there is none. */
	public static <T extends Widget> T first(Control in, Class<T> kind, Predicate<T> wanted) {
		return all(in, kind).stream().filter(wanted).findFirst().orElse(null);
	}

	private static <T extends Widget> void collect(Control in, Class<T> kind, List<T> found) {
		if (in == null || in.isDisposed() || !in.isVisible())
			return;
		add(in, kind, found);
		if (in instanceof ToolBar bar)
			for (Widget item : bar.getItems())
				add(item, kind, found);
		if (in instanceof CTabFolder folder)
			for (Widget item : folder.getItems())
				add(item, kind, found);
		if (in instanceof Tree tree)
			for (TreeItem item : tree.getItems())
				items(item, kind, found);
		if (in instanceof Table table && kind.getSimpleName().equals("TableItem"))
			for (Widget item : table.getItems())
				add(item, kind, found);
		if (in instanceof Composite composite)
			for (Control child : composite.getChildren())
				collect(child, kind, found);
	}

	private static <T extends Widget> void items(TreeItem item, Class<T> kind, List<T> found) {
		if (!kind.isInstance(item))
			return;
		found.add(kind.cast(item));
		if (item.getExpanded())
			for (TreeItem child : item.getItems())
				items(child, kind, found);
	}

	private static <T extends Widget> void add(Widget widget, Class<T> kind, List<T> found) {
		if (kind.isInstance(widget))
			found.add(kind.cast(widget));
	}

	/** The window with a title; null when there is none. */
	public static Shell shell(String title) {
		for (Shell shell : Display.getCurrent().getShells())
			if (shell.isVisible() && shell.getText().equals(title))
				return shell;
		return null;
	}

	/** A text without the mark of its mnemonic. */
	public static String plain(String label) {
		return label.replaceAll("\\(&.\\)", "").replace("&", "").replaceAll("\\t.*", "").strip();
	}
}
