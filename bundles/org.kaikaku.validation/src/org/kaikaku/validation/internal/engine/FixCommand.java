package org.kaikaku.validation.internal.engine;

import java.util.List;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.kaikaku.model.reformplan.Block;
import org.kaikaku.model.reformplan.Grade;
import org.kaikaku.model.reformplan.Narrative;
import org.kaikaku.model.reformplan.Rating;
import org.kaikaku.model.reformplan.RatingScale;
import org.kaikaku.validation.QuickFix;

/**
 * Applies quick fixes and records what they change, for undo. Refuses a change of a rating or a narrative: the promise that
 * people's judgement and words stay theirs is kept here, for rules of other bundles too.
 */
public final class FixCommand extends ChangeCommand {
	private final List<QuickFix> fixes;

	/** A command for fixes, with its name in menus. */
	public FixCommand(List<QuickFix> fixes, String label) {
		super(fixes.stream().map(f -> (Notifier) f.target()).distinct().toList());
		this.fixes = fixes;
		setLabel(label);
		setDescription(label);
	}

	@Override
	protected void doExecute() {
		fixes.forEach(f -> f.change().run());
	}

	@Override
	public void execute() {
		super.execute();
		EObject touched = getChangeDescription().getObjectChanges().keySet().stream().filter(FixCommand::belongsToPeople)
				.findFirst().orElse(null);
		if (touched != null) {
			undo();
			throw new IllegalStateException("A quick fix must not change a rating or a narrative: " + touched.eClass().getName());
		}
	}

	private static boolean belongsToPeople(EObject changed) {
		for (EObject e = changed; e != null; e = e.eContainer())
			if (e instanceof Rating || e instanceof Narrative || e instanceof Block || e instanceof RatingScale || e instanceof Grade)
				return true;
		return false;
	}
}
