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
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.kaikaku.ui.internal.KaikakuHome;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.internal.editor.PlanEditor;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * The manual for planners: plain pages that the system's browser shows. A page of the plan editor finds its page by its id: the
 * page "indicator" is explained in indicator.html.
 */
public final class Manual {
	private static final String DIAGRAM = "diagram.";
	private static final String FOLDER = "manual";
	private static final Map<String, String> PAGES = Map.of("org.kaikaku.ui.explorer", "edit.html", "structure",
			"edit.html", "years", "table.html", "org.kaikaku.ui.details", "forms.html", "org.kaikaku.ui.findings", "findings.html",
			"org.kaikaku.ui.compare.editor", "compare.html", "conflicts", "compare.html");

	private Manual() {
	}

	/** Opens the page that belongs to what the person looks at. */
	public static void open(IWorkbenchWindow window, Shell shell) {
		IWorkbenchPart part = window.getActivePage() == null ? null : window.getActivePage().getActivePart();
		String key = part instanceof PlanEditor editor && editor.pageId() != null ? editor.pageId() : part == null ? "" : part.getSite().getId();
		open(key.startsWith(DIAGRAM) ? "diagram.html" : PAGES.getOrDefault(key, key), shell);
	}

	/** Has F1 open a page while something in a dialog has the keyboard. */
	public static void helpIn(Control area, String page) {
		area.addHelpListener(e -> open(page, area.getShell()));
	}

	/** Opens a page; the first one when there is no page of that name. */
	private static void open(String name, Shell shell) {
		try {
			Path folder = unpacked();
			Path page = folder.resolve(name.endsWith(".html") ? name : name + ".html");
			Program.launch((Files.exists(page) ? page : folder.resolve("index.html")).toUri().toString());
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
