package org.kaikaku.app.internal;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.events.ShellAdapter;
import org.eclipse.swt.events.ShellEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.core.runtime.ILog;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.ui.internal.file.DiskWatch;
import org.kaikaku.ui.internal.file.Opening;
import org.kaikaku.ui.internal.welcome.WelcomeEditor;

/** The window: its size, what it shows at first, files that are dragged onto it. */
final class WindowAdvisor extends WorkbenchWindowAdvisor {
	private static final Point SIZE = new Point(1600, 980);
	/** Screens up to this width are too narrow for a window that is smaller than they. */
	private static final int SMALL_SCREEN = 1500;
	private static final String SEEN = "seen";
	private final List<Path> files;

	WindowAdvisor(IWorkbenchWindowConfigurer configurer, List<Path> files) {
		super(configurer);
		this.files = files;
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new ActionBarAdvisor(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer window = getWindowConfigurer();
		Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
		window.setInitialSize(new Point(Math.min(SIZE.x, screen.width * 19 / 20), Math.min(SIZE.y, screen.height * 19 / 20)));
		Window.setDefaultImages(Mark.images());
		window.setTitle("Kaikaku");
		window.setShowMenuBar(true);
		window.setShowCoolBar(true);
		window.setShowStatusLine(true);
		window.setShowProgressIndicator(true);
		window.setShowPerspectiveBar(false);
		window.addEditorAreaTransfer(FileTransfer.getInstance());
		window.configureEditorAreaDropListener(new FilesDropped());
	}

	@Override
	public void postWindowCreate() {
		Shell shell = getWindowConfigurer().getWindow().getShell();
		shell.setImages(Window.getDefaultImages());
		// Only the first time; afterwards the workbench remembers how the window was left.
		IEclipsePreferences state = InstanceScope.INSTANCE.getNode(WindowAdvisor.class.getPackageName());
		if (!state.getBoolean(SEEN, false) && shell.getMonitor().getClientArea().width <= SMALL_SCREEN)
			shell.setMaximized(true);
		state.putBoolean(SEEN, true);
	}

	@Override
	public void postWindowOpen() {
		IWorkbenchWindow window = getWindowConfigurer().getWindow();
		IWorkbenchPage page = window.getActivePage();
		Shell shell = window.getShell();
		DiskWatch disk = window.getService(DiskWatch.class);
		shell.addShellListener(new ShellAdapter() {
			@Override
			public void shellActivated(ShellEvent e) {
				disk.look(window);
			}
		});
		if (shell.getData(DND.DROP_TARGET_KEY) == null) {
			DropTarget target = new DropTarget(shell, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
			target.setTransfer(FileTransfer.getInstance());
			target.addDropListener(new FilesDropped());
		}
		SearchAtTheRight.put(window);
		SystemTheme.follow(shell.getDisplay(), window.getService(IThemeEngine.class), window.getService(IEventBroker.class));
		new DeskTies(window, getWindowConfigurer().getActionBarConfigurer().getStatusLineManager()).tie();
		files.forEach(file -> Opening.open(file, page));
		if (page.getEditorReferences().length == 0)
			try {
				WelcomeEditor.show(page);
			} catch (PartInitException e) {
				ILog.of(WindowAdvisor.class).error(e.getMessage(), e);
			}
	}

	/** Opens plan files that are dragged onto the window. */
	private final class FilesDropped extends DropTargetAdapter {
		@Override
		public void dragEnter(DropTargetEvent event) {
			if (event.detail == DND.DROP_DEFAULT)
				event.detail = DND.DROP_COPY;
		}

		@Override
		public void drop(DropTargetEvent event) {
			if (event.data instanceof String[] names)
				for (String name : names)
					if (name.endsWith("." + PlanFiles.EXTENSION))
						Opening.open(Path.of(name), getWindowConfigurer().getWindow().getActivePage());
		}
	}
}
