package org.kaikaku.report;

/** The user stopped the work. Callers show nothing for it. */
public final class ReportCancelledException extends ReportException {

	private static final long serialVersionUID = 1L;

	/** The work was stopped. */
	public ReportCancelledException() {
		super("cancelled");
	}
}
