package org.kaikaku.ui.internal.command;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.kaikaku.ui.internal.Icons;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.internal.report.ReportServices;
import org.kaikaku.ui.internal.report.ReportWizard;

/** All kinds of reports that are installed. */
public final class ReportMenu extends CompoundContributionItem {
	@Override
	protected IContributionItem[] getContributionItems() {
		List<IContributionItem> items = new ArrayList<>();
		items.add(new Separator());
		for (var builder : DeskHandler.service(ReportServices.class).builders()) {
			Action action = new Action(builder.label(Words.locale()) + "…", Icons.descriptor("file-text")) {
				@Override
				public void run() {
					ReportWizard.open(DeskHandler.shell(), DeskHandler.desk(), builder.id());
				}
			};
			action.setEnabled(DeskHandler.desk().plan().isPresent());
			items.add(new ActionContributionItem(action));
		}
		return items.toArray(IContributionItem[]::new);
	}
}
