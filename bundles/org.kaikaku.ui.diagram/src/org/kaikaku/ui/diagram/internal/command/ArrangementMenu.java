package org.kaikaku.ui.diagram.internal.command;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.widgets.Menu;
import org.kaikaku.ui.diagram.internal.page.DiagramView;
import org.kaikaku.ui.diagram.internal.page.PageArrangement;

/** The orders of boxes to choose from, in the menus of diagrams. */
public final class ArrangementMenu extends ContributionItem {
	@Override
	public boolean isDynamic() {
		return true;
	}

	@Override
	public void fill(Menu menu, int index) {
		PageArrangement.fill(menu, Math.max(0, index), DiagramView.inFront().map(DiagramView::arrangement));
	}
}
