package org.kaikaku.compare.lineage;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.DepartmentChange;
import org.kaikaku.model.reformplan.DepartmentChangeKind;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Reorganisation;

/** What became of departments through the recorded reorganisations of a municipality. */
public final class DepartmentSuccession {
	private final List<Reorganisation> reorganisations;

	/** Of a municipality as it is now. */
	public DepartmentSuccession(Municipality municipality) {
		reorganisations = List.copyOf(municipality.getReorganisations());
	}

	/**
	 * The departments that a department has become by a day. Work that moved alone does not make the other department its
	 * successor, and neither does a new department that came from nothing.
	 *
	 * @param day the last day whose reorganisations count
	 * @return in the order of the record; the department itself when nothing happened to it; empty when it was abolished
	 *         without a successor
	 */
	public List<Department> on(Department department, LocalDate day) {
		Set<Department> ends = new LinkedHashSet<>();
		Set<Department> seen = new LinkedHashSet<>();
		Deque<Department> open = new ArrayDeque<>(List.of(department));
		while (!open.isEmpty()) {
			Department next = open.remove();
			if (!seen.add(next))
				continue;
			Collection<Department> after = step(next, day);
			if (after == null)
				ends.add(next);
			else
				open.addAll(after);
		}
		ends.removeIf(d -> isGone(d, day));
		return List.copyOf(ends);
	}

	private static boolean isGone(Department department, LocalDate day) {
		return department.getAbolished() != null && !department.getAbolished().earliest().isAfter(day);
	}

	/** What replaced a department; null when nothing did. */
	private Collection<Department> step(Department department, LocalDate day) {
		List<Department> found = new ArrayList<>();
		boolean replaced = false;
		for (Reorganisation reorganisation : reorganisations) {
			if (reorganisation.getEffective() != null && reorganisation.getEffective().earliest().isAfter(day))
				continue;
			for (DepartmentChange change : reorganisation.getChanges())
				if (change.getKind() != DepartmentChangeKind.WORK_MOVED && change.getBefore().contains(department)
						&& !change.getAfter().contains(department) && !change.getAfter().isEmpty()) {
					replaced = true;
					found.addAll(change.getAfter());
				}
		}
		return replaced ? found : null;
	}
}
