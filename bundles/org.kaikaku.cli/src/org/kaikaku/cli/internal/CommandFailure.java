package org.kaikaku.cli.internal;

/** A command cannot go on; its message is one line for the user, in the user's language. */
final class CommandFailure extends Exception {
	private static final long serialVersionUID = 1L;

	CommandFailure(String message) {
		super(message);
	}

	CommandFailure(String message, Throwable cause) {
		super(message, cause);
	}
}
