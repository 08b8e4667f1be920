package org.kaikaku.cli.internal;

import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.osgi.framework.FrameworkUtil;

/**
 * One command as the shell gave it; takes the arguments and returns the exit code. The product's launcher looks this class
 * up by its name.
 */
public class ShellCommand implements ToIntFunction<String[]> {
	@Override
	public int applyAsInt(String[] arguments) {
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
}
