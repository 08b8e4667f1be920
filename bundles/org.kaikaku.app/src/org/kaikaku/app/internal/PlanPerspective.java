package org.kaikaku.app.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Plans at the left, the editor in the middle, findings below it, the form at the right. */
public final class PlanPerspective implements IPerspectiveFactory {
	/** Its id in the workbench. */
	public static final String ID = "org.kaikaku.app.perspective";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editor = layout.getEditorArea();
		layout.setEditorAreaVisible(true);
		folder(layout, "left", IPageLayout.LEFT, 0.24f, editor, "org.kaikaku.ui.explorer");
		folder(layout, "right", IPageLayout.RIGHT, 0.63f, editor, "org.kaikaku.ui.details");
		folder(layout, "bottom", IPageLayout.BOTTOM, 0.76f, editor, "org.kaikaku.ui.findings");
	}

	private static void folder(IPageLayout layout, String id, int side, float share, String beside, String view) {
		IFolderLayout folder = layout.createFolder(id, side, share, beside);
		folder.addView(view);
		layout.getViewLayout(view).setCloseable(true);
	}
}
