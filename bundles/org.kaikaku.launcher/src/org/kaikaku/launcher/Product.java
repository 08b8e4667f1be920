package org.kaikaku.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.eclipse.osgi.launch.EquinoxFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Runs one command in the framework.
 *
 * <p>The command is {@value #COMMAND} in the bundle {@value #COMMAND_BUNDLE}, a {@link ToIntFunction} from the arguments
 * to the exit code. Only that bundle is started; others give their classes without being started, which is what a command
 * without services wants, and are started by the command when it looks for services.
 */
public final class Product {

	private static final String COMMAND_BUNDLE = "org.kaikaku.cli";
	private static final String COMMAND = "org.kaikaku.cli.internal.ShellCommand";

	private Product() {
	}

	/**
	 * Starts the framework and runs the command.
	 *
	 * @param launcher the launcher's jar
	 * @param arguments the command line
	 * @return the command's exit code
	 * @throws IOException when the installation or the user's cache cannot be read
	 * @throws BundleException when the framework cannot start
	 * @throws InterruptedException when the thread is interrupted while the framework stops
	 */
	public static int run(File launcher, String[] arguments) throws IOException, BundleException, InterruptedException {
		Installation installation = Installation.around(launcher.toPath());
		FrameworkState state = FrameworkState.of(installation);
		silenceLibraries();
		Framework framework = state.isComplete() ? startAgain(installation, state) : null;
		boolean known = framework != null;
		if (!known) {
			framework = start(installation, state, false);
			install(framework, installation.bundles());
		}
		int status = command(framework.getBundleContext()).applyAsInt(arguments);
		if (!known) {
			// Stopping writes the state; a state that is only read needs no stop before the process ends.
			framework.stop();
			framework.waitForStop(0);
			state.publish();
		}
		return status;
	}

	/** The framework with the state of an earlier start, or null when that state was damaged and has been dropped. */
	private static Framework startAgain(Installation installation, FrameworkState state) throws IOException, BundleException, InterruptedException {
		try {
			Framework framework = start(installation, state, true);
			if (framework.getBundleContext().getBundles().length == installation.bundles().size() + 1) {
				return framework;
			}
			framework.stop();
			framework.waitForStop(0);
		} catch (IllegalStateException | BundleException damaged) {
			// What is wrong with it does not matter: it holds nothing that cannot be made again.
		}
		state.discard();
		return null;
	}

	private static Framework start(Installation installation, FrameworkState state, boolean known) throws IOException, BundleException {
		Map<String, String> configuration = new HashMap<>();
		configuration.put("osgi.install.area", uri(installation.home()));
		configuration.put("osgi.framework", uri(installation.framework()));
		configuration.put("osgi.configuration.area", uri(state.folder()));
		configuration.put("osgi.configuration.area.readOnly", Boolean.toString(known));
		configuration.put("osgi.instance.area", "@none");
		configuration.put("osgi.user.area", "@none");
		configuration.put("osgi.compatibility.eagerStart.LazyActivation", "false");
		configuration.put("org.osgi.framework.bundle.parent", "boot");
		Framework framework = new EquinoxFactory().newFramework(configuration);
		framework.start();
		return framework;
	}

	private static void install(Framework framework, List<Path> bundles) throws BundleException {
		BundleContext context = framework.getBundleContext();
		for (Path bundle : bundles) {
			context.installBundle("reference:" + uri(bundle));
		}
		framework.adapt(FrameworkWiring.class).resolveBundles(null);
	}

	@SuppressWarnings("unchecked")
	private static ToIntFunction<String[]> command(BundleContext context) throws BundleException {
		for (Bundle bundle : context.getBundles()) {
			if (COMMAND_BUNDLE.equals(bundle.getSymbolicName())) {
				bundle.start(Bundle.START_TRANSIENT);
				try {
					return (ToIntFunction<String[]>) bundle.loadClass(COMMAND).getConstructor().newInstance();
				} catch (ReflectiveOperationException e) {
					throw new BundleException(bundle + ": " + COMMAND, e);
				}
			}
		}
		throw new BundleException(COMMAND_BUNDLE + " is not installed");
	}

	/** The only words on the terminal are the command's own; libraries' loggers are switched off by their own properties. */
	private static void silenceLibraries() {
		Map<String, String> switches = Map.of(
				"slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider",
				"slf4j.internal.verbosity", "ERROR",
				"log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
				"org.apache.logging.log4j.simplelog.level", "OFF",
				"log4j2.StatusLogger.level", "OFF",
				"org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
		switches.forEach((name, value) -> System.getProperties().putIfAbsent(name, value));
	}

	private static String uri(Path path) {
		return path.toUri().toString();
	}
}
