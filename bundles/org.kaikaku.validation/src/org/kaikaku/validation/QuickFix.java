package org.kaikaku.validation;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.kaikaku.validation.internal.engine.FixCommand;

/**
 * A cure that a finding offers. It changes facts and references; it never changes a rating or a narrative.
 *
 * @param description what it does, never null
 * @param target      the element that it changes
 * @param change      does the change
 */
public record QuickFix(Message description, EObject target, Runnable change) {
	/** Names the kind of cure, so that all of a kind can be applied together. */
	public String kind() {
		return description.rule().id() + "#" + description.key();
	}

	/**
	 * A new undoable command for the plan's command stack. It throws {@link IllegalStateException} and restores everything
	 * when the change touches a rating or a narrative. Valid as long as the finding is.
	 */
	public Command command(Locale locale) {
		return new FixCommand(List.of(this), description.text(locale));
	}

	/** One undoable command that applies every fix of a kind that the findings offer, the first of each finding. */
	public static Command commandForAll(String kind, Collection<Finding> findings, Locale locale) {
		CompoundCommand all = new CompoundCommand();
		String label = "";
		for (Finding finding : findings) {
			QuickFix fix = finding.fixes().stream().filter(f -> f.kind().equals(kind)).findFirst().orElse(null);
			if (fix != null) {
				label = fix.description().text(locale);
				all.append(fix.command(locale));
			}
		}
		all.setLabel(label);
		return all;
	}
}
