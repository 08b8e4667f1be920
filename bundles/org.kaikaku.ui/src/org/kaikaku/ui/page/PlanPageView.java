package org.kaikaku.ui.page;

import org.eclipse.emf.ecore.EObject;

/** A page of one open editor. All methods are called on the interface thread. */
public interface PlanPageView {
	/** Takes the keyboard. */
	void setFocus();

	/** Shows an element, opening what hides it; nothing happens when the page does not show such elements. */
	void reveal(EObject element);

	/** Lets go of listeners; the controls are disposed by the editor. */
	void dispose();
}
