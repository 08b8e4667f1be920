package org.kaikaku.ui.internal.command;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.dialogs.FilteredList;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.ui.internal.AccessibleName;
import org.kaikaku.ui.internal.Words;

/** Lists the selected item a second time under another theme (再掲). */
public final class RepeatHandler extends DeskHandler {
	@Override
	boolean canRun() {
		return session() != null && desk().elements().size() == 1 && desk().elements().get(0) instanceof ReformItem item
				&& !themes(item).isEmpty();
	}

	private static List<Theme> themes(ReformItem item) {
		return PlanStructure.planOf(item).map(p -> PlanStructure.of(p).themes()).orElse(List.of()).stream()
				.filter(t -> t != item.eContainer()).toList();
	}

	@Override
	void run(ExecutionEvent event) {
		ReformItem item = (ReformItem) desk().elements().get(0);
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell(),
				LabelProvider.createTextProvider(t -> session().labels().of((EObject) t))) {
			@Override
			protected Text createFilterText(Composite parent) {
				Text filter = super.createFilterText(parent);
				filter.setMessage(Words.of("tree.filter"));
				AccessibleName.give(filter, Words.of("tree.filter"));
				return filter;
			}

			@Override
			protected FilteredList createFilteredList(Composite parent) {
				FilteredList list = super.createFilteredList(parent);
				for (Control table : list.getChildren())
					AccessibleName.give(table, Words.of("repeat.themes"));
				return list;
			}

			@Override
			protected void createButtonsForButtonBar(Composite parent) {
				createButton(parent, IDialogConstants.OK_ID, Words.of("repeat.take"), true);
				createButton(parent, IDialogConstants.CANCEL_ID, Words.of("cancel"), false);
			}
		};
		dialog.setTitle(Words.of("repeat.title"));
		dialog.setMessage(Words.of("repeat.message", session().labels().of(item)));
		dialog.setElements(themes(item).toArray());
		if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof Theme theme)
			session().execute(session().edits().repeat(List.of(item), theme,
					(EReference) theme.eClass().getEStructuralFeature("entries"), -1), Words.of("edit.repeat"));
	}
}
