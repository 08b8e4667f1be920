package org.kaikaku.ui.internal.command;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.kaikaku.model.edit.NewChild;

/** Makes an element: below the selected one, with a choice where several kinds fit, or another one of its kind beside it. */
public final class AddHandler extends DeskHandler {
	private static final String BESIDE = "beside";

	@Override
	boolean canRun() {
		return !choices().isEmpty();
	}

	private List<NewChild> choices() {
		if (BESIDE.equals(variant()))
			return AddMenu.beside(desk());
		List<NewChild> below = AddMenu.below(desk());
		return below.isEmpty() ? AddMenu.beside(desk()) : below;
	}

	@Override
	void run(ExecutionEvent event) {
		List<NewChild> choices = choices();
		if (choices.size() == 1) {
			Adding.add(choices.get(0), BESIDE.equals(variant()));
			return;
		}
		MenuManager manager = new MenuManager();
		manager.add(new AddMenu());
		Menu menu = manager.createContextMenu(shell());
		Point pointer = shell().getDisplay().getCursorLocation();
		menu.setLocation(pointer);
		menu.setVisible(true);
	}
}
