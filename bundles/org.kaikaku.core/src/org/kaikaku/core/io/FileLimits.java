package org.kaikaku.core.io;

/**
 * How much of a file is read before it is refused, so that a hostile or broken one costs bounded memory and time.
 *
 * @param bytes    most bytes of a file
 * @param depth    most levels of nested elements; below 100, at which newer Java parsers stop with a message of their own
 * @param markup   most bytes from one {@code <} to the next, which is the longest value or stretch of blanks
 * @param elements most elements, since an element takes more room in memory than in a file
 */
public record FileLimits(int bytes, int depth, int markup, int elements) {
	/** 256 MB, far above the largest plans (90,000 elements are about 15 MB); 90 levels; values of 32 MB; a million elements. */
	public static final FileLimits DEFAULT = new FileLimits(256 << 20, 90, 32 << 20, 1_000_000);

	/** @throws IllegalArgumentException if a limit is not positive or the depth is 100 or more */
	public FileLimits {
		if (bytes <= 0 || depth <= 0 || depth >= 100 || markup <= 0 || elements <= 0)
			throw new IllegalArgumentException("limits: " + bytes + ", " + depth + ", " + markup + ", " + elements);
	}
}
