package org.kaikaku.cli.internal;

import java.io.IOException;

import org.apache.commons.cli.Options;

/** One command of the command line. Its usage and summary are the texts {@code NAME.usage} and {@code NAME.summary}. */
interface Command {
	/** Its name on the command line. */
	String name();

	/** Its options besides those that every command has. */
	Options options();

	/** The least number of file names that it needs. */
	int leastFiles();

	/** The greatest number of file names that it takes. */
	int mostFiles();

	/**
	 * Runs.
	 *
	 * @return the exit code, see {@link ExitCode}
	 * @throws CommandFailure when it cannot go on
	 * @throws IOException    when a file cannot be read or written; a {@code PlanFileException} speaks for itself
	 */
	int run(Invocation invocation) throws CommandFailure, IOException;
}
