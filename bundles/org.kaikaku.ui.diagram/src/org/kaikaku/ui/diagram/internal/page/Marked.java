package org.kaikaku.ui.diagram.internal.page;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.Theme;

/** Which box bears the sign of a finding: that of the element, or of what it lies in. */
final class Marked {
	private Marked() {
	}

	/** The id of the element whose box is marked. */
	static Optional<String> of(EObject found) {
		for (EObject e = found; e != null; e = e.eContainer())
			if (e instanceof ReformItem || e instanceof Theme || e instanceof Plan || e instanceof Department)
				return Optional.ofNullable(((Identified) e).getId());
		return Optional.empty();
	}
}
