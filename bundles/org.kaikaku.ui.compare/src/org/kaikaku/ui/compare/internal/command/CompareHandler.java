package org.kaikaku.ui.compare.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.kaikaku.ui.compare.internal.editor.ComparisonEditor;
import org.kaikaku.ui.session.Desk;

/** A command of this bundle. It is enabled exactly when it can do something. */
abstract class CompareHandler extends AbstractHandler {
	static <T> T service(Class<T> type) {
		return PlatformUI.getWorkbench().getService(type);
	}

	static IWorkbenchWindow window() {
		IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return active == null && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0 ? PlatformUI.getWorkbench().getWorkbenchWindows()[0]
				: active;
	}

	static IWorkbenchPage page() {
		return window().getActivePage();
	}

	static Desk desk() {
		return service(Desk.class);
	}

	/** The comparison in front; null for none, or while it is not there yet. */
	static ComparisonEditor comparison() {
		return page().getActiveEditor() instanceof ComparisonEditor editor && editor.compared() != null ? editor : null;
	}

	@Override
	public final boolean isEnabled() {
		return PlatformUI.isWorkbenchRunning() && window() != null && page() != null && canRun();
	}

	@Override
	public final Object execute(ExecutionEvent event) {
		desk().flush();
		if (canRun())
			run();
		return null;
	}

	/** Whether the command can do something now. */
	abstract boolean canRun();

	/** Does it. What is being typed has been taken over before. */
	abstract void run();
}
