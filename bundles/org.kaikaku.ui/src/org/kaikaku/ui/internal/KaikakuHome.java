package org.kaikaku.ui.internal;

import java.nio.file.Path;

/** Where the workbench keeps what is the user's and not a plan's: language, window state, recovery copies. */
public final class KaikakuHome {
	private static final String PROPERTY = "kaikaku.home";

	private KaikakuHome() {
	}

	/** The folder; named by the start script, else {@code .kaikaku} in the user's home. */
	public static Path folder() {
		String named = System.getProperty(PROPERTY);
		return named == null || named.isBlank() ? Path.of(System.getProperty("user.home"), ".kaikaku") : Path.of(named);
	}

	/** A folder in it, which may not exist yet. */
	public static Path folder(String name) {
		return folder().resolve(name);
	}
}
