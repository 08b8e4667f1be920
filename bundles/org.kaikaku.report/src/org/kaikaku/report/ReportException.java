package org.kaikaku.report;

/** A report cannot be built or written. The message is one sentence for the user, in the user's language. */
public class ReportException extends Exception {

	private static final long serialVersionUID = 1L;

	/**
	 * Says what is wrong.
	 *
	 * @param userMessage the place, the cause and the cure, in the user's language
	 */
	public ReportException(String userMessage) {
		super(userMessage);
	}

	/**
	 * Says what is wrong and keeps the cause for the log.
	 *
	 * @param userMessage the place, the cause and the cure, in the user's language
	 * @param cause what happened inside
	 */
	public ReportException(String userMessage, Throwable cause) {
		super(userMessage, cause);
	}
}
