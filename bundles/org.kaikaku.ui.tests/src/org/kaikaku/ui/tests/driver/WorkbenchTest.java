package org.kaikaku.ui.tests.driver;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kaikaku.samples.Samples;
import org.kaikaku.ui.internal.KaikakuHome;
import org.kaikaku.ui.internal.editor.PlanEditor;
import org.kaikaku.ui.internal.file.Opening;
import org.kaikaku.ui.internal.forms.DetailsView;
import org.kaikaku.ui.internal.welcome.WelcomeEditor;
import org.kaikaku.ui.session.Desk;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.ui.session.PlanSessions;

/**
 * A test in the running workbench. Each begins with the window as it is after the first start: the welcome page, no plan, all
 * parts in their places. When a test fails, a picture of the screen is left in {@code target/screens}.
 */
@ExtendWith(PictureOfFailure.class)
public abstract class WorkbenchTest {
	/** An empty folder for files of the test. */
	@TempDir
	protected Path folder;
	/** The person. */
	protected User user;
	/** What the person sees. */
	protected Screen screen;

	private final List<IStatus> errors = new CopyOnWriteArrayList<>();
	private final ILogListener log = (status, plugin) -> {
		if (status.getSeverity() == IStatus.ERROR)
			errors.add(status);
	};

	@BeforeEach
	void sitDown() {
		Platform.addLogListener(log);
		user = new User();
		screen = user.screen();
		tidy();
		user.atWindow();
	}

	@AfterEach
	void leave() {
		user.comeHome();
		user.menus().escape();
		tidy();
		user.leave();
		Platform.removeLogListener(log);
		if (!errors.isEmpty())
			throw new AssertionError("The workbench logged: " + errors.get(0).getMessage(), errors.get(0).getException());
	}

	/** Closes everything without saving and puts the parts back. */
	private void tidy() {
		closeDialogs();
		screen.run(() -> {
			IWorkbenchPage page = page();
			page.closeAllEditors(false);
			Widgets.all(user.window(), Text.class).stream().filter(t -> (t.getStyle() & SWT.SEARCH) != 0).forEach(t -> t.setText(""));
			// What is shown there, and how it is grouped, is of the last test.
			page.hideView(page.findView("org.kaikaku.ui.findings"));
			page.resetPerspective();
			// The year stays from one plan to the next, but not from one test to the next.
			desk().year(null);
		});
		delete(KaikakuHome.folder("recovery"));
		screen.run(() -> {
			try {
				WelcomeEditor.show(page());
			} catch (PartInitException e) {
				throw new IllegalStateException(e);
			}
			fill(page().getWorkbenchWindow().getShell());
		});
	}

	/** The window fills the screen, so that all parts have room. */
	private static void fill(Shell window) {
		Rectangle all = window.getDisplay().getPrimaryMonitor().getClientArea();
		if (!window.getMaximized() && !window.getBounds().equals(all))
			window.setMaximized(true);
	}

	private void closeDialogs() {
		for (int i = 0; i < 10; i++) {
			boolean closed = screen.ask(() -> {
				List<Shell> open = Stream.of(user.window().getDisplay().getShells())
						.filter(s -> s != user.window() && s.isVisible() && !s.getText().isEmpty()).toList();
				if (open.isEmpty())
					return false;
				open.get(open.size() - 1).close();
				return true;
			});
			if (!closed)
				return;
			screen.settle();
		}
	}

	private static void delete(Path tree) {
		if (!Files.exists(tree))
			return;
		try (Stream<Path> all = Files.walk(tree)) {
			for (Path path : all.sorted(Comparator.reverseOrder()).toList())
				Files.delete(path);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The page of the window. Interface thread. */
	protected static IWorkbenchPage page() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
		return window.getActivePage();
	}

	/** A service of the workbench. */
	protected static <T> T service(Class<T> type) {
		return PlatformUI.getWorkbench().getService(type);
	}

	/** What the window looks at. Interface thread. */
	protected static Desk desk() {
		return service(Desk.class);
	}

	/** Waits until the file of this name is open and in front. */
	protected PlanSession opened(String fileName) {
		return screen.await("the plan " + fileName + " open", () -> page().getActiveEditor() instanceof PlanEditor editor
				&& editor.session() != null && editor.getTitle().equals(fileName) ? editor.session() : null);
	}

	/** Puts a copy of the plan of Toride into the folder of the test. */
	protected Path sample() {
		try (InputStream in = Samples.open(Samples.TORIDE_2020)) {
			Path file = folder.resolve(Samples.TORIDE_2020);
			Files.copy(in, file);
			return file;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Opens a file, without the dialog of the system in which one chooses it. */
	protected PlanSession open(Path file) {
		screen.run(() -> Opening.open(file, page()));
		return opened(file.getFileName().toString());
	}

	/** Saves with Ctrl+S and gives what is in the file then. */
	protected String saved(PlanSession session) {
		boolean[] told = new boolean[1];
		PlanSessions.Listener listener = new PlanSessions.Listener() {
			@Override
			public void saved(PlanSession any) {
				told[0] |= any == session;
			}
		};
		PlanSessions sessions = service(PlanSessions.class);
		sessions.addListener(listener);
		user.keys("Ctrl+S");
		screen.until("the plan is saved", () -> told[0] && !session.isDirty());
		sessions.removeListener(listener);
		return content(screen.ask(() -> session.path().orElseThrow()));
	}

	/** What is in a file. */
	protected static String content(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The control of a part that is shown: an id of a view, or null for the editor in front. */
	protected Composite part(String view) {
		return screen.await("the part " + view, () -> {
			var wanted = view == null ? page().getActiveEditor() : page().findView(view);
			if (wanted == null)
				return null;
			Object widget = wanted.getSite().getService(MPart.class).getWidget();
			return widget instanceof Composite area && area.isVisible() ? area : null;
		});
	}

	/** The tree of plans at the left. */
	protected Composite explorer() {
		return part("org.kaikaku.ui.explorer");
	}

	/** The form at the right, once it is that of what is selected. */
	protected Composite details() {
		Composite part = part(DetailsView.ID);
		screen.until("the form of what is selected", () -> page().findView(DetailsView.ID) instanceof DetailsView view && view.isCurrent());
		return part;
	}

	/** The findings below. */
	protected Composite findings() {
		return part("org.kaikaku.ui.findings");
	}

	/** The editor in front. */
	protected Composite editor() {
		return part(null);
	}
}
