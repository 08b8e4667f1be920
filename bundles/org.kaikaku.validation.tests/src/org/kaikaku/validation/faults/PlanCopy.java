package org.kaikaku.validation.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;

/** A copy of a file whose elements are found by their ids. */
public final class PlanCopy {
	private final Municipality municipality;
	private final Map<String, EObject> byId = new HashMap<>();

	public PlanCopy(Municipality original) {
		municipality = EcoreUtil.copy(original);
		municipality.eAllContents().forEachRemaining(e -> {
			if (e instanceof Identified identified && identified.getId() != null)
				byId.put(identified.getId(), e);
		});
	}

	public Municipality municipality() {
		return municipality;
	}

	public Plan plan() {
		return municipality.getPlans().get(0);
	}

	/** The element that stands for one of the original. */
	@SuppressWarnings("unchecked")
	public <T extends EObject> T of(T original) {
		EObject found = byId.get(((Identified) original).getId());
		if (found == null)
			throw new IllegalArgumentException("No copy of " + original);
		return (T) found;
	}

	/** All elements of a type, in the order of the file. */
	public static <T> List<T> all(EObject root, Class<T> type) {
		List<T> found = new ArrayList<>();
		root.eAllContents().forEachRemaining(e -> {
			if (type.isInstance(e))
				found.add(type.cast(e));
		});
		return found;
	}
}
