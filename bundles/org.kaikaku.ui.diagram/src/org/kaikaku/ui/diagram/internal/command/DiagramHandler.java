package org.kaikaku.ui.diagram.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.PlatformUI;
import org.kaikaku.ui.diagram.internal.page.DiagramView;

/** A command on the diagram that is in front. */
abstract class DiagramHandler extends AbstractHandler implements IExecutableExtension {
	private String variant = "";

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		if (data instanceof String text)
			variant = text;
	}

	/** What stands after the colon where the handler is named; empty for nothing. */
	final String variant() {
		return variant;
	}

	@Override
	public final boolean isEnabled() {
		return PlatformUI.isWorkbenchRunning() && DiagramView.inFront().filter(v -> v.picture() != null && canRun(v)).isPresent();
	}

	@Override
	public final Object execute(ExecutionEvent event) {
		DiagramView.inFront().filter(v -> v.picture() != null && canRun(v)).ifPresent(this::run);
		return null;
	}

	/** Whether the command can do something now. */
	boolean canRun(DiagramView view) {
		return true;
	}

	/** Does it. */
	abstract void run(DiagramView view);
}
