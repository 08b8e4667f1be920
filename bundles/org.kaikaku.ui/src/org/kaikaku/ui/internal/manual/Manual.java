package org.kaikaku.ui.internal.manual;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.Map;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.kaikaku.ui.internal.KaikakuHome;
import org.kaikaku.ui.internal.Words;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The manual for planners: plain pages that the system's browser shows. */
public final class Manual {
	private static final String FOLDER = "manual";
	private static final Map<String, String> PAGES = Map.of("org.kaikaku.ui.explorer", "edit.html", "org.kaikaku.ui.planEditor",
			"edit.html", "org.kaikaku.ui.details", "forms.html", "org.kaikaku.ui.findings", "findings.html");

	private Manual() {
	}

	/** Opens the page that belongs to the active part. */
	public static void open(IWorkbenchWindow window, Shell shell) {
		var part = window.getActivePage() == null ? null : window.getActivePage().getActivePart();
		String page = part == null ? "index.html" : PAGES.getOrDefault(part.getSite().getId(), "index.html");
		try {
			Path folder = unpacked();
			Program.launch(folder.resolve(page).toUri().toString());
		} catch (IOException e) {
			MessageDialog.openError(shell, Words.of("manual.title"), Words.of("manual.failed", KaikakuHome.folder(FOLDER)));
		}
	}

	/** The pages as files, since a browser cannot look into the product. */
	public static Path unpacked() throws IOException {
		Bundle bundle = FrameworkUtil.getBundle(Manual.class);
		Path folder = KaikakuHome.folder(FOLDER).resolve(bundle.getVersion().toString());
		Enumeration<URL> files = bundle.findEntries("/" + FOLDER, "*", true);
		while (files != null && files.hasMoreElements()) {
			URL url = files.nextElement();
			String name = url.getPath().substring(url.getPath().indexOf("/" + FOLDER + "/") + FOLDER.length() + 2);
			if (name.isEmpty() || name.endsWith("/"))
				continue;
			Path file = folder.resolve(name);
			Files.createDirectories(file.getParent());
			try (InputStream in = url.openStream()) {
				Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
			}
		}
		return folder;
	}
}
