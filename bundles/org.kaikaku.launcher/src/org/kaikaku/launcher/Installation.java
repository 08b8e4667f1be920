package org.kaikaku.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The product's folder.
 *
 * @param home the folder itself
 * @param framework the jar of the framework
 * @param bundles the other bundles, in the order of the list that the installer keeps
 * @param stamp changes with every change of what is installed
 */
record Installation(Path home, Path framework, List<Path> bundles, String stamp) {

	private static final String LIST = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";
	private static final String FRAMEWORK = "org.eclipse.osgi";
	/** Parts for the start by Equinox's own launcher; of no use beside this one. */
	private static final List<String> OTHER_LAUNCHER = List.of("org.eclipse.equinox.simpleconfigurator", "org.eclipse.equinox.launcher");

	/**
	 * Reads the list of bundles of the product that holds the launcher.
	 *
	 * @param launcher the launcher's jar in the product's folder {@code plugins}
	 * @return the installation
	 * @throws IOException when the list cannot be read or names no framework
	 */
	static Installation around(Path launcher) throws IOException {
		Path home = launcher.getParent().getParent();
		Path list = home.resolve(LIST);
		Path framework = null;
		List<Path> bundles = new ArrayList<>();
		for (String line : Files.readAllLines(list)) {
			String[] fields = line.split(",");
			if (line.startsWith("#") || fields.length < 3 || OTHER_LAUNCHER.contains(fields[0])) {
				continue;
			}
			Path jar = home.resolve(fields[2]);
			if (fields[0].equals(FRAMEWORK)) {
				framework = jar;
			} else if (!jar.equals(launcher)) {
				bundles.add(jar);
			}
		}
		if (framework == null) {
			throw new IOException(list + ": no " + FRAMEWORK);
		}
		return new Installation(home, framework, bundles, Files.size(list) + "-" + Files.getLastModifiedTime(list).toMillis());
	}
}
