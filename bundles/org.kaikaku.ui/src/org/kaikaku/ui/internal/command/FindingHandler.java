package org.kaikaku.ui.internal.command;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.kaikaku.ui.internal.findings.FindingCursor;
import org.kaikaku.ui.internal.findings.FindingPlace;
import org.kaikaku.validation.Finding;

/** Goes to the next finding in the order of the file, or to the one before. */
public final class FindingHandler extends DeskHandler {
	@Override
	boolean canRun() {
		return session() != null && session().findings() != null && !session().findings().findings().isEmpty();
	}

	@Override
	void run(ExecutionEvent event) {
		List<Finding> all = session().findings().findings();
		int step = Integer.parseInt(variant());
		int from = service(FindingCursor.class).place(all, desk());
		Finding next = all.get(from < 0 && step < 0 ? all.size() - 1 : Math.floorMod(from + step, all.size()));
		FindingPlace.of(next).show(desk());
		service(FindingCursor.class).remember(next);
	}
}
