package org.kaikaku.ui.internal.command;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.internal.file.Opening;
import org.kaikaku.ui.internal.file.Recent;

/** The files that were open lately. */
public final class RecentFiles extends CompoundContributionItem {
	@Override
	protected IContributionItem[] getContributionItems() {
		List<IContributionItem> items = new ArrayList<>();
		for (java.nio.file.Path path : DeskHandler.service(Recent.class).paths())
			items.add(new ActionContributionItem(new Action(path.getFileName() + "  —  " + path.getParent()) {
				@Override
				public void run() {
					Opening.open(path, DeskHandler.page());
				}
			}));
		if (items.isEmpty()) {
			Action none = new Action(Words.of("recent.none")) {
			};
			none.setEnabled(false);
			items.add(new ActionContributionItem(none));
		}
		return items.toArray(IContributionItem[]::new);
	}
}
