package org.kaikaku.diagram.write;

import java.io.IOException;

/** A picture is too large for a format; the message says so to the user, in the user's language, and what to do. */
public final class DrawingTooLargeException extends IOException {
	private static final long serialVersionUID = 1L;

	/** With the message for the user. */
	public DrawingTooLargeException(String message) {
		super(message);
	}
}
