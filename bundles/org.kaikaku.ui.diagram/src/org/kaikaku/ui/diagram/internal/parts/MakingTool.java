package org.kaikaku.ui.diagram.internal.parts;

import org.eclipse.gef.tools.CreationTool;

/** Makes something where the button is pressed, even when the pointer came there too quickly for its way to be seen. */
public final class MakingTool extends CreationTool {
	/** @param tool id of the tool */
	public MakingTool(String tool) {
		super(new LineFactory(tool));
		setUnloadWhenFinished(true);
	}

	@Override
	protected boolean handleButtonDown(int button) {
		updateTargetRequest();
		updateTargetUnderMouse();
		boolean handled = super.handleButtonDown(button);
		setCurrentCommand(getCommand());
		return handled;
	}
}
