package org.kaikaku.ui.compare.internal.next;

import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainerElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.ui.IEditorPart;

/** Puts an editor to the right of the others, as dragging its tab there does. */
final class Beside {
	private static final float SHARE = 0.58f;
	/** What the workbench knows stacks of editors by. */
	private static final String EDITORS = "EditorStack";

	private Beside() {
	}

	static void show(IEditorPart editor) {
		MPart part = editor.getSite().getService(MPart.class);
		EModelService models = editor.getSite().getService(EModelService.class);
		MElementContainer<MUIElement> stack = part == null ? null : part.getParent();
		if (stack == null || models == null || stack.getChildren().size() < 2 || !(stack instanceof MPartSashContainerElement here))
			return;
		MPartStack right = models.createModelElement(MPartStack.class);
		right.getTags().add(EDITORS);
		models.insert(right, here, EModelService.RIGHT_OF, SHARE);
		models.move(part, right);
		editor.getSite().getService(EPartService.class).activate(part, true);
	}
}
