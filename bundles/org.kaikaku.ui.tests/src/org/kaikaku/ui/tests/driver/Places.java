package org.kaikaku.ui.tests.driver;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/** Where on the display one has to point to hit something. Interface thread. */
final class Places {
	private static final int TEXT = 12;

	private Places() {
	}

	/** The middle of what is seen of a widget; null when it cannot be seen now. */
	static Point of(Widget widget) {
		if (widget.isDisposed())
			return null;
		if (widget instanceof TreeItem item)
			return inside(item.getParent(), text(item.getTextBounds(0), item.getBounds()));
		if (widget instanceof TableItem item)
			return inside(item.getParent(), text(item.getTextBounds(0), item.getBounds()));
		if (widget instanceof ToolItem item)
			return inside(item.getParent(), middle(item.getBounds()));
		if (widget instanceof CTabItem item)
			return item.isShowing() ? inside(item.getParent(), start(item.getBounds())) : null;
		if (widget instanceof Control control)
			return inside(control, middle(new Rectangle(0, 0, control.getSize().x, control.getSize().y)));
		throw new IllegalArgumentException("Where is a " + widget.getClass().getName() + "?");
	}

	/** The cell of a tree. */
	static Point of(TreeItem item, int column) {
		return item.isDisposed() ? null : inside(item.getParent(), middle(item.getBounds(column)));
	}

	/** The cell of a table with years; positions as they are seen, headings included. */
	static Point of(NatTable table, int column, int row) {
		Rectangle cell = table.getBoundsByPosition(column, row);
		return cell == null || cell.isEmpty() ? null : inside(table, middle(cell));
	}

	/** The start of a text, since the row may be far longer than what one sees. */
	private static Point text(Rectangle text, Rectangle row) {
		Rectangle some = text.isEmpty() ? row : text;
		return new Point(some.x + Math.min(TEXT, some.width / 2), some.y + some.height / 2);
	}

	private static Point start(Rectangle r) {
		return new Point(r.x + Math.min(3 * TEXT, r.width / 2), r.y + r.height / 2);
	}

	private static Point middle(Rectangle r) {
		return new Point(r.x + r.width / 2, r.y + r.height / 2);
	}

	/** The point on the display; null when the control hides it, or another control lies there. */
	private static Point inside(Control control, Point at) {
		if (control.isDisposed() || !control.isVisible() || !control.getBounds().isEmpty() && !contains(control, at))
			return null;
		Point point = control.toDisplay(at);
		return Display.getCurrent().getPrimaryMonitor().getBounds().contains(point) && isReached(control, point) ? point : null;
	}

	private static boolean contains(Control control, Point at) {
		return at.x >= 0 && at.y >= 0 && at.x < control.getSize().x && at.y < control.getSize().y;
	}

	/** Whether no parent cuts the place off, as a form does with what one has to scroll to. */
	private static boolean isReached(Control control, Point point) {
		for (Control c = control; c != null && !(c instanceof Shell); c = c.getParent()) {
			Rectangle seen = Display.getCurrent().map(c.getParent(), null, c.getBounds());
			if (!seen.contains(point))
				return false;
		}
		return true;
	}
}
