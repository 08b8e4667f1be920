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

	@Override
	public boolean canExecute() {
		return change.command() != null && change.command().canExecute();
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
