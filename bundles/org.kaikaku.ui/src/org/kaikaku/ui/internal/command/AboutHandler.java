package org.kaikaku.ui.internal.command;

import java.util.Arrays;
import java.util.Comparator;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.kaikaku.ui.internal.Words;
import org.osgi.framework.FrameworkUtil;

/** Tells which version this is. */
public final class AboutHandler extends DeskHandler {
	private static final int SIGN_SIZE = 48;

	@Override
	boolean canRun() {
		return true;
	}

	@Override
	void run(ExecutionEvent event) {
		new MessageDialog(shell(), Words.of("about.title"), null,
				Words.of("about.text", FrameworkUtil.getBundle(AboutHandler.class).getVersion().toString(),
						Runtime.version().feature()),
				MessageDialog.INFORMATION, 0, Words.of("close")) {
			@Override
			public Image getImage() {
				return mark();
			}
		}.open();
	}

	/** The mark of the product, as large as the signs of other dialogs; null for none. */
	private static Image mark() {
		Image[] all = Window.getDefaultImages();
		return all == null ? null
				: Arrays.stream(all).filter(i -> i.getBounds().width <= SIGN_SIZE).max(Comparator.comparingInt(i -> i.getBounds().width)).orElse(null);
	}
}
