package org.kaikaku.ui.compare.internal.editor;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;
import org.kaikaku.ui.compare.internal.Words;

/** Tells screen readers what the comparison shows: a list whose entries are its lines. */
final class SideBySideReader {
	private SideBySideReader() {
	}

	static void attach(Canvas canvas, SideBySide view) {
		Accessible accessible = canvas.getAccessible();
		accessible.addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = e.childID >= 0 && e.childID < view.lines().size() ? text(view.lines().get(e.childID))
						: view.selection() == null ? Words.of("editor.list") : text(view.selection());
			}
		});
		accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent e) {
				e.detail = e.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
			}

			@Override
			public void getChildCount(AccessibleControlEvent e) {
				e.detail = view.lines().size();
			}

			@Override
			public void getFocus(AccessibleControlEvent e) {
				e.childID = view.selection() == null ? ACC.CHILDID_SELF : view.lines().indexOf(view.selection());
			}
		});
	}

	static void tellSelection(Canvas canvas, int index) {
		canvas.getAccessible().setFocus(index);
	}

	/** A line as it is read aloud or copied. */
	static String text(Line line) {
		if (line.isHeading())
			return line.group().note().isEmpty() ? line.group().title() : line.group().title() + "　" + line.group().note();
		return Words.of("editor.line", line.detail().isEmpty() ? line.row().aspect() : line.detail() + "　" + line.row().aspect(), Cells.text(line.row().left()), Cells.text(line.row().right()),
				Words.of("outcome." + line.row().outcome().name()));
	}
}
