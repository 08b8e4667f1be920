package org.kaikaku.ui.internal.command;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.kaikaku.model.edit.ElementGroup;
import org.kaikaku.model.edit.NewChild;
import org.kaikaku.ui.internal.Icons;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.session.Desk;

/** The kinds of elements that can be made below and beside the selected one. */
public final class AddMenu extends CompoundContributionItem {
	@Override
	protected IContributionItem[] getContributionItems() {
		List<IContributionItem> items = new ArrayList<>();
		Desk desk = DeskHandler.desk();
		for (NewChild child : below(desk))
			items.add(new ActionContributionItem(new Add(child, Words.of("add.below", Words.alone(word(desk, child))))));
		List<NewChild> beside = beside(desk);
		if (!items.isEmpty() && !beside.isEmpty())
			items.add(new Separator());
		for (NewChild child : beside)
			items.add(new ActionContributionItem(new Add(child, Words.of("add.beside", Words.alone(word(desk, child))))));
		if (items.isEmpty()) {
			Action none = new Action(Words.of("add.none")) {
			};
			none.setEnabled(false);
			items.add(new ActionContributionItem(none));
		}
		return items.toArray(IContributionItem[]::new);
	}

	private static String word(Desk desk, NewChild child) {
		return Adding.word(desk.session().orElseThrow(), child);
	}

	/** What can be made below the selected element or group. */
	static List<NewChild> below(Desk desk) {
		if (desk.session().isEmpty() || desk.selection().isEmpty())
			return List.of();
		Object first = desk.selection().get(0);
		return first instanceof ElementGroup group ? NewChild.below(group) : NewChild.below((EObject) first);
	}

	/** What can be made beside the selected element: another of its kind. */
	static List<NewChild> beside(Desk desk) {
		if (desk.session().isEmpty() || desk.selection().isEmpty() || !(desk.selection().get(0) instanceof EObject element)
				|| element.eContainer() == null || !element.eContainmentFeature().isMany())
			return List.of();
		return List.of(new NewChild(element.eContainer(), element.eContainmentFeature(), element.eClass()));
	}

	private static final class Add extends Action {
		private final NewChild child;

		private Add(NewChild child, String label) {
			super(label, Icons.descriptor(Icons.nameOf(child.type())));
			this.child = child;
			setId("org.kaikaku.ui.add." + child.feature().getName() + "." + child.type().getName());
		}

		@Override
		public void run() {
			Adding.add(child, false);
		}
	}
}
