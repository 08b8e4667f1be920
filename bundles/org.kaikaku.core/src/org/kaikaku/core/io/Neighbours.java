package org.kaikaku.core.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Where a plan that was read from a stream finds the files that it refers to, such as its predecessor. */
@FunctionalInterface
public interface Neighbours {
	/** There are none. */
	Neighbours NONE = name -> Optional.empty();

	/**
	 * Opens a neighbour.
	 *
	 * @param name its file name, such as {@code toride-2016.reformplan}, without a directory
	 * @return empty if there is no such file
	 */
	Optional<InputStream> open(String name) throws IOException;
}
