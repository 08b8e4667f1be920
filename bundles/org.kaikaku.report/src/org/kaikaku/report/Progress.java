package org.kaikaku.report;

/**
 * How long work tells how far it is and learns whether to stop. Called from the working thread; implementations must be
 * quick.
 */
public interface Progress {

	/** Hears nothing and never stops. */
	Progress NONE = new Progress() {
		@Override
		public void worked(int done, int total) {
			// nobody is listening
		}

		@Override
		public boolean isCancelled() {
			return false;
		}
	};

	/**
	 * Tells how much is done.
	 *
	 * @param done units done, from 0 to {@code total}
	 * @param total all units; usually the number of page sections
	 */
	void worked(int done, int total);

	/** Whether the user wants the work to stop. */
	boolean isCancelled();

	/**
	 * Tells how much is done and stops the work if the user wants so.
	 *
	 * @param done units done
	 * @param total all units
	 * @throws ReportCancelledException if the user stopped the work
	 */
	default void step(int done, int total) throws ReportCancelledException {
		if (isCancelled()) {
			throw new ReportCancelledException();
		}
		worked(done, total);
	}
}
