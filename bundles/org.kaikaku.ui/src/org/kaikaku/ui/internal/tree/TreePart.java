package org.kaikaku.ui.internal.tree;

/** A part that shows a tree of plan elements, on which the commands for elements work. */
public interface TreePart {
	/** The id of the menu that the tree shows. */
	String POPUP = "org.kaikaku.ui.tree";

	/** The tree. */
	PlanTree tree();
}
