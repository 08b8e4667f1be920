package org.kaikaku.core.plan;

import java.time.LocalDate;

import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.DepartmentName;
import org.kaikaku.model.types.PartialDate;

/** What departments were called at a time. */
public final class DepartmentNames {
	private DepartmentNames() {
	}

	/**
	 * The name that a department bore on a day: the recorded former name whose time covers the day, else its name now. A
	 * former name without a first day holds from the beginning; one without a last day holds until the first day of the
	 * next recorded name, or to this day when there is none.
	 *
	 * @return null when the name is not entered or not known
	 */
	public static String on(Department department, LocalDate day) {
		DepartmentName found = null;
		for (DepartmentName name : department.getNames())
			if (name.getName() != null && covers(name, day) && (found == null || isLater(name, found)))
				found = name;
		return found == null ? department.getName() : found.getName();
	}

	private static boolean covers(DepartmentName name, LocalDate day) {
		return reached(name.getFrom(), day) && (name.getUntil() == null || !name.getUntil().latest().isBefore(day));
	}

	private static boolean reached(PartialDate from, LocalDate day) {
		return from == null || !from.earliest().isAfter(day);
	}

	private static boolean isLater(DepartmentName a, DepartmentName b) {
		return a.getFrom() != null && (b.getFrom() == null || a.getFrom().compareTo(b.getFrom()) > 0);
	}
}
