package org.kaikaku.app.internal;

import java.util.List;

import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchWindow;

/** Puts room between the tools and the search field, which so stands at the right edge of the window. */
final class SearchAtTheRight {
	private static final String ROOM = "org.kaikaku.app.room";
	private static final String STRETCH = "stretch";
	private static final String RENDERED = "bundleclass://org.eclipse.e4.ui.workbench.renderers.swt/org.eclipse.e4.ui.workbench.renderers.swt.LayoutModifierToolControl";

	private SearchAtTheRight() {
	}

	static void put(IWorkbenchWindow window) {
		EModelService model = window.getService(EModelService.class);
		for (MTrimBar bar : model.findElements(window.getService(MWindow.class), "org.eclipse.ui.main.toolbar", MTrimBar.class)) {
			List<MTrimElement> tools = bar.getChildren();
			// The workbench has room of its own at the end, which would leave the field in the middle.
			tools.stream().filter(t -> !ROOM.equals(t.getElementId()) && t.getTags().contains(STRETCH)).forEach(t -> t.setToBeRendered(false));
			if (tools.stream().anyMatch(t -> ROOM.equals(t.getElementId())))
				continue;
			for (int i = 0; i < tools.size(); i++)
				if ("org.kaikaku.ui.search".equals(tools.get(i).getElementId())) {
					MToolControl room = model.createModelElement(MToolControl.class);
					room.setElementId(ROOM);
					room.setContributionURI(RENDERED);
					room.getTags().add(STRETCH);
					tools.add(i, room);
					break;
				}
		}
	}
}
