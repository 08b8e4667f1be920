package org.kaikaku.ui.diagram.internal.parts;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

/**
 * A change of the plan that a gesture asks for.
 *
 * @param command not yet executed
 * @param label   what stands in "undo …"
 * @param made    the new element, whose name the person writes next; null for none
 */
public record Change(Command command, String label, EObject made) {
	/** A change that makes nothing new. */
	public static Change of(Command command, String label) {
		return new Change(command, label, null);
	}
}
