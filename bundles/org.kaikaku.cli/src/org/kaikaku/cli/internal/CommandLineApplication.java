package org.kaikaku.cli.internal;

import java.util.Locale;
import java.util.Map;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.FrameworkUtil;

/** Entry of the headless product; the value it returns becomes the exit code of the process. */
public class CommandLineApplication implements IApplication {
	@Override
	public Object start(IApplicationContext context) {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		context.applicationRunning();
		Extensions extensions = new ServiceExtensions(FrameworkUtil.getBundle(getClass()).getBundleContext());
		return new CommandLine(Commands.all(), Terminal.ofProcess(), extensions, machineLanguage(System.getenv())).run(arguments);
	}

	/**
	 * The language that the machine is set to. On Unix the locale C, or none at all, says nothing of a language, while Java
	 * takes it for English.
	 */
	static Locale machineLanguage(Map<String, String> environment) {
		boolean windows = System.getProperty("os.name", "").startsWith("Windows");
		if (windows || System.getProperty("os.name", "").startsWith("Mac"))
			return Locale.getDefault();
		for (String name : new String[] { "LC_ALL", "LC_MESSAGES", "LANG" }) {
			String value = environment.get(name);
			if (value != null && !value.isEmpty())
				return value.startsWith("en") ? Locale.ENGLISH : Locale.JAPANESE;
		}
		return Locale.JAPANESE;
	}

	@Override
	public void stop() {
		// The framework asks for this at shutdown; every command has ended by then.
	}
}
