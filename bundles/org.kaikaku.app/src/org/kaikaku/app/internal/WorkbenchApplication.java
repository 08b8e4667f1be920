package org.kaikaku.app.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.kaikaku.ui.internal.KaikakuHome;

/** The window. Arguments that are no options are plan files to open. */
public final class WorkbenchApplication implements IApplication {
	private static final int MOST_WINDOWS = 9;

	@Override
	public Object start(IApplicationContext context) throws IOException {
		// The language of all words is that of the start script; without one it is Japanese.
		Locale.setDefault(Platform.getNL().startsWith("en") ? Locale.ENGLISH : Locale.JAPANESE);
		chooseState();
		Display display = PlatformUI.createDisplay();
		try {
			String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
			int code = PlatformUI.createAndRunWorkbench(display, new Advisor(files(arguments)));
			return code == PlatformUI.RETURN_RESTART ? IApplication.EXIT_RESTART : IApplication.EXIT_OK;
		} finally {
			Location state = Platform.getInstanceLocation();
			if (state != null)
				state.release();
			display.dispose();
		}
	}

	/** The state of the window lives in the user's folder; a second window at the same time gets a place of its own. */
	private static void chooseState() throws IOException {
		Location state = Platform.getInstanceLocation();
		if (state == null || state.isSet())
			return;
		for (int i = 1; i <= MOST_WINDOWS; i++) {
			Path folder = KaikakuHome.folder(i == 1 ? "window" : "window" + i);
			Files.createDirectories(folder);
			if (state.set(folder.toUri().toURL(), true))
				return;
		}
	}

	private static List<Path> files(String[] arguments) {
		List<Path> files = new ArrayList<>();
		for (int i = 0; i < arguments.length; i++)
			if (arguments[i].startsWith("-"))
				i += arguments[i].equals("-product") || arguments[i].equals("-testproperties") ? 1 : 0;
			else if (Files.exists(Path.of(arguments[i])))
				files.add(Path.of(arguments[i]).toAbsolutePath());
		return files;
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning())
			PlatformUI.getWorkbench().getDisplay().syncExec(() -> PlatformUI.getWorkbench().close());
	}
}
