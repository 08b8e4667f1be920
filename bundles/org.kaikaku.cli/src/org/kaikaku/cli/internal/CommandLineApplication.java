package org.kaikaku.cli.internal;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Entry of the headless product; the value it returns becomes the exit code of the process. */
public class CommandLineApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        return IApplication.EXIT_OK;
    }

    @Override
    public void stop() {
        // The framework asks for this at shutdown; every command has ended by then.
    }
}
