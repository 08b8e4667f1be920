package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/** The pointers while GEF 3.2's palette is dragged to another side; the workbench no longer has them. Only GEF uses this class. */
public final class DragCursors {
	private static final int LEFT = 1;
	private static final int RIGHT = 2;

	private DragCursors() {
	}

	/** The system's pointer for a code of the old workbench: 1 to the left, 2 to the right, all else a refusal. */
	public static Cursor getCursor(int code) {
		int system = switch (code) {
		case LEFT -> SWT.CURSOR_SIZEW;
		case RIGHT -> SWT.CURSOR_SIZEE;
		default -> SWT.CURSOR_NO;
		};
		return Display.getCurrent().getSystemCursor(system);
	}
}
