package org.kaikaku.core.io;

/** Follows the reading of a file, on the thread that reads. */
@FunctionalInterface
public interface ProgressListener {
	/** Follows nothing and never stops. */
	ProgressListener NONE = (done, total) -> true;

	/**
	 * Told from time to time.
	 *
	 * @param done  bytes done
	 * @param total bytes in all
	 * @return false to stop; the reading then ends with reason {@link PlanFileException.Reason#CANCELLED}
	 */
	boolean worked(long done, long total);
}
