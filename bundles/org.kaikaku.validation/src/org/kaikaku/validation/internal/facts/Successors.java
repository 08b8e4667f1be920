package org.kaikaku.validation.internal.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.DepartmentChange;
import org.kaikaku.model.reformplan.DepartmentChangeKind;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Reorganisation;

/** Which departments took over from one. */
public final class Successors {
	private Successors() {
	}

	/** The departments that a reorganisation made of one, in its order; work that moved alone does not count. */
	public static List<Department> of(Municipality municipality, Department department) {
		Set<Department> found = new LinkedHashSet<>();
		if (municipality != null)
			for (Reorganisation reorganisation : municipality.getReorganisations())
				for (DepartmentChange change : reorganisation.getChanges())
					if (change.getBefore().contains(department) && change.getKind() != DepartmentChangeKind.WORK_MOVED)
						found.addAll(change.getAfter());
		found.remove(department);
		return new ArrayList<>(found);
	}
}
