package org.kaikaku.ui.internal.command;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.internal.file.Opening;
import org.kaikaku.ui.internal.file.Recent;
import org.kaikaku.ui.session.PlanSession;

/** Asks for plan files and opens them. */
public final class OpenHandler extends DeskHandler {
	@Override
	boolean canRun() {
		return true;
	}

	@Override
	void run(ExecutionEvent event) {
		FileDialog dialog = new FileDialog(shell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(Words.of("open.title"));
		dialog.setFilterExtensions(new String[] { "*." + PlanFiles.EXTENSION, "*" });
		dialog.setFilterNames(new String[] { Words.of("file.kind"), Words.of("file.all") });
		dialog.setFilterPath(folder().toString());
		if (dialog.open() == null)
			return;
		for (String name : dialog.getFileNames())
			Opening.open(Path.of(dialog.getFilterPath(), name), page());
	}

	/** Where one looks first: beside the plan in front, or the plan that was opened last. */
	private static Path folder() {
		return Optional.ofNullable(session()).flatMap(PlanSession::path).or(() -> service(Recent.class).paths().stream().findFirst())
				.map(Path::toAbsolutePath).map(Path::getParent).orElse(Path.of(System.getProperty("user.home")));
	}
}
