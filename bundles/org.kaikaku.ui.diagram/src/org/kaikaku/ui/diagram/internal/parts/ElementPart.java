package org.kaikaku.ui.diagram.internal.parts;

import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.ACC;

/** A part that stands for an element of the plan: its tooltip, and what a screen reader says of it. */
public abstract class ElementPart extends AbstractGraphicalEditPart {
	private final Host host;
	private AccessibleEditPart accessible;

	ElementPart(Host host, Object key) {
		this.host = host;
		setModel(key);
	}

	final Host host() {
		return host;
	}

	/** The id of the element; null for none. */
	public abstract String elementId();

	/** The facts in words; the first line is the name. */
	abstract String facts();

	@Override
	protected void refreshVisuals() {
		String facts = facts();
		if (facts == null || facts.isEmpty()) {
			getFigure().setToolTip(null);
			return;
		}
		Label tip = new Label(facts);
		tip.setBorder(new MarginBorder(3));
		getFigure().setToolTip(tip);
	}

	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		if (accessible == null)
			accessible = new Spoken();
		return accessible;
	}

	private final class Spoken extends AccessibleGraphicalEditPart {
		@Override
		public void getName(AccessibleEvent event) {
			event.result = facts().lines().findFirst().orElse("");
		}

		@Override
		public void getDescription(AccessibleEvent event) {
			event.result = facts();
		}

		@Override
		public void getRole(AccessibleControlEvent event) {
			event.detail = ACC.ROLE_LISTITEM;
		}

		@Override
		public void getState(AccessibleControlEvent event) {
			event.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE;
			if (getSelected() != EditPart.SELECTED_NONE)
				event.detail |= ACC.STATE_SELECTED;
		}
	}
}
