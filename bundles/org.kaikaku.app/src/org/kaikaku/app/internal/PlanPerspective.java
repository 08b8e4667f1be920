package org.kaikaku.app.internal;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * Plans at the left, the editor in the middle, findings below it, the form at the right. Where the screen has room for little,
 * as with large letters, the form gets more of the width and the findings more of the height.
 */
public final class PlanPerspective implements IPerspectiveFactory {
	/** Its id in the workbench. */
	public static final String ID = "org.kaikaku.app.perspective";

	private static final int NARROW = 1200;
	private static final int LOW = 700;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editor = layout.getEditorArea();
		layout.setEditorAreaVisible(true);
		Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
		folder(layout, "left", IPageLayout.LEFT, screen.width < NARROW ? 0.22f : 0.24f, editor, "org.kaikaku.ui.explorer");
		folder(layout, "right", IPageLayout.RIGHT, screen.width < NARROW ? 0.58f : 0.63f, editor, "org.kaikaku.ui.details");
		folder(layout, "bottom", IPageLayout.BOTTOM, screen.height < LOW ? 0.68f : 0.76f, editor, "org.kaikaku.ui.findings");
	}

	private static void folder(IPageLayout layout, String id, int side, float share, String beside, String view) {
		IFolderLayout folder = layout.createFolder(id, side, share, beside);
		folder.addView(view);
		layout.getViewLayout(view).setCloseable(true);
	}
}
