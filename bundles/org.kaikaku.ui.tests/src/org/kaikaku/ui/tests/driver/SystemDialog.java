package org.kaikaku.ui.tests.driver;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * The dialog of the system in which one chooses a file. SWT does not know its window, and the interface thread answers no
 * questions while it is open; so it is found and watched by way of the window manager.
 */
final class SystemDialog {
	private static final int MOST_LOOKS = 1000;
	private static final int LOOK_EVERY_MILLISECONDS = 20;
	private static final int MOST_ENTERS = 5;
	private static final int LOOKS_AFTER_ENTER = 100;

	private final XServer server;
	private final Hands hands;

	SystemDialog(XServer server, Hands hands) {
		this.server = server;
		this.hands = hands;
	}

	/** @param path the file to choose; null to give up with Esc */
	void answer(Runnable opens, String title, String path) {
		int window = server.front();
		CompletableFuture<Void> opening = CompletableFuture.runAsync(opens);
		int dialog = await("the dialog \"" + title + "\" of the system", () -> server.windows().entrySet().stream()
				.filter(w -> w.getKey() != window && w.getValue().equals(title)).map(Map.Entry::getKey).findFirst().orElse(null));
		await("the dialog \"" + title + "\" in front", () -> {
			if (server.front() == dialog)
				return true;
			server.front(dialog);
			return null;
		});
		if (path == null)
			hands.keys("Esc", 1);
		else {
			// The place to type in: the dialog for opening shows it on demand only.
			hands.keys("Ctrl+L", 1);
			hands.keys("Ctrl+A", 1);
			hands.type(path);
			// The first Enter only takes over what GTK proposes to complete when it has proposed something meanwhile.
			for (int i = 0; i < MOST_ENTERS && isOpen(dialog); i++) {
				hands.keys("Enter", 1);
				for (int look = 0; look < LOOKS_AFTER_ENTER && isOpen(dialog); look++)
					Screen.pause(LOOK_EVERY_MILLISECONDS);
			}
		}
		await("the dialog \"" + title + "\" closes", () -> isOpen(dialog) ? null : true);
		opening.join();
	}

	private boolean isOpen(int dialog) {
		return server.windows().containsKey(dialog);
	}

	private static <T> T await(String what, Supplier<T> wanted) {
		for (int i = 0; i < MOST_LOOKS; i++) {
			T found = wanted.get();
			if (found != null)
				return found;
			Screen.pause(LOOK_EVERY_MILLISECONDS);
		}
		throw new AssertionError("Not within " + MOST_LOOKS * LOOK_EVERY_MILLISECONDS / 1000 + " s: " + what);
	}
}
