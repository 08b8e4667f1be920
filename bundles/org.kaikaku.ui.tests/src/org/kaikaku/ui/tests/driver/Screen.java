package org.kaikaku.ui.tests.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Looks at the screen: runs questions on the interface thread and waits for answers. */
public final class Screen {
	/** How long one waits for what must come. */
	public static final Duration PATIENCE = Duration.ofSeconds(15);
	private static final Duration FROZEN = Duration.ofSeconds(30);
	private static final int LOOK_EVERY_MILLISECONDS = 15;

	private final Display display;

	Screen(Display display) {
		this.display = display;
	}

	Display display() {
		return display;
	}

	/** Asks something on the interface thread. What goes wrong there goes wrong here. */
	public <T> T ask(Supplier<T> question) {
		if (Thread.currentThread() == display.getThread())
			return question.get();
		FutureTask<T> task = new FutureTask<>(question::get);
		display.asyncExec(task);
		try {
			return task.get(FROZEN.toSeconds(), TimeUnit.SECONDS);
		} catch (ExecutionException e) {
			if (e.getCause() instanceof Error error)
				throw error;
			throw (RuntimeException) e.getCause();
		} catch (TimeoutException e) {
			AssertionError frozen = new AssertionError("The interface thread has not answered for " + FROZEN.toSeconds() + " s; it is here:");
			frozen.setStackTrace(display.getThread().getStackTrace());
			throw frozen;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("The test was stopped", e);
		}
	}

	/** Does something on the interface thread. */
	public void run(Runnable work) {
		ask(() -> {
			work.run();
			return null;
		});
	}

	/** Lets the window work off what has happened so far. */
	public void settle() {
		// A question to the server of the windows, after whose answer all earlier events have arrived.
		ask(display::getCursorLocation);
		for (int i = 0; i < 2; i++)
			ask(() -> null);
	}

	/** Waits until something is true. */
	public void until(String what, BooleanSupplier condition) {
		await(what, () -> condition.getAsBoolean() ? Boolean.TRUE : null);
	}

	/** Waits for something that is not null; asked on the interface thread. */
	public <T> T await(String what, Supplier<T> wanted) {
		return await(what, PATIENCE, wanted);
	}

	/** Waits for something that is not null; asked on the interface thread. */
	public <T> T await(String what, Duration patience, Supplier<T> wanted) {
		if (Thread.currentThread() == display.getThread())
			throw new IllegalStateException("Waiting on the interface thread for " + what);
		long end = System.nanoTime() + patience.toNanos();
		while (true) {
			T found = ask(wanted);
			if (found != null)
				return found;
			if (System.nanoTime() > end)
				throw new AssertionError("Not within " + patience.toSeconds() + " s: " + what + "\nThe screen: " + description());
			pause(LOOK_EVERY_MILLISECONDS);
		}
	}

	static void pause(int milliseconds) {
		try {
			Thread.sleep(milliseconds);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("The test was stopped", e);
		}
	}

	/** Windows, the one in front and who has the keyboard, for messages of failures. */
	private String description() {
		return ask(() -> {
			StringBuilder text = new StringBuilder();
			for (Shell shell : display.getShells())
				if (shell.isVisible())
					text.append(shell == display.getActiveShell() ? "\n  in front: " : "\n  window: ").append(shell.getText());
			return text.append("\n  keyboard: ").append(display.getFocusControl()).toString();
		});
	}

	/** Writes what the screen shows. */
	public void picture(Path file) {
		run(() -> {
			Rectangle all = display.getBounds();
			Image image = new Image(display, all.width, all.height);
			GC gc = new GC(display);
			gc.copyArea(image, 0, 0);
			gc.dispose();
			ImageLoader writer = new ImageLoader();
			writer.data = new ImageData[] { image.getImageData() };
			image.dispose();
			try {
				Files.createDirectories(file.getParent());
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			writer.save(file.toString(), SWT.IMAGE_PNG);
		});
	}
}
