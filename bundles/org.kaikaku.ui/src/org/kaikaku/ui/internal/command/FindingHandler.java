package org.kaikaku.ui.internal.command;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kaikaku.validation.Finding;

/** Goes to the next finding in the order of the file, or to the one before. */
public final class FindingHandler extends DeskHandler {
	private int last = -1;

	@Override
	boolean canRun() {
		return session() != null && session().findings() != null && !session().findings().findings().isEmpty();
	}

	@Override
	void run(ExecutionEvent event) {
		List<Finding> all = session().findings().findings();
		int step = Integer.parseInt(variant());
		EObject here = desk().element().orElse(null);
		boolean still = last >= 0 && last < all.size() && all.get(last).element() == here;
		int from = still ? last : step > 0 ? -1 : all.size();
		last = Math.floorMod(from + step, all.size());
		Finding next = all.get(last);
		desk().goTo(next.element(), next.feature().map(EStructuralFeature::getName).orElse(null));
	}
}
