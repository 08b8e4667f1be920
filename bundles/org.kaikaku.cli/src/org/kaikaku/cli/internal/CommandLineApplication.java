package org.kaikaku.cli.internal;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The commands for a start by Equinox's own launcher; the value it returns becomes the exit code of the process. */
public class CommandLineApplication implements IApplication {
	@Override
	public Object start(IApplicationContext context) {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		context.applicationRunning();
		return new ShellCommand().applyAsInt(arguments);
	}

	@Override
	public void stop() {
		// The framework asks for this at shutdown; every command has ended by then.
	}
}
