package org.kaikaku.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * What a command line did.
 *
 * @param exitCode its exit code
 * @param out      what it printed
 * @param err      what it complained of
 */
record Run(int exitCode, String out, String err) {
	/** Runs a command line as the product would, on a Japanese machine, with the given services. */
	static Run of(Extensions extensions, String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		Terminal terminal = new Terminal(new PrintWriter(out, true, StandardCharsets.UTF_8),
				new PrintWriter(err, true, StandardCharsets.UTF_8));
		int exitCode = new CommandLine(Commands.all(), terminal, extensions, Locale.JAPANESE).run(arguments);
		return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	/** The same without any services. */
	static Run of(String... arguments) {
		return of(new Extensions() {
			@Override
			public <T> List<T> all(Class<T> type) {
				return List.of();
			}
		}, arguments);
	}
}
