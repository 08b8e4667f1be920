package org.kaikaku.cli.internal;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.IntFunction;

import org.kaikaku.validation.Progress;

/**
 * Shows on a person's terminal how far a long validation is, on one line that is wiped away at the end. Says nothing when the
 * output goes to a file or another program, and nothing in the first moments.
 */
final class ProgressLine implements Progress {
	private static final String WIPE = "\r\033[K";
	private final PrintWriter terminal;
	private final IntFunction<String> words;
	private final long silence;
	private final long start = System.nanoTime();
	private int shown = -1;

	/**
	 * A line that has not been written yet.
	 *
	 * @param terminal where to; null when nobody watches
	 * @param words    says what per cent is done
	 * @param silence  how long to say nothing
	 */
	ProgressLine(PrintWriter terminal, IntFunction<String> words, Duration silence) {
		this.terminal = terminal;
		this.words = words;
		this.silence = silence.toNanos();
	}

	@Override
	public void worked(int done, int total) {
		int percent = (int) (100L * done / total);
		if (terminal == null || percent == shown || System.nanoTime() - start < silence)
			return;
		shown = percent;
		terminal.print(WIPE + words.apply(percent));
		terminal.flush();
	}

	/** Whoever interrupts a command ends its process. */
	@Override
	public boolean isCancelled() {
		return false;
	}

	/** Wipes the line away. */
	void clear() {
		if (shown >= 0) {
			terminal.print(WIPE);
			terminal.flush();
		}
	}
}
