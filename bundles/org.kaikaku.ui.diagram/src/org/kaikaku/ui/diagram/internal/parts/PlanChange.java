package org.kaikaku.ui.diagram.internal.parts;

import org.eclipse.gef.commands.Command;

/** A change of the plan as GEF's tools want it. It goes to the one command stack of the file, which alone undoes it. */
final class PlanChange extends Command {
	private final Host host;
	private final Change change;

	PlanChange(Host host, Change change) {
		super(change.label());
		this.host = host;
		this.change = change;
	}

	/** Whether it exists is decided by {@link Editing}; to ask the command would try it out on the plan at each step of the mouse. */
	@Override
	public boolean canExecute() {
		return change.command() != null;
	}

	@Override
	public boolean canUndo() {
		return false;
	}

	@Override
	public void execute() {
		host.execute(change);
	}
}
