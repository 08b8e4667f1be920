package org.kaikaku.launcher;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** Entry of the process: {@code java -cp plugins/org.kaikaku.launcher_*.jar org.kaikaku.launcher.Main ARGUMENTS}. */
public final class Main {

	/** Exit code when the product could not be started at all. */
	static final int BROKEN = 2;

	private Main() {
	}

	/**
	 * Runs one command and ends the process with its exit code.
	 *
	 * @param arguments the command line
	 */
	public static void main(String[] arguments) {
		int status;
		try {
			Path own = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
			Installation installation = Installation.around(own);
			// The framework and the class that drives it must share a class loader; this class must not.
			ClassLoader loader = new FrameworkLoader(List.of(installation.framework(), own));
			status = (int) loader.loadClass("org.kaikaku.launcher.Product").getMethod("run", File.class, String[].class).invoke(null, own.toFile(), arguments);
		} catch (InvocationTargetException e) {
			status = report(e.getCause());
		} catch (ReflectiveOperationException | URISyntaxException | java.io.IOException | RuntimeException e) {
			status = report(e);
		}
		System.exit(status);
	}

	private static int report(Throwable cause) {
		System.err.println("Kaikaku: " + cause);
		if (Boolean.getBoolean("kaikaku.debug")) {
			cause.printStackTrace();
		}
		return BROKEN;
	}
}
