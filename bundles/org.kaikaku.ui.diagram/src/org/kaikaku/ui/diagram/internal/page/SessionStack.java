package org.kaikaku.ui.diagram.internal.page;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;

/** Passes the commands of GEF's tools on. What can be undone lies on the one command stack of the file, not here. */
final class SessionStack extends CommandStack {
	@Override
	public void execute(Command command) {
		if (command != null && command.canExecute())
			command.execute();
	}

	@Override
	public boolean isDirty() {
		return false;
	}
}
