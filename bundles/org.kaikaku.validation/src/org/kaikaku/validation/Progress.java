package org.kaikaku.validation;

/**
 * How a long run tells how far it is and learns whether to stop. Called by one thread at a time, not always the one that asked
 * for the run; implementations must be quick.
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
	 * @param done  pieces done, from 1 to {@code total}
	 * @param total all pieces: files when there are many, else units of files and rules over whole plans
	 */
	void worked(int done, int total);

	/** Whether the user wants the work to stop. */
	boolean isCancelled();
}
