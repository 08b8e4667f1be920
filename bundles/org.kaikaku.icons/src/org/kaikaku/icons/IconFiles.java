package org.kaikaku.icons;

import java.net.URL;
import java.util.Optional;

/** The icons of the workbench: SVG files of the Lucide family, in one grey that stands out from light and dark grounds. */
public final class IconFiles {
	private static final String FOLDER = "files/";
	private static final String ENDING = ".svg";

	private IconFiles() {
	}

	/**
	 * Where an icon can be read from.
	 *
	 * @param name its name in the family, such as {@code calendar-days}
	 * @return empty when the product has no such icon
	 */
	public static Optional<URL> url(String name) {
		return Optional.ofNullable(IconFiles.class.getResource(FOLDER + name + ENDING));
	}
}
