package org.kaikaku.ui.internal.command;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.session.Desk;

/** The years of the plan in front, the shown one marked. */
public final class YearMenu extends CompoundContributionItem {
	@Override
	protected IContributionItem[] getContributionItems() {
		Desk desk = DeskHandler.desk();
		List<IContributionItem> items = new ArrayList<>();
		for (FiscalYear year : desk.years()) {
			Action action = new Action(YearSwitch.name(desk, year), IAction.AS_RADIO_BUTTON) {
				@Override
				public void run() {
					desk.year(year);
				}
			};
			action.setChecked(year.equals(desk.year()));
			items.add(new ActionContributionItem(action));
		}
		if (items.isEmpty()) {
			Action none = new Action(Words.of("year.none")) {
			};
			none.setEnabled(false);
			items.add(new ActionContributionItem(none));
		}
		return items.toArray(IContributionItem[]::new);
	}
}
