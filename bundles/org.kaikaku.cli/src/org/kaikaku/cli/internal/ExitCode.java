package org.kaikaku.cli.internal;

/** The exit codes that scripts rely on. */
final class ExitCode {
	/** Done. */
	static final int DONE = 0;
	/** Done, but there are findings or conflicts at or above the threshold. */
	static final int FINDINGS = 1;
	/** Wrong usage or unreadable input; one line on the error stream says what. */
	static final int FAILED = 2;

	private ExitCode() {
	}
}
