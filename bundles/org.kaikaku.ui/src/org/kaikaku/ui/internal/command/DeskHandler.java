package org.kaikaku.ui.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.kaikaku.ui.session.Desk;
import org.kaikaku.ui.session.PlanSession;

/** A command that works on what the person looks at. It is enabled exactly when it can do something. */
abstract class DeskHandler extends AbstractHandler implements IExecutableExtension {
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

	static <T> T service(Class<T> type) {
		return PlatformUI.getWorkbench().getService(type);
	}

	static Desk desk() {
		return service(Desk.class);
	}

	static PlanSession session() {
		return desk().session().orElse(null);
	}

	static IWorkbenchWindow window() {
		IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return active == null && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0
				? PlatformUI.getWorkbench().getWorkbenchWindows()[0]
				: active;
	}

	static IWorkbenchPage page() {
		return window().getActivePage();
	}

	static Shell shell() {
		return window().getShell();
	}

	@Override
	public final boolean isEnabled() {
		return PlatformUI.isWorkbenchRunning() && window() != null && window().getActivePage() != null && canRun();
	}

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		desk().flush();
		if (canRun())
			run(event);
		return null;
	}

	/** Whether the command can do something now. */
	abstract boolean canRun();

	/** Does it. What is being typed has been taken over before. */
	abstract void run(ExecutionEvent event) throws ExecutionException;
}
