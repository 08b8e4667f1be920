package org.kaikaku.ui.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.kaikaku.ui.internal.Words;
import org.osgi.framework.FrameworkUtil;

/** Tells which version this is. */
public final class AboutHandler extends DeskHandler {
	@Override
	boolean canRun() {
		return true;
	}

	@Override
	void run(ExecutionEvent event) {
		new MessageDialog(shell(), Words.of("about.title"), null,
				Words.of("about.text", FrameworkUtil.getBundle(AboutHandler.class).getVersion().toString(),
						Runtime.version().feature()),
				MessageDialog.INFORMATION, 0, Words.of("close")).open();
	}
}
