package org.kaikaku.model.edit;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;

/** A command under the name by which people know what it does, as it stands in "undo …". */
public final class NamedCommand extends CommandWrapper {
	/**
	 * @param label what it does, in the user's language
	 * @param inner does it
	 */
	public NamedCommand(String label, Command inner) {
		super(label, inner);
	}
}
